package org.fanlight.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import javax.imageio.stream.ImageInputStreamImpl;

/** Lets a decoder of pictures read a sealed file here and there, so that it never lies open on disk or whole in memory. */
final class ChannelInput extends ImageInputStreamImpl {

    private final SeekableByteChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(64 * 1024).limit(0);
    private long bufferStart;

    ChannelInput(SeekableByteChannel channel) {
        this.channel = channel;
    }

    @Override
    public int read() throws IOException {
        bitOffset = 0;
        if (!ready()) {
            return -1;
        }
        return buffer.get((int) (streamPos++ - bufferStart)) & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        bitOffset = 0;
        if (length == 0) {
            return 0;
        }
        if (!ready()) {
            return -1;
        }
        int at = (int) (streamPos - bufferStart);
        int count = Math.min(length, buffer.limit() - at);
        buffer.get(at, bytes, offset, count);
        streamPos += count;
        return count;
    }

    @Override
    public long length() {
        try {
            return channel.size();
        } catch (IOException e) {
            return -1;
        }
    }

    @Override
    public void close() throws IOException {
        super.close();
        channel.close();
    }

    // Whether the byte at the position is in the buffer, which is filled from there if it was not.
    private boolean ready() throws IOException {
        if (streamPos >= bufferStart && streamPos < bufferStart + buffer.limit()) {
            return true;
        }
        if (streamPos >= channel.size()) {
            return false;
        }
        channel.position(streamPos);
        buffer.clear();
        int read = 0;
        while (read == 0) {
            read = channel.read(buffer);
        }
        buffer.limit(Math.max(read, 0));
        bufferStart = streamPos;
        return read > 0;
    }
}
