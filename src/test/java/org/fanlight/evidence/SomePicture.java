package org.fanlight.evidence;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures made for tests: red on its left, blue on its right, with a phone's hidden notes when wished. */
public final class SomePicture {

    private SomePicture() {}

    /** A picture of this size without hidden notes; format is {@code jpeg}, {@code png} or {@code gif}. */
    public static byte[] plain(String format, int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = picture.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(width / 2, 0, width - width / 2, height);
        canvas.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A JPEG as a phone makes it: held sideways (orientation 6), with the place in it. */
    public static byte[] takenByPhone(int width, int height) {
        byte[] plain = plain("jpeg", width, height);
        byte[] notes = exif();
        var bytes = new ByteArrayOutputStream();
        bytes.write(plain, 0, 2);
        bytes.write(0xFF);
        bytes.write(0xE1);
        bytes.write((notes.length + 2) >> 8);
        bytes.write((notes.length + 2) & 0xFF);
        bytes.writeBytes(notes);
        bytes.write(plain, 2, plain.length - 2);
        return bytes.toByteArray();
    }

    // Exif: a first directory with orientation and a pointer to a second one with latitude 52.5 north.
    private static byte[] exif() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeBytes("Exif\0\0MM");
            out.writeShort(42);
            out.writeInt(8);
            out.writeShort(2);
            entry(out, 0x0112, 3, 1, 6 << 16);
            entry(out, 0x8825, 4, 1, 38);
            out.writeInt(0);
            out.writeShort(2);
            entry(out, 0x0001, 2, 2, 'N' << 24);
            entry(out, 0x0002, 5, 3, 68);
            out.writeInt(0);
            for (int part : new int[] {52, 1, 30, 1, 0, 1}) {
                out.writeInt(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void entry(DataOutputStream out, int tag, int type, int count, int value) throws IOException {
        out.writeShort(tag);
        out.writeShort(type);
        out.writeInt(count);
        out.writeInt(value);
    }
}
