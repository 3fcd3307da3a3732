package app.syntopic.view.form;

import app.syntopic.model.TextEdit;
import app.syntopic.view.complete.Completing;
import app.syntopic.view.complete.Opening;
import app.syntopic.view.control.Focus;

import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

import java.util.Optional;
import java.util.function.Function;

/// Makes the controls of a form. Each shows its field's value, also when that is written elsewhere, and fills it in as
/// somebody types.
final class FormControls {

    /// About so wide is a letter, and so much room its borders take of a field, in pixels.
    private static final double LETTER = 6.9;

    private static final double BORDERS = 34;

    /// So many letters fit on a line of a field that is not laid out yet.
    private static final int LINE = 80;

    private static final int MOST_ROWS = 14;

    private final FormViewModel model;
    private final Completing completing;

    /// @param completing offers what may follow in the fields
    FormControls(FormViewModel model, Completing completing) {
        this.model = model;
        this.completing = completing;
    }

    /// A line of text, completed as the note's text is.
    TextField line(String id, String name, LiveField field) {
        return complete(bare(id, name, field), before -> Opening.of(before, false));
    }

    /// Names with commas between them, of people the notebook knows.
    ///
    /// @param key of the metadata they stand under
    TextField names(String id, String name, LiveField field, String key) {
        return complete(bare(id, name, field), before -> Opening.inNames(before, key));
    }

    /// One name the notebook knows.
    ///
    /// @param key of the metadata it stands under
    TextField name(String id, String name, LiveField field, String key) {
        return complete(bare(id, name, field), before -> Opening.inName(before, key));
    }

    /// A line that nothing is known to follow in.
    TextField bare(String id, String name, LiveField field) {
        TextField line = new TextField();
        bind(line, id, name, field);
        return line;
    }

    private <T extends TextInputControl> T complete(T control, Function<String, Optional<Opening>> typed) {
        completing.over(new CompletedField(control, typed));
        control.addEventHandler(KeyEvent.KEY_TYPED, event -> completing.offer());
        control.caretPositionProperty().subscribe(completing::moved);
        return control;
    }

    /// @param rows the fewest; it grows with the text
    TextArea area(String id, String name, LiveField field, int rows) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        bind(area, id, name, field);
        Runnable fit = () -> area.setPrefRowCount(Math.clamp(lines(area), rows, MOST_ROWS));
        area.textProperty().subscribe(fit);
        area.widthProperty().subscribe(fit);
        complete(area, before -> Opening.of(before, false));
        Focus.leaveByTab(area);
        return area;
    }

    private static int lines(TextArea area) {
        String text = area.getText();
        int line = area.getWidth() > BORDERS ? (int) ((area.getWidth() - BORDERS) / LETTER) : LINE;
        return text.lines().mapToInt(words -> 1 + words.length() / Math.max(1, line)).sum()
                + (text.endsWith("\n") ? 1 : 0);
    }

    private void bind(TextInputControl control, String id, String name, LiveField field) {
        control.setId("form-" + id);
        control.setAccessibleText(name);
        control.setUserData(field);
        control.setText(field.valueProperty().get());
        control.textProperty().addListener((property, before, now) -> model.fill(field, now));
        control.focusedProperty()
                .subscribe(focused -> {
                    if (!focused && control.getScene() != null) {
                        model.left();
                    }
                });
        field.valueProperty().addListener((property, before, now) -> follow(control, now));
    }

    /// Changes only what differs, so that the caret stays where it was in the words.
    private static void follow(TextInputControl control, String value) {
        if (!control.getText().equals(value)) {
            TextEdit edit = TextEdit.between(control.getText(), value);
            int removedEnd = edit.start() + edit.removed().length();
            int caret = control.getCaretPosition();
            int moved = caret >= removedEnd ? caret - edit.removed().length() + edit.inserted().length() : caret;
            control.replaceText(edit.start(), removedEnd, edit.inserted());
            control.positionCaret(Math.min(moved, control.getLength()));
        }
    }
}
