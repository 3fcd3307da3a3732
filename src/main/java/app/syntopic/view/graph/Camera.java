package app.syntopic.view.graph;

import app.syntopic.graph.Positions;

/// Which part of the plane is seen, and how large. Screen units are pixels from the drawing's top left corner.
final class Camera {

    private static final double SMALLEST = 0.02;
    private static final double LARGEST = 6;

    /// A few nodes are not blown up to fill the page.
    private static final double LARGEST_FIT = 2.2;

    private static final double MARGIN = 70;

    private double scale = 1;
    private double left;
    private double top;

    double scale() {
        return scale;
    }

    double screenX(double x) {
        return (x - left) * scale;
    }

    double screenY(double y) {
        return (y - top) * scale;
    }

    double planeX(double screenX) {
        return screenX / scale + left;
    }

    double planeY(double screenY) {
        return screenY / scale + top;
    }

    /// Moves what is seen by pixels.
    void pan(double pixelsX, double pixelsY) {
        left -= pixelsX / scale;
        top -= pixelsY / scale;
    }

    /// Zooms around a point of the screen, which stays where it is.
    void zoom(double factor, double screenX, double screenY) {
        double x = planeX(screenX);
        double y = planeY(screenY);
        scale = Math.clamp(scale * factor, SMALLEST, LARGEST);
        left = x - screenX / scale;
        top = y - screenY / scale;
    }

    /// Puts a point of the plane in the middle.
    void centre(double x, double y, double width, double height) {
        left = x - width / 2 / scale;
        top = y - height / 2 / scale;
    }

    /// Shows everything.
    void fit(Positions positions, double width, double height) {
        if (positions.size() == 0 || width <= 0 || height <= 0) {
            return;
        }
        double wide = Math.max(1, positions.right() - positions.left());
        double high = Math.max(1, positions.bottom() - positions.top());
        double free = Math.min(MARGIN, Math.min(width, height) / 6);
        double fitting = Math.min((width - 2 * free) / wide, (height - 2 * free) / high);
        scale = Math.clamp(fitting, SMALLEST, LARGEST_FIT);
        centre((positions.left() + positions.right()) / 2, (positions.top() + positions.bottom()) / 2, width, height);
    }

    /// The same view on a drawing `factor` times as large.
    Camera enlarged(double factor) {
        Camera larger = new Camera();
        larger.scale = scale * factor;
        larger.left = left;
        larger.top = top;
        return larger;
    }
}
