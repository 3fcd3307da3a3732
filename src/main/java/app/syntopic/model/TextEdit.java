package app.syntopic.model;

import java.util.List;

/// A stretch of a text replaced by another.
///
/// @param start in UTF-16 code units
/// @param removed what stood there; may be empty
/// @param inserted what stands there now; may be empty
public record TextEdit(int start, String removed, String inserted) {

    public TextEdit {
        if (start < 0) {
            throw new IllegalArgumentException("not a place in a text: " + start);
        }
    }

    /// The edit that makes one text of another: all between what both begin and end with.
    public static TextEdit between(String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int head = 0;
        while (head < shorter && before.charAt(head) == after.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        return new TextEdit(
                head, before.substring(head, before.length() - tail), after.substring(head, after.length() - tail));
    }

    /// A text after edits, each made in what the one before it left.
    public static String apply(List<TextEdit> edits, String text) {
        StringBuilder changed = new StringBuilder(text);
        for (TextEdit edit : edits) {
            edit.applyTo(changed);
        }
        return changed.toString();
    }

    /// @throws IllegalArgumentException when the text does not hold `removed` there; then nothing is changed
    public void applyTo(StringBuilder text) {
        int end = start + removed.length();
        if (end > text.length() || !removed.contentEquals(text.subSequence(start, end))) {
            throw new IllegalArgumentException("the text at " + start + " is not what the edit removes");
        }
        text.replace(start, end, inserted);
    }

    /// Where the inserted text ends.
    public int end() {
        return start + inserted.length();
    }

    public TextEdit inverse() {
        return new TextEdit(start, inserted, removed);
    }

    public boolean isEmpty() {
        return removed.isEmpty() && inserted.isEmpty();
    }
}
