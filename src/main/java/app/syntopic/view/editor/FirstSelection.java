package app.syntopic.view.editor;

import javafx.scene.Scene;
import javafx.scene.layout.Region;

import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.SelectionSegment;
import jfx.incubator.scene.control.richtext.TextPos;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// Selects in a control as soon as it was laid out. Before that, the control would begin its window with the caret's
/// row, however short the text, and would lose its measures in a long one.
final class FirstSelection {

    private final CodeArea area;
    private final Runnable onPulse = this::makeIfLaidOut;
    private Optional<SelectionSegment> wanted = Optional.empty();

    FirstSelection(CodeArea area) {
        this.area = area;
        area.sceneProperty().subscribe(this::listen);
    }

    private void listen(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(onPulse);
        }
        if (now != null && wanted.isPresent()) {
            now.addPostLayoutPulseListener(onPulse);
        }
    }

    /// What will be selected; empty when that is done.
    Optional<SelectionSegment> wanted() {
        return wanted;
    }

    void make(TextPos anchor, TextPos caret) {
        wanted = Optional.of(new SelectionSegment(anchor, caret));
        listen(area.getScene(), area.getScene());
        makeIfLaidOut();
    }

    private void makeIfLaidOut() {
        if (area.getScene() != null && area.lookup(".vport") instanceof Region port && port.getHeight() > 0) {
            listen(area.getScene(), null);
            Optional<SelectionSegment> made = wanted;
            wanted = Optional.empty();
            made.ifPresent(selection -> area.select(selection.getAnchor(), selection.getCaret()));
        }
    }
}
