package app.syntopic.view.graph;

import javafx.scene.paint.Color;

/// What a drawing is made with: a canvas, or a file's text. Lengths are in pixels.
interface Pen {

    /// Begins lines of one kind, which [#line] adds to and [#endLines] draws.
    void beginLines(Color colour, double width);

    void line(double fromX, double fromY, double toX, double toY);

    void endLines();

    void disc(double x, double y, double radius, Color fill);

    /// A circle with nothing in it but the ground.
    void ring(double x, double y, double radius, double width, Color stroke, Color ground);

    /// One line of text.
    ///
    /// @param x of its middle
    /// @param baseline where its letters stand
    /// @param size of the font
    void text(String text, double x, double baseline, double size, boolean strong, Color fill);

    /// A quiet ground under a text.
    void patch(double left, double top, double width, double height, Color fill);
}
