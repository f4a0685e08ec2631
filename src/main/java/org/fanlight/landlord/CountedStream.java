package org.fanlight.landlord;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that were read, for the progress of an import, and stops at more than any list of homes has. */
final class CountedStream extends FilterInputStream {

    private static final long MOST = 200L * 1024 * 1024;

    private long count;

    CountedStream(InputStream in) {
        super(in);
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        counted(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int some = super.read(bytes, offset, length);
        counted(Math.max(some, 0));
        return some;
    }

    private void counted(int some) throws IOException {
        count += some;
        if (count > MOST) {
            throw new IOException("longer than " + MOST + " bytes");
        }
    }
}
