package app.syntopic.workspace.form;

import app.syntopic.model.Span;
import app.syntopic.model.TextEdit;

import java.util.Optional;

/// A field's place in the text.
///
/// @param span what stands for the value; empty where nothing does yet
/// @param before what has to be written before the first value, such as the key it belongs to
/// @param after the same behind it
public record Slot(Span span, String before, String after, Coding coding) {

    static Slot of(Span span, Coding coding) {
        return new Slot(span, "", "", coding);
    }

    /// The value as it is shown in the form.
    public String value(String text) {
        return coding.read(span.in(text));
    }

    /// Whether the text holds the value letter by letter as the form shows it.
    public boolean isVerbatim() {
        return !span.isEmpty() && (coding == Coding.BODY || coding == Coding.LINE);
    }

    /// What was written.
    ///
    /// @param slot where the value is now
    /// @param edit what changes in the text
    public record Written(Slot slot, TextEdit edit) {}

    /// The edit that makes another value of it; nothing for the value it has, which keeps its bytes.
    public Optional<Written> write(String text, String value) {
        String old = span.in(text);
        String coded = coding.write(value);
        boolean same = coding.read(old).equals(value) || old.isEmpty() && value.isBlank();
        if (same) {
            return Optional.empty();
        }
        String opening = span.isEmpty() ? before : "";
        String whole = opening + coded + (span.isEmpty() ? after : "");
        TextEdit within = TextEdit.between(old, whole);
        TextEdit edit = new TextEdit(span.start() + within.start(), within.removed(), within.inserted());
        int start = span.start() + opening.length();
        Slot now = new Slot(Span.of(start, start + coded.length()), "", "", coding);
        return Optional.of(new Written(now, edit));
    }

    /// The slot after an edit somewhere in the text, be it elsewhere, inside it or across one of its ends. What stood
    /// for the value stays in it as far as it is still there.
    public Slot after(TextEdit edit) {
        if (begins(edit)) {
            int closing = edit.end() - Metadata.FENCE.length();
            return new Slot(Span.of(closing, closing), before.substring(Metadata.FENCE.length()), "\n", coding);
        }
        int removedEnd = edit.start() + edit.removed().length();
        int distance = edit.inserted().length() - edit.removed().length();
        if (removedEnd <= span.start()) {
            return at(span.shifted(distance));
        }
        if (edit.start() >= span.end()) {
            return this;
        }
        int start = edit.start() < span.start() ? edit.end() : span.start();
        int end = removedEnd > span.end() ? Math.max(start, edit.start()) : span.end() + distance;
        return at(Span.of(start, Math.max(start, end)));
    }

    /// Whether an edit writes the metadata that this field too would have begun with.
    private boolean begins(TextEdit edit) {
        return span.isEmpty()
                && edit.start() == span.start()
                && before.startsWith(Metadata.FENCE)
                && edit.inserted().startsWith(Metadata.FENCE)
                && edit.inserted().endsWith("\n" + Metadata.FENCE);
    }

    private Slot at(Span moved) {
        return new Slot(moved, before, after, coding);
    }
}
