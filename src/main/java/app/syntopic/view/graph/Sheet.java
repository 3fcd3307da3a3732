package app.syntopic.view.graph;

/// What a drawing is drawn on. All in pixels.
///
/// @param em the size of usual text
/// @param coveredRight how far from the left something lies over the bottom left corner
/// @param coveredTop from where down it lies there
record Sheet(double width, double height, double em, double coveredRight, double coveredTop) {

    /// With nothing over it.
    static Sheet clear(double width, double height, double em) {
        return new Sheet(width, height, em, 0, height);
    }

    /// Whether a box is on it, and nothing lies over the box.
    boolean shows(double left, double top, double boxWidth, double boxHeight) {
        boolean inside = left >= 0 && top >= 0 && left + boxWidth <= width && top + boxHeight <= height;
        return inside && !(left < coveredRight && top + boxHeight > coveredTop);
    }
}
