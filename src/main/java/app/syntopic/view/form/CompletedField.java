package app.syntopic.view.form;

import app.syntopic.view.complete.CompletedText;
import app.syntopic.view.complete.Opening;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Control;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.TextInputControlSkin;

import java.util.Optional;
import java.util.function.Function;

/// A field of the form, as it is completed.
final class CompletedField implements CompletedText {

    private final TextInputControl field;
    private final Function<String, Optional<Opening>> typed;

    /// @param typed what is being typed, by its line up to the caret
    CompletedField(TextInputControl field, Function<String, Optional<Opening>> typed) {
        this.field = field;
        this.typed = typed;
    }

    @Override
    public Control control() {
        return field;
    }

    @Override
    public Optional<Opening> opening() {
        boolean selected = field.getSelection().getLength() > 0;
        return selected ? Optional.empty() : typed.apply(line().substring(0, column()));
    }

    private int lineStart() {
        return field.getText().lastIndexOf('\n', field.getCaretPosition() - 1) + 1;
    }

    @Override
    public String line() {
        int end = field.getText().indexOf('\n', field.getCaretPosition());
        return field.getText().substring(lineStart(), end < 0 ? field.getLength() : end);
    }

    @Override
    public int column() {
        return field.getCaretPosition() - lineStart();
    }

    @Override
    public void replace(int start, int end, String inserted) {
        int from = lineStart();
        field.replaceText(from + start, from + end, inserted);
        field.positionCaret(from + start + inserted.length());
    }

    @Override
    public Optional<Bounds> caret() {
        if (field.getScene() == null || !(field.getSkin() instanceof TextInputControlSkin<?> skin)) {
            return Optional.empty();
        }
        Rectangle2D letter = skin.getCharacterBounds(field.getCaretPosition());
        return Optional.of(
                field.localToScene(new BoundingBox(letter.getMinX(), letter.getMinY(), 0, letter.getHeight())));
    }
}
