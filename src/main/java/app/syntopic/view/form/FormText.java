package app.syntopic.view.form;

import app.syntopic.model.TextEdit;

import java.util.List;

/// The text a form is over. Each change of it, whoever made it, is told to [FormViewModel#changed] before the method
/// returns.
public interface FormText {

    /// The text, with `\n` as the only line end.
    String now();

    /// Makes an edit that somebody types; letters typed one after another are one step of undo.
    void type(TextEdit edit);

    /// Makes edits as one step of undo, each in what the one before left.
    void write(List<TextEdit> edits);

    void undo();

    void redo();

    /// Has the text read, which [FormViewModel#show] is told.
    void readSoon();
}
