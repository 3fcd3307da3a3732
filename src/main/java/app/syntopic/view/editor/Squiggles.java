package app.syntopic.view.editor;

import app.syntopic.model.Span;

import javafx.scene.paint.Color;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.TextFlow;

import java.util.ArrayList;
import java.util.List;

/// Wavy lines under words of a line, drawn anew whenever the line is laid out.
final class Squiggles extends Path {

    /// In pixels, as the control draws its own.
    private static final double HEIGHT = 1;

    private final TextFlow line;
    private List<Span> words = List.of();

    Squiggles(TextFlow line) {
        this.line = line;
        setManaged(false);
        line.needsLayoutProperty()
                .subscribe(needed -> {
                    if (!needed) {
                        draw();
                    }
                });
    }

    void under(List<Span> others, Color colour) {
        words = others;
        setStroke(colour);
        draw();
    }

    private void draw() {
        List<PathElement> waves = new ArrayList<>();
        for (Span word : words) {
            addWaves(waves, line.getUnderlineShape(word.start(), word.end()));
        }
        getElements().setAll(waves);
    }

    /// The toolkit gives a rectangle, as five corners, for each row that a word stands in.
    private static void addWaves(List<PathElement> waves, PathElement[] corners) {
        for (int i = 0; i + 2 < corners.length; i++) {
            if (corners[i] instanceof MoveTo from && corners[i + 2] instanceof LineTo to) {
                addWave(waves, from.getX(), to.getX(), (from.getY() + to.getY()) / 2);
            }
        }
    }

    private static void addWave(List<PathElement> waves, double from, double to, double y) {
        waves.add(new MoveTo(from, y));
        double side = -HEIGHT;
        for (double x = from + HEIGHT; x < to; x += 2 * HEIGHT) {
            waves.add(new LineTo(x, y + side));
            side = -side;
        }
        waves.add(new LineTo(to, y));
    }
}
