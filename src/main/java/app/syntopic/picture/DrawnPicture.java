package app.syntopic.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;

import org.jspecify.annotations.Nullable;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/// An SVG. What it refers to outside of its own bytes is left out, files beside it as well as addresses.
public final class DrawnPicture implements Picture {

    private static final int MOST_BYTES = 4_000_000;
    private static final double WIDEST = 4_000;
    private static final double MOST_PIXELS = 8_000_000;
    private static final DocumentLimits LIMITS = new DocumentLimits(60, 8, 100_000);

    /// How far from the beginning the first element may be, behind comments.
    private static final int HEAD = 4_000;

    private final SVGDocument document;
    private final double width;
    private final double height;

    private DrawnPicture(SVGDocument document) {
        this.document = document;
        this.width = document.size().width;
        this.height = document.size().height;
    }

    static boolean is(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.UTF_8).stripLeading();
        return (head.startsWith("<") || head.startsWith("\ufeff<")) && head.contains("<svg");
    }

    static DrawnPicture of(byte[] bytes) {
        if (bytes.length > MOST_BYTES || DrawingCost.of(bytes) > DrawingCost.MOST) {
            throw UnreadablePictureException.tooMuch();
        }
        LoaderContext alone =
                LoaderContext.builder()
                        .externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL)
                        .documentLimits(LIMITS)
                        .build();
        @Nullable SVGDocument read;
        try {
            read = new SVGLoader().load(() -> PlainXml.events(new ByteArrayInputStream(bytes)), null, alone);
        } catch (RuntimeException | StackOverflowError broken) {
            throw UnreadablePictureException.broken(broken);
        }
        if (read == null || !(read.size().width > 0) || !(read.size().height > 0)) {
            throw UnreadablePictureException.ofUnknownKind();
        }
        return new DrawnPicture(read);
    }

    @Override
    public double width() {
        return width;
    }

    @Override
    public double height() {
        return height;
    }

    @Override
    public BufferedImage draw(double wanted) {
        double scale = Math.min(Math.min(wanted, WIDEST) / width, Math.sqrt(MOST_PIXELS / width / height));
        int across = (int) Math.max(1, Math.round(width * scale));
        int down = (int) Math.max(1, Math.round(height * scale));
        BufferedImage image = new BufferedImage(across, down, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            document.renderWithPlatform(NullPlatformSupport.INSTANCE, graphics, new ViewBox(across, down));
        } catch (RuntimeException | StackOverflowError broken) {
            throw UnreadablePictureException.broken(broken);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    @Override
    public String mediaType() {
        return "image/svg+xml";
    }
}
