package app.syntopic.view.control;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

import java.util.ArrayList;
import java.util.List;

/// The fill behind a range of a text that may be broken into lines: a box for each.
final class LineTint {

    private LineTint() {}

    /// The shape of a range, its boxes lowered from above and raised from below.
    ///
    /// @param shape as a text flow tells it: closed boxes of straight lines
    /// @param top taken from each box, as a share of its height
    /// @param bottom the same from below
    static List<PathElement> inset(PathElement[] shape, double top, double bottom) {
        List<PathElement> inset = new ArrayList<>();
        for (Bounds box : boxes(shape)) {
            double from = box.getMinY() + top * box.getHeight();
            double to = box.getMaxY() - bottom * box.getHeight();
            inset.addAll(
                    List.of(
                            new MoveTo(box.getMinX(), from),
                            new LineTo(box.getMaxX(), from),
                            new LineTo(box.getMaxX(), to),
                            new LineTo(box.getMinX(), to),
                            new ClosePath()));
        }
        return inset;
    }

    private static List<Bounds> boxes(PathElement[] shape) {
        List<Bounds> boxes = new ArrayList<>();
        for (PathElement element : shape) {
            if (element instanceof MoveTo start) {
                boxes.add(new BoundingBox(start.getX(), start.getY(), 0, 0));
            } else if (element instanceof LineTo line) {
                boxes.add(grown(boxes.removeLast(), line.getX(), line.getY()));
            }
        }
        return boxes;
    }

    private static Bounds grown(Bounds box, double x, double y) {
        double left = Math.min(box.getMinX(), x);
        double top = Math.min(box.getMinY(), y);
        return new BoundingBox(left, top, Math.max(box.getMaxX(), x) - left, Math.max(box.getMaxY(), y) - top);
    }
}
