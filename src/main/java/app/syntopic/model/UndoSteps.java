package app.syntopic.model;

import java.util.ArrayList;
import java.util.List;

/// What can be undone in a text and redone, as lists of edits, the next to be taken last.
///
/// @param undo steps as they were made
/// @param redo steps as they were made, before they were taken back
public record UndoSteps(List<List<TextEdit>> undo, List<List<TextEdit>> redo) {

    public static final UndoSteps NONE = new UndoSteps(List.of(), List.of());

    public UndoSteps {
        undo = undo.stream().map(List::copyOf).toList();
        redo = redo.stream().map(List::copyOf).toList();
    }

    /// What is there to undo and redo after changes made to a fresh text.
    public static UndoSteps after(List<TextChange> changes) {
        List<List<TextEdit>> undo = new ArrayList<>();
        List<List<TextEdit>> redo = new ArrayList<>();
        for (TextChange change : changes) {
            switch (change.kind()) {
                case STEP -> {
                    undo.add(new ArrayList<>(change.edits()));
                    redo.clear();
                }
                case MORE -> {
                    redo.clear();
                    more(undo).addAll(change.edits());
                }
                case UNDO -> move(undo, redo);
                case REDO -> move(redo, undo);
            }
        }
        return new UndoSteps(undo, redo);
    }

    private static List<TextEdit> more(List<List<TextEdit>> undo) {
        if (undo.isEmpty()) {
            undo.add(new ArrayList<>());
        }
        return undo.getLast();
    }

    private static void move(List<List<TextEdit>> from, List<List<TextEdit>> to) {
        if (!from.isEmpty()) {
            to.add(from.removeLast());
        }
    }
}
