package app.syntopic.view.editor;

import javafx.scene.Group;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.TextFlow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What is painted behind words of a line that are sought, drawn anew whenever the line is laid out.
final class FoundTints extends Group {

    private final TextFlow line;
    private final Path all = new Path();
    private final Path here = new Path();
    private List<FoundPlaces.Mark> marks = List.of();

    FoundTints(TextFlow line) {
        this.line = line;
        setManaged(false);
        setMouseTransparent(true);
        all.getStyleClass().add("found-tint");
        here.getStyleClass().add("found-current");
        getChildren().setAll(all, here);
        line.needsLayoutProperty()
                .subscribe(needed -> {
                    if (!needed) {
                        draw();
                    }
                });
    }

    void behind(List<FoundPlaces.Mark> others) {
        marks = others;
        draw();
    }

    private void draw() {
        draw(all, false);
        draw(here, true);
    }

    private void draw(Path path, boolean current) {
        List<PathElement> shapes = new ArrayList<>();
        marks.stream()
                .filter(mark -> mark.here() == current)
                .map(mark -> line.getRangeShape(mark.span().start(), mark.span().end(), false))
                .forEach(shape -> shapes.addAll(Arrays.asList(shape)));
        path.getElements().setAll(shapes);
    }
}
