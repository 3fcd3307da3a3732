package app.syntopic.view.editor;

import app.syntopic.model.TextChange;
import app.syntopic.model.TextChange.Kind;
import app.syntopic.model.TextEdit;
import app.syntopic.model.UndoSteps;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// What can be undone and redone. Letters typed one after another are one step, up to the next word; so are letters
/// deleted one after another.
final class UndoStack {

    private static final int MOST_STEPS = 2_000;

    private final Deque<List<TextEdit>> undo = new ArrayDeque<>();
    private final Deque<List<TextEdit>> redo = new ArrayDeque<>();
    private boolean closed = true;

    /// Starts from what was left by an earlier session.
    void reset(UndoSteps steps) {
        undo.clear();
        redo.clear();
        steps.undo().forEach(step -> undo.addLast(new ArrayList<>(step)));
        steps.redo().forEach(step -> redo.addLast(new ArrayList<>(step)));
        closed = true;
    }

    /// Takes a change in that was just made.
    TextChange add(TextEdit edit) {
        redo.clear();
        Optional<List<TextEdit>> last = Optional.ofNullable(undo.peekLast());
        if (!closed && last.isPresent() && goesOn(last.get().getLast(), edit)) {
            last.get().add(edit);
            return new TextChange(Kind.MORE, List.of(edit));
        }
        push(new ArrayList<>(List.of(edit)));
        closed = false;
        return new TextChange(Kind.STEP, List.of(edit));
    }

    /// Takes several changes in that are undone as one.
    TextChange addAll(List<TextEdit> edits) {
        redo.clear();
        push(new ArrayList<>(edits));
        closed = true;
        return new TextChange(Kind.STEP, edits);
    }

    /// Takes edits in that belong to the last step, and are undone with it.
    TextChange join(List<TextEdit> edits) {
        if (undo.isEmpty()) {
            return addAll(edits);
        }
        redo.clear();
        undo.getLast().addAll(edits);
        closed = true;
        return new TextChange(Kind.MORE, edits);
    }

    private void push(List<TextEdit> step) {
        undo.addLast(step);
        if (undo.size() > MOST_STEPS) {
            undo.removeFirst();
        }
    }

    /// The next letter begins a step of its own, as after the caret was put elsewhere.
    void close() {
        closed = true;
    }

    private static boolean goesOn(TextEdit last, TextEdit next) {
        boolean typing = last.removed().isEmpty() && next.removed().isEmpty() && next.start() == last.end();
        if (typing) {
            boolean newWord = endsBlank(last.inserted()) && !next.inserted().isBlank();
            return next.inserted().length() == 1 && !newWord && !next.inserted().equals("\n");
        }
        boolean deleting = last.inserted().isEmpty() && next.inserted().isEmpty() && next.removed().length() == 1;
        return deleting && (next.start() + 1 == last.start() || next.start() == last.start());
    }

    private static boolean endsBlank(String text) {
        return !text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1));
    }

    /// The edits that take the last step back; the caller makes them. Nothing when there is no step.
    Optional<TextChange> undo() {
        closed = true;
        Optional<List<TextEdit>> step = Optional.ofNullable(undo.pollLast());
        step.ifPresent(redo::addLast);
        return step.map(edits -> new TextChange(Kind.UNDO, edits.reversed().stream().map(TextEdit::inverse).toList()));
    }

    /// The edits that make the step last taken back again; the caller makes them.
    Optional<TextChange> redo() {
        closed = true;
        Optional<List<TextEdit>> step = Optional.ofNullable(redo.pollLast());
        step.ifPresent(undo::addLast);
        return step.map(edits -> new TextChange(Kind.REDO, edits));
    }
}
