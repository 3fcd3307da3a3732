package app.syntopic.view.editor;

import app.syntopic.view.editor.ScrolledText.CaretRow;
import app.syntopic.workspace.Preferences.Writing;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import jfx.incubator.scene.control.richtext.CodeArea;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Keeps the line that is written in the middle, and lets all but the paragraph that is written step back, where that
/// is wanted. Nothing glides: the text is where it belongs before it is painted, which suits whoever wants no motion.
final class WritingMode {

    private static final double STEPPED_BACK = 0.38;

    /// Where there is less text above the line than half a window, it cannot get to the middle.
    private static final double LEAST_STEP = 2;

    /// As the stylesheet has it, but for what is below.
    private static final String ROOM_BELOW = "-fx-content-padding: 2em 3em %dpx 3em;";

    private final CodeArea area;
    private final ScrolledText text;
    private final Runnable onPulse = this::arrange;
    private Writing wanted = Writing.USUAL;
    private boolean caretMoved;

    WritingMode(CodeArea area) {
        this.area = area;
        text = new ScrolledText(area);
        area.caretPositionProperty().subscribe(() -> caretMoved = true);
        area.sceneProperty().subscribe(this::listen);
        area.heightProperty().subscribe(this::makeRoom);
    }

    /// Below the last line, which could not get to the middle otherwise; it is what is written most.
    private void makeRoom() {
        area.setStyle(wanted.centred() ? ROOM_BELOW.formatted(Math.round(area.getHeight() / 2)) : "");
    }

    /// The control lays paragraphs out anew at each key; what is done to them is done after that and before they are
    /// painted.
    private void listen(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(onPulse);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(onPulse);
        }
    }

    void want(Writing modes) {
        boolean ended = wanted.focused() && !modes.focused();
        wanted = modes;
        caretMoved = true;
        makeRoom();
        if (ended) {
            cells().forEach(cell -> cell.setOpacity(1));
        }
        area.requestLayout();
    }

    private void arrange() {
        if (wanted.centred() && caretMoved && area.isFocused()) {
            caretMoved = false;
            centre();
        }
        if (wanted.focused()) {
            dim();
        }
    }

    private void centre() {
        text.caret()
                .map(CaretRow::belowMiddle)
                .filter(distance -> Math.abs(distance) >= LEAST_STEP)
                .ifPresent(text::up);
    }

    /// A paragraph is all lines around the caret's up to an empty one.
    private void dim() {
        Node caret = area.lookup(".caret");
        List<Region> cells = cells();
        if (caret == null || cells.isEmpty()) {
            return;
        }
        double y = caret.localToScene(caret.getBoundsInLocal()).getCenterY();
        int here = 0;
        while (here < cells.size() - 1 && bottom(cells.get(here)) < y) {
            here++;
        }
        int first = here;
        int last = here;
        while (first > 0 && !isEmpty(cells.get(here)) && !isEmpty(cells.get(first - 1))) {
            first--;
        }
        while (last < cells.size() - 1 && !isEmpty(cells.get(here)) && !isEmpty(cells.get(last + 1))) {
            last++;
        }
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).setOpacity(i >= first && i <= last ? 1 : STEPPED_BACK);
        }
    }

    private static double bottom(Region cell) {
        return cell.localToScene(cell.getBoundsInLocal()).getMaxY();
    }

    private static boolean isEmpty(Region cell) {
        return cell.getChildrenUnmodifiable().stream()
                .noneMatch(part -> part instanceof Text words && !words.getText().isBlank());
    }

    private List<Region> cells() {
        List<Region> cells = new ArrayList<>();
        if (area.lookup(".content") instanceof Pane content) {
            content.getChildren().forEach(child -> addCell(child, cells));
        }
        cells.sort(Comparator.comparingDouble(WritingMode::bottom));
        return cells;
    }

    private static void addCell(Node child, List<Region> cells) {
        if (child instanceof TextFlow line) {
            cells.add(line);
        } else if (child instanceof Pane pane) {
            pane.getChildren().forEach(inner -> addCell(inner, cells));
        }
    }
}
