package app.syntopic.view.editor;

import app.syntopic.model.Span;
import app.syntopic.model.TextChange;
import app.syntopic.model.TextEdit;
import app.syntopic.model.UndoSteps;
import app.syntopic.view.Background;
import app.syntopic.workspace.Spelling;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

import jfx.incubator.scene.control.richtext.LineEnding;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.CodeTextModel;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// A note's text while somebody writes in it, in however many controls it is shown: its lines, and an undo that
/// outlives saving and the program. For the window's thread only.
final class NoteDocument {

    private final UndoStack undo = new UndoStack();
    private final List<Consumer<TextChange>> listeners = new CopyOnWriteArrayList<>();
    private final ReadOnlyObjectWrapper<CodeTextModel> model;
    private NoteContent content = new NoteContent("");
    private MarkdownDecorator decorator = new MarkdownDecorator(1, content::getText, (prose, start) -> List.of());
    private Inks inks = Inks.NONE;
    private Optional<SpellCheck> check = Optional.empty();
    private boolean applying;

    NoteDocument() {
        model = new ReadOnlyObjectWrapper<>(this, "model", createModel());
    }

    /// Tells of every change somebody made, wherever it was made, until the subscription ends.
    Subscription onChange(Consumer<TextChange> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// What controls show; another one when another text is shown.
    ReadOnlyObjectProperty<CodeTextModel> modelProperty() {
        return model.getReadOnlyProperty();
    }

    /// The text, with `\n` as the only line end.
    String text() {
        return content.text();
    }

    int offset(TextPos position) {
        return content.offset(position);
    }

    /// The place of an offset; the end of the text for one beyond it.
    TextPos position(int offset) {
        return content.position(offset);
    }

    /// Shows another text, with what can be undone in it.
    void show(String text, UndoSteps steps) {
        undo.reset(steps);
        content = new NoteContent(text);
        check.ifPresent(some -> some.begin(text));
        model.set(createModel());
    }

    private CodeTextModel createModel() {
        NoteContent shown = content;
        CodeTextModel created = new CodeTextModel(shown);
        created.setUndoRedoEnabled(false);
        created.setLineEnding(LineEnding.LF);
        decorator = new MarkdownDecorator(shown.size(), shown::getText, this::mistakes);
        decorator.inks(inks);
        created.setDecorator(decorator);
        created.addListener(change -> {
            if (change.isEdit()) {
                shown.takeEdit().filter(edit -> !applying).ifPresent(edit -> tell(undo.add(edit)));
            }
        });
        return created;
    }

    /// Shows the text in the colours of a theme.
    void inks(Inks others) {
        if (!inks.sameColours(others)) {
            inks = others;
            decorator.inks(others);
            model.get().fireStyleChangeEvent(TextPos.ZERO, model.get().getDocumentEnd());
        }
    }

    /// Underlines words that are spelt as no dictionary spells them.
    SpellCheck check(Spelling spelling, Background background) {
        SpellCheck made = new SpellCheck(spelling, background, this::paintAgain);
        check = Optional.of(made);
        return made;
    }

    private List<Span> mistakes(String prose, int start) {
        return check.map(some -> some.mistakes(prose, start)).orElse(List.of());
    }

    private void paintAgain(Collection<String> words) {
        decorator.forget(words);
        model.get().fireStyleChangeEvent(TextPos.ZERO, model.get().getDocumentEnd());
    }

    private void tell(TextChange change) {
        listeners.forEach(listener -> listener.accept(change));
    }

    /// The next letter begins a step of its own, as after the caret was put elsewhere.
    void closeStep() {
        undo.close();
    }

    /// Makes edits as one step of undo, each in what the one before left.
    void edit(List<TextEdit> edits) {
        List<TextEdit> some = edits.stream().filter(edit -> !edit.isEmpty()).toList();
        if (!some.isEmpty()) {
            apply(undo.addAll(some));
        }
    }

    /// Makes edits as a part of the last step of undo, each in what the one before left.
    void join(List<TextEdit> edits) {
        List<TextEdit> some = edits.stream().filter(edit -> !edit.isEmpty()).toList();
        if (!some.isEmpty()) {
            apply(undo.join(some));
        }
    }

    /// Makes an edit that somebody typed elsewhere than in the text; letters typed one after another are one step.
    void write(TextEdit edit) {
        apply(undo.add(edit));
    }

    /// Takes the last step back.
    ///
    /// @return what changed; nothing when there is no step
    Optional<TextChange> undo() {
        Optional<TextChange> change = undo.undo();
        change.ifPresent(this::apply);
        return change;
    }

    /// Makes the step last taken back again.
    ///
    /// @return what changed; nothing when there is no step
    Optional<TextChange> redo() {
        Optional<TextChange> change = undo.redo();
        change.ifPresent(this::apply);
        return change;
    }

    private void apply(TextChange change) {
        applying = true;
        try {
            for (TextEdit edit : change.edits()) {
                TextPos from = content.position(edit.start());
                TextPos to = content.position(edit.start() + edit.removed().length());
                model.get().replace(null, from, to, edit.inserted());
            }
        } finally {
            applying = false;
        }
        tell(change);
    }
}
