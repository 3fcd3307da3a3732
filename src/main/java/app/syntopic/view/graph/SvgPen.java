package app.syntopic.view.graph;

import javafx.scene.paint.Color;

import java.util.Locale;

/// Writes the drawing as an SVG 1.1 document, which any browser shows and any drawing program edits.
final class SvgPen implements Pen {

    private final StringBuilder body = new StringBuilder();
    private final StringBuilder path = new StringBuilder();
    private final String head;
    private String strokes = "";

    /// @param width in pixels
    /// @param height in pixels
    SvgPen(double width, double height, Color ground) {
        head =
                String.format(
                        Locale.ROOT,
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                + "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$.0f\" height=\"%2$.0f\""
                                + " viewBox=\"0 0 %1$.0f %2$.0f\" font-family=\"Inter, sans-serif\""
                                + " text-anchor=\"middle\">\n"
                                + "<rect width=\"100%%\" height=\"100%%\" %3$s/>\n",
                        width,
                        height,
                        paint("fill", ground));
    }

    /// The whole document.
    String document() {
        return head + body + "</svg>\n";
    }

    @Override
    public void beginLines(Color colour, double width) {
        strokes = paint("stroke", colour) + String.format(Locale.ROOT, " stroke-width=\"%.2f\" fill=\"none\"", width);
        path.setLength(0);
    }

    @Override
    public void line(double fromX, double fromY, double toX, double toY) {
        path.append(String.format(Locale.ROOT, "M%.1f %.1fL%.1f %.1f", fromX, fromY, toX, toY));
    }

    @Override
    public void endLines() {
        if (!path.isEmpty()) {
            body.append("<path ").append(strokes).append(" d=\"").append(path).append("\"/>\n");
        }
    }

    @Override
    public void disc(double x, double y, double radius, Color fill) {
        body.append(
                String.format(
                        Locale.ROOT,
                        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" %s/>\n",
                        x,
                        y,
                        radius,
                        paint("fill", fill)));
    }

    @Override
    public void ring(double x, double y, double radius, double width, Color stroke, Color ground) {
        body.append(
                String.format(
                        Locale.ROOT,
                        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" %s %s stroke-width=\"%.2f\"/>\n",
                        x,
                        y,
                        radius,
                        paint("fill", ground),
                        paint("stroke", stroke),
                        width));
    }

    @Override
    public void text(String text, double x, double baseline, double size, boolean strong, Color fill) {
        body.append(
                String.format(
                        Locale.ROOT,
                        "<text x=\"%.1f\" y=\"%.1f\" font-size=\"%.1f\"%s %s>%s</text>\n",
                        x,
                        baseline,
                        size,
                        strong ? " font-weight=\"600\"" : "",
                        paint("fill", fill),
                        escape(text)));
    }

    @Override
    public void patch(double left, double top, double width, double height, Color fill) {
        body.append(
                String.format(
                        Locale.ROOT,
                        "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" %s/>\n",
                        left,
                        top,
                        width,
                        height,
                        paint("fill", fill)));
    }

    private static String paint(String attribute, Color colour) {
        String rgb =
                String.format(
                        Locale.ROOT,
                        "%s=\"#%02x%02x%02x\"",
                        attribute,
                        Math.round(colour.getRed() * 255),
                        Math.round(colour.getGreen() * 255),
                        Math.round(colour.getBlue() * 255));
        return colour.isOpaque()
                ? rgb
                : rgb + String.format(Locale.ROOT, " %s-opacity=\"%.2f\"", attribute, colour.getOpacity());
    }

    /// Signs of control, which XML does not allow, become spaces.
    private static String escape(String text) {
        return text.replaceAll("\\p{Cntrl}", " ").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
