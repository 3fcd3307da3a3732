package app.syntopic.view.editor;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.TextChange;
import app.syntopic.model.TextChange.Kind;
import app.syntopic.model.TextEdit;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class UndoStackTest {

    private final UndoStack undo = new UndoStack();
    private String text = "";

    private void type(String letters) {
        letters.codePoints().forEach(letter -> add(new TextEdit(text.length(), "", Character.toString(letter))));
    }

    private TextChange add(TextEdit edit) {
        text = TextEdit.apply(List.of(edit), text);
        return undo.add(edit);
    }

    private void apply(Optional<TextChange> change) {
        text = TextEdit.apply(change.orElseThrow().edits(), text);
    }

    @Test
    void lettersOfAWordAreOneStep() {
        type("one two");
        apply(undo.undo());
        assertThat(text).isEqualTo("one ");
        apply(undo.undo());
        assertThat(text).isEmpty();
        assertThat(undo.undo()).isEmpty();
    }

    @Test
    void whatWasUndoneCanBeRedone() {
        type("one two");
        apply(undo.undo());
        apply(undo.undo());
        apply(undo.redo());
        apply(undo.redo());
        assertThat(text).isEqualTo("one two");
        assertThat(undo.redo()).isEmpty();
    }

    @Test
    void whatBelongsToTheLastStepIsUndoneWithIt() {
        type("one two");
        TextEdit title = new TextEdit(0, "", "# ");
        text = TextEdit.apply(List.of(title), text);
        assertThat(undo.join(List.of(title)).kind()).isEqualTo(Kind.MORE);
        apply(undo.undo());
        assertThat(text).isEqualTo("one ");
        apply(undo.redo());
        assertThat(text).isEqualTo("# one two");
    }

    @Test
    void typingEndsWhatCouldBeRedone() {
        type("one two");
        apply(undo.undo());
        type("x");
        assertThat(undo.redo()).isEmpty();
    }

    @Test
    void theCaretPutElsewhereBeginsAStep() {
        type("on");
        undo.close();
        type("e");
        apply(undo.undo());
        assertThat(text).isEqualTo("on");
    }

    @Test
    void deletedLettersAreOneStep() {
        type("word");
        undo.close();
        add(new TextEdit(3, "d", ""));
        assertThat(add(new TextEdit(2, "r", "")).kind()).isEqualTo(Kind.MORE);
        apply(undo.undo());
        assertThat(text).isEqualTo("word");
    }

    @Test
    void severalEditsOfACommandAreOneStep() {
        type("word");
        List<TextEdit> edits = List.of(new TextEdit(0, "", "**"), new TextEdit(6, "", "**"));
        text = TextEdit.apply(edits, text);
        undo.addAll(edits);
        type("!");
        apply(undo.undo());
        apply(undo.undo());
        assertThat(text).isEqualTo("word");
    }
}
