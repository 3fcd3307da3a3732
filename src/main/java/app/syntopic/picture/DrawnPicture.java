package app.syntopic.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.output.Output;
import com.github.weisj.jsvg.view.ViewBox;

import org.jspecify.annotations.Nullable;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// An SVG. What it refers to outside of its own bytes is left out, files beside it as well as addresses.
public final class DrawnPicture implements Picture {

    private static final int MOST_BYTES = 4_000_000;
    private static final double WIDEST = 4_000;
    private static final double MOST_PIXELS = 8_000_000;
    private static final DocumentLimits LIMITS = new DocumentLimits(60, 8, 100_000);

    /// How far from the beginning the first element may be, behind comments.
    private static final int HEAD = 4_000;

    /// Pixels of elements that are drawn apart, where nobody asks for the time: more of them are drawn less finely.
    private static final double MOST_APART = 1e10;

    private static final Duration LONGEST = Duration.ofSeconds(10);

    /// Fewer elements take no time by themselves. They are drawn without asking before each of them, in which the
    /// renderer knows of no colours in letters.
    private static final long FEW = 2_000;

    private final SVGDocument document;
    private final DrawingCost cost;
    private final double width;
    private final double height;

    private DrawnPicture(SVGDocument document, DrawingCost cost) {
        this.document = document;
        this.cost = cost;
        this.width = document.size().width;
        this.height = document.size().height;
    }

    static boolean is(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.UTF_8).stripLeading();
        return (head.startsWith("<") || head.startsWith("\ufeff<")) && head.contains("<svg");
    }

    static DrawnPicture of(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw UnreadablePictureException.tooMuch();
        }
        DrawingCost cost = DrawingCost.of(bytes);
        if (cost.all() > DrawingCost.MOST) {
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
        return new DrawnPicture(read, cost);
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
        return draw(wanted, LONGEST);
    }

    /// @throws UnreadablePictureException where it takes longer, also
    BufferedImage draw(double wanted, Duration longest) {
        double pixels = Math.min(MOST_PIXELS, MOST_APART / Math.max(1, cost.apart()));
        double scale = Math.min(Math.min(wanted, WIDEST) / width, Math.sqrt(pixels / width / height));
        int across = (int) Math.max(1, Math.round(width * scale));
        int down = (int) Math.max(1, Math.round(height * scale));
        BufferedImage image = new BufferedImage(across, down, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            render(graphics, new ViewBox(across, down), new DrawingTime(longest));
        } catch (UnreadablePictureException known) {
            throw known;
        } catch (OutOfMemoryError vast) {
            // a blur that is wider than any screen asks for a picture of that size
            throw UnreadablePictureException.tooMuch();
        } catch (RuntimeException | StackOverflowError broken) {
            throw UnreadablePictureException.broken(broken);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private void render(Graphics2D graphics, ViewBox box, DrawingTime time) {
        Output paper = Output.createForGraphics(graphics);
        try {
            document.renderWithPlatform(time, cost.all() <= FEW ? paper : time.on(paper), box);
        } finally {
            paper.dispose();
        }
    }

    @Override
    public String mediaType() {
        return "image/svg+xml";
    }
}
