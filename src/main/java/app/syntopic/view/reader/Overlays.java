package app.syntopic.view.reader;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is painted over the page for a while: the places a search found, the claim that was gone to, the link with the
/// focus.
final class Overlays {

    static final String SELECTED = "selected-tint";

    private final PageArea area;
    private final PauseTransition flashing = new PauseTransition(Duration.millis(2300));
    private Find.Found found = Find.Found.NOTHING;
    private List<Page.Stretch> flashed = List.of();
    private Optional<Page.Stretch> focused = Optional.empty();
    private Optional<Page.Stretch> hovered = Optional.empty();

    Overlays(PageArea area) {
        this.area = area;
        area.selectionProperty().subscribe(this::paint);
        flashing.setOnFinished(_ -> {
            flashed = List.of();
            paint();
        });
    }

    void clear() {
        flashing.stop();
        flashed = List.of();
        focused = Optional.empty();
        hovered = Optional.empty();
        paint();
    }

    void found(Find.Found now) {
        found = now;
        paint();
    }

    void flash(List<Page.Stretch> stretches) {
        flashed = List.copyOf(stretches);
        paint();
        flashing.playFromStart();
    }

    void focus(Optional<Page.Stretch> stretch) {
        focused = stretch;
        paint();
    }

    void hover(Optional<Page.Stretch> stretch) {
        hovered = stretch;
        paint();
    }

    private void paint() {
        Map<Integer, List<Line.Tint>> tints = new HashMap<>();
        hovered.ifPresent(stretch -> add(tints, stretch, "hover-tint"));
        area.selected()
                .ifPresent(selected -> selected.lines(area.page()).forEach(stretch -> add(tints, stretch, SELECTED)));
        for (int i = 0; i < found.places().size(); i++) {
            add(tints, found.places().get(i), i == found.current() ? "found-current" : "found-tint");
        }
        flashed.forEach(stretch -> add(tints, stretch, LineDecorations.FLASH_STYLE));
        focused.ifPresent(stretch -> add(tints, stretch, "focus-ring"));
        area.overlay(tints);
    }

    private static void add(Map<Integer, List<Line.Tint>> tints, Page.Stretch stretch, String style) {
        tints.computeIfAbsent(stretch.line(), _ -> new ArrayList<>(1)).add(new Line.Tint(stretch.span(), style));
    }
}
