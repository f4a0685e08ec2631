package org.fanlight.evidence;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Turns a picture the way up it was meant, and into plain sRGB, leaving colour profiles behind. */
final class Upright {

    private Upright() {}

    /** @param orientation 1 to 8, as cameras count the eight ways a picture can lie; anything else is left as it is */
    static BufferedImage turn(BufferedImage picture, int orientation) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        boolean lies = orientation >= 5 && orientation <= 8;
        int type = picture.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        var upright = new BufferedImage(lies ? height : width, lies ? width : height, type);
        Graphics2D canvas = upright.createGraphics();
        canvas.drawImage(picture, transform(orientation, width, height), null);
        canvas.dispose();
        return upright;
    }

    private static AffineTransform transform(int orientation, int w, int h) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
    }
}
