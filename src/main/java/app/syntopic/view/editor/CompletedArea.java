package app.syntopic.view.editor;

import app.syntopic.model.TextEdit;
import app.syntopic.view.complete.CompletedText;
import app.syntopic.view.complete.Opening;
import app.syntopic.view.editor.text.TableText;

import javafx.geometry.Bounds;
import javafx.scene.control.Control;

import jfx.incubator.scene.control.richtext.TextPos;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The note's text, as it is completed.
final class CompletedArea implements CompletedText {

    private static final int LONGEST_FRONT_MATTER = 200;

    private final NoteArea area;

    CompletedArea(NoteArea area) {
        this.area = area;
    }

    @Override
    public Control control() {
        return area.control();
    }

    @Override
    public Optional<Opening> opening() {
        TextPos caret = area.control().getCaretPosition();
        if (caret == null || !area.selection().isEmpty()) {
            return Optional.empty();
        }
        String line = area.control().getPlainText(caret.index());
        String before = line.substring(0, Math.min(caret.offset(), line.length()));
        return isFrontMatter(caret.index())
                ? Opening.inMetadata(before, above(caret.index()))
                : Opening.of(before, false);
    }

    private List<String> above(int line) {
        return IntStream.iterate(line - 1, i -> i > 0, i -> i - 1).mapToObj(area.control()::getPlainText).toList();
    }

    private boolean isFrontMatter(int line) {
        if (line == 0 || line > LONGEST_FRONT_MATTER || !isFence(0)) {
            return false;
        }
        return IntStream.range(1, line).noneMatch(this::isFence);
    }

    private boolean isFence(int line) {
        return area.control().getPlainText(line).stripTrailing().equals("---");
    }

    @Override
    public String line() {
        return area.control().getPlainText(area.control().getCaretPosition().index());
    }

    @Override
    public int column() {
        return Math.min(area.control().getCaretPosition().offset(), line().length());
    }

    @Override
    public void replace(int start, int end, String inserted) {
        String line = line();
        int lineStart = area.caret() - column();
        String written = TableText.inserted(line, inserted);
        area.type(List.of(new TextEdit(lineStart + start, line.substring(start, end), written)));
    }

    @Override
    public Optional<Bounds> caret() {
        return area.shownCaret().map(caret -> caret.localToScene(caret.getLayoutBounds()));
    }
}
