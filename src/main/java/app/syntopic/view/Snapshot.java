package app.syntopic.view;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/// A picture of a scene as it is now.
public final class Snapshot {

    private Snapshot() {}

    /// Draws a scene as PNG. On the window's thread; the scene must be showing in a window, which a headless one may
    /// be.
    public static byte[] png(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return encode(scene.snapshot(null));
    }

    /// Draws a node, as large as it is, as PNG. On the window's thread; the node must be in a showing window, which may
    /// be smaller than the node.
    public static byte[] png(Region node) {
        node.applyCss();
        node.layout();
        SnapshotParameters whole = new SnapshotParameters();
        whole.setViewport(new Rectangle2D(0, 0, node.getWidth(), node.getHeight()));
        return encode(node.snapshot(whole, null));
    }

    /// Draws a canvas that need not be in any window, as PNG. On the window's thread.
    public static byte[] png(Canvas canvas) {
        return encode(canvas.snapshot(null, null));
    }

    /// A picture from elsewhere, such as the clipboard's, as PNG. From any thread.
    public static byte[] png(Image picture) {
        return encode(picture, BufferedImage.TYPE_INT_ARGB);
    }

    private static byte[] encode(WritableImage drawn) {
        return encode(drawn, BufferedImage.TYPE_INT_RGB);
    }

    private static byte[] encode(Image drawn, int type) {
        int width = (int) drawn.getWidth();
        int height = (int) drawn.getHeight();
        int[] pixels = new int[width * height];
        drawn.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage image = new BufferedImage(width, height, type);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, "png", out)) {
                throw new IllegalStateException("this Java cannot write PNG pictures");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
