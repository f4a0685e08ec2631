package org.fanlight.evidence;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes a picture without any metadata: PNG when parts of it are see-through, otherwise JPEG. */
final class PictureWriter {

    private PictureWriter() {}

    static void write(BufferedImage picture, OutputStream to) throws IOException {
        boolean seeThrough = picture.getColorModel().hasAlpha();
        ImageWriter writer =
                ImageIO.getImageWritersByFormatName(seeThrough ? "png" : "jpeg").next();
        // In memory on purpose: the usual cache would be a readable copy on disk.
        try (var output = new MemoryCacheImageOutputStream(to)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (!seeThrough) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(0.9f);
            }
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
    }
}
