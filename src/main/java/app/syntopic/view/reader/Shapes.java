package app.syntopic.view.reader;

import app.syntopic.model.Span;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Where ranges of a text lie, line by line of the layout, in the coordinates of the text's node.
final class Shapes {

    private Shapes() {}

    record Box(double x, double y, double width, double height) {

        boolean contains(double px, double py) {
            return x <= px && px < x + width && y <= py && py < y + height;
        }

        private Box joined(Box other) {
            double left = Math.min(x, other.x);
            double top = Math.min(y, other.y);
            return new Box(
                    left,
                    top,
                    Math.max(x + width, other.x + other.width) - left,
                    Math.max(y + height, other.y + other.height) - top);
        }
    }

    /// Where something begins in a text that may be written from the right: there, the toolkit counts shapes from the
    /// right and everything else from the left. The same leads back.
    static double mirrored(Region text, double x, double width) {
        boolean fromRight = text.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        return fromRight ? text.getWidth() - x - width : x;
    }

    static List<Box> boxes(TextFlow flow, Span span) {
        return boxes(flow.getRangeShape(span.start(), span.end(), false));
    }

    /// The same without the space a layout line ends with.
    private static List<Box> inked(TextFlow flow, Span span) {
        List<Box> boxes = new ArrayList<>(boxes(flow, span));
        if (boxes.size() > 1) {
            List<TextLineInfo> lines = linesOf(flow, span);
            // where both directions of writing mix, a layout line has more than one box
            for (int i = 0; boxes.size() == lines.size() && i + 1 < boxes.size(); i++) {
                int last = lines.get(i).end() - 1;
                List<Box> space = isSpace(flow, last) ? boxes(flow, new Span(last, last + 1)) : List.of();
                double less = space.isEmpty() ? 0 : space.getFirst().width();
                Box box = boxes.get(i);
                boxes.set(i, new Box(box.x(), box.y(), box.width() - less, box.height()));
            }
        }
        return boxes;
    }

    /// The layout lines a range touches.
    private static List<TextLineInfo> linesOf(TextFlow flow, Span span) {
        return flow.getLayoutInfo().getTextLines(false).stream()
                .filter(line -> line.start() < span.end() && span.start() < line.end())
                .toList();
    }

    private static boolean isSpace(TextFlow flow, int index) {
        int before = 0;
        for (Node child : flow.getChildren()) {
            int length = child instanceof Text text ? text.getText().length() : 1;
            if (index < before + length) {
                return child instanceof Text text && text.getText().charAt(index - before) == ' ';
            }
            before += length;
        }
        return false;
    }

    /// Where dots under a range run: from left to right at one height on each layout line.
    static List<Box> underlines(TextFlow flow, Span span) {
        List<Box> inked = inked(flow, span);
        List<Box> lines = boxes(flow.getUnderlineShape(span.start(), span.end()));
        for (int i = 0; i < Math.min(inked.size(), lines.size()); i++) {
            Box line = lines.get(i);
            double y = lowest(flow, span, i, line.y());
            lines.set(i, new Box(line.x(), y, Math.min(line.width(), inked.get(i).width()), line.height()));
        }
        return lines;
    }

    /// The height of the lowest underline of a layout line: a typewriter face asks for one among its own letters.
    ///
    /// @param i counts the layout lines the range touches
    private static double lowest(TextFlow flow, Span span, int i, double own) {
        List<TextLineInfo> touched = linesOf(flow, span);
        if (i >= touched.size()) {
            return own;
        }
        TextLineInfo line = touched.get(i);
        return boxes(flow.getUnderlineShape(line.start(), line.end())).stream()
                .mapToDouble(Box::y)
                .reduce(own, Math::max);
    }

    /// The outline of a tint: a rectangle with round corners on each line it touches.
    static List<PathElement> tint(TextFlow flow, Line.Tint tint) {
        TintLook look = TintLook.of(tint.style());
        List<PathElement> path = new ArrayList<>();
        List<Box> lines =
                look.fillsGaps()
                        ? boxes(flow.getRangeShape(tint.span().start(), tint.span().end(), true))
                        : inked(flow, tint.span());
        for (Box box : lines) {
            double padX = look.padX() * box.height();
            double padY = look.padY() * box.height();
            rounded(
                    path,
                    new Box(box.x() - padX, box.y() - padY, box.width() + 2 * padX, box.height() + 2 * padY),
                    look.radius() * box.height());
        }
        return path;
    }

    private static void rounded(List<PathElement> path, Box box, double radius) {
        double r = Math.min(radius, Math.min(box.width(), box.height()) / 2);
        double right = box.x() + box.width();
        double bottom = box.y() + box.height();
        path.add(new MoveTo(box.x() + r, box.y()));
        path.add(new LineTo(right - r, box.y()));
        path.add(new ArcTo(r, r, 0, right, box.y() + r, false, true));
        path.add(new LineTo(right, bottom - r));
        path.add(new ArcTo(r, r, 0, right - r, bottom, false, true));
        path.add(new LineTo(box.x() + r, bottom));
        path.add(new ArcTo(r, r, 0, box.x(), bottom - r, false, true));
        path.add(new LineTo(box.x(), box.y() + r));
        path.add(new ArcTo(r, r, 0, box.x() + r, box.y(), false, true));
        path.add(new ClosePath());
    }

    /// A range's shape is a series of rectangles, one or more a line; those of one line that touch become one.
    private static List<Box> boxes(PathElement[] shape) {
        List<Box> boxes = new ArrayList<>();
        @Nullable Box open = null;
        for (PathElement element : shape) {
            if (element instanceof MoveTo move) {
                add(boxes, open);
                open = new Box(move.getX(), move.getY(), 0, 0);
            } else if (element instanceof LineTo line && open != null) {
                open = open.joined(new Box(line.getX(), line.getY(), 0, 0));
            }
        }
        add(boxes, open);
        return boxes;
    }

    private static void add(List<Box> boxes, @Nullable Box box) {
        if (box == null || box.width() <= 0) {
            return;
        }
        Box last = boxes.isEmpty() ? null : boxes.getLast();
        if (last != null && Math.abs(last.y() - box.y()) < 1 && Math.abs(last.x() + last.width() - box.x()) < 1) {
            boxes.set(boxes.size() - 1, last.joined(box));
        } else {
            boxes.add(box);
        }
    }

    /// Sizes are fractions of the line's height.
    ///
    /// @param fillsGaps whether the space between layout lines is tinted as well
    private record TintLook(double padX, double padY, double radius, boolean fillsGaps) {

        static TintLook of(String style) {
            return switch (style) {
                case Overlays.SELECTED -> new TintLook(0, 0, 0.04, true);
                case "chip-tint" -> new TintLook(0.1, 0, 0.24, false);
                case "focus-ring" -> new TintLook(0.12, 0.06, 0.2, false);
                case "code-tint" -> new TintLook(0.1, 0, 0.18, false);
                default -> new TintLook(0.08, 0.02, 0.13, false);
            };
        }
    }
}
