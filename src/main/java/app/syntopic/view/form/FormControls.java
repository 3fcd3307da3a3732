package app.syntopic.view.form;

import app.syntopic.model.TextEdit;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Makes the controls of a form. Each shows its field's value, also when that is written elsewhere, and fills it in as
/// somebody types.
final class FormControls {

    /// About so many characters fit on a line of a field.
    private static final int LINE = 100;

    private static final int MOST_ROWS = 14;

    private final FormViewModel model;

    FormControls(FormViewModel model) {
        this.model = model;
    }

    TextField line(String id, String name, LiveField field) {
        TextField line = new TextField();
        bind(line, id, name, field);
        return line;
    }

    /// @param rows the fewest; it grows with the text
    TextArea area(String id, String name, LiveField field, int rows) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        bind(area, id, name, field);
        area.textProperty().subscribe(text -> area.setPrefRowCount(Math.clamp(lines(text), rows, MOST_ROWS)));
        area.addEventFilter(KeyEvent.KEY_PRESSED, FormControls::leaveByTab);
        return area;
    }

    private static int lines(String text) {
        return text.lines().mapToInt(line -> 1 + line.length() / LINE).sum() + (text.endsWith("\n") ? 1 : 0);
    }

    private void bind(TextInputControl control, String id, String name, LiveField field) {
        control.setId("form-" + id);
        control.setAccessibleText(name);
        control.setUserData(field);
        control.setText(field.valueProperty().get());
        control.textProperty().addListener((property, before, now) -> model.fill(field, now));
        control.focusedProperty().subscribe(focused -> {
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

    /// In a form, Tab goes to the next field; the control itself does that with Ctrl.
    private static void leaveByTab(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            KeyEvent withControl =
                    new KeyEvent(
                            event.getSource(),
                            event.getTarget(),
                            KeyEvent.KEY_PRESSED,
                            "",
                            "",
                            KeyCode.TAB,
                            event.isShiftDown(),
                            true,
                            false,
                            false);
            event.consume();
            ((Node) event.getSource()).fireEvent(withControl);
        }
    }
}
