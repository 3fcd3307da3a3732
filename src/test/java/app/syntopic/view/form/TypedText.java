package app.syntopic.view.form;

import app.syntopic.model.TextEdit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// A text that lives in a test: it takes edits, undoes nothing, and is read when the test says so.
///
/// @param text what it is now
/// @param typed takes an edit that is typed
/// @param written takes edits that are one step
record TypedText(Supplier<String> text, Consumer<List<TextEdit>> typed, Consumer<List<TextEdit>> written)
        implements FormText {

    @Override
    public String now() {
        return text.get();
    }

    @Override
    public void type(TextEdit edit) {
        typed.accept(List.of(edit));
    }

    @Override
    public void write(List<TextEdit> edits) {
        written.accept(edits);
    }

    @Override
    public void undo() {
        throw new UnsupportedOperationException("the document's own tests undo");
    }

    @Override
    public void redo() {
        throw new UnsupportedOperationException("the document's own tests undo");
    }

    @Override
    public void readSoon() {
        // the test reads
    }
}
