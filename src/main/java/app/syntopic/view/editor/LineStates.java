package app.syntopic.view.editor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;

/// What each line of a Markdown text stands in: front matter, a fenced block, a comment, or nothing. Kept while the
/// text changes: only lines behind a change are looked at again, up to the first that stands in what it stood in
/// before.
final class LineStates {

    /// What a line stands in.
    ///
    /// @param fence the signs that opened the fenced block, for which closing signs of the same kind are looked for
    record State(Kind kind, String fence) {

        static final State TEXT = new State(Kind.TEXT, "");
        static final State FRONT = new State(Kind.FRONT, "");
        static final State COMMENT = new State(Kind.COMMENT, "");
    }

    enum Kind {
        TEXT,
        FRONT,
        FENCED,
        COMMENT
    }

    private static final String FRONT_FENCE = "---";
    private static final String COMMENT_SIGN = "%%";
    private static final int SHORTEST_FENCE = 3;
    private static final int DEEPEST_FENCE = 3;

    /// What each line stands in; one more for what would follow the last.
    private final List<State> states = new ArrayList<>(List.of(State.TEXT));

    /// What a line stands in, its own opening or closing signs included.
    Kind kind(int line, String text) {
        State before = states.get(Math.min(line, states.size() - 1));
        State after = next(line, before, text);
        return before.kind() == Kind.TEXT ? after.kind() : before.kind();
    }

    /// Takes a change in: lines from `start` to `end`, both included, became as many as there are now and `added` more.
    ///
    /// @param lines how many there are now
    /// @return the last line that stands in something else than before, or `start` when none does
    int change(int start, int end, int added, int lines, IntFunction<String> text) {
        int removed = Math.clamp(end - start, 0, Math.max(0, states.size() - 2 - start));
        if (removed > 0) {
            states.subList(start + 1, start + 1 + removed).clear();
        }
        states.addAll(start + 1, Collections.nCopies(added, State.TEXT));
        while (states.size() <= lines) {
            states.add(State.TEXT);
        }
        while (states.size() > lines + 1) {
            states.removeLast();
        }
        int last = start;
        for (int line = start; line < lines; line++) {
            State next = next(line, states.get(line), text.apply(line));
            boolean same = states.set(line + 1, next).equals(next);
            if (!same) {
                last = Math.min(line + 1, lines - 1);
            } else if (line > start + added) {
                break;
            }
        }
        return last;
    }

    private static State next(int line, State before, String text) {
        return switch (before.kind()) {
            case FRONT -> text.stripTrailing().equals(FRONT_FENCE) ? State.TEXT : State.FRONT;
            case FENCED -> closes(before.fence(), text) ? State.TEXT : before;
            case COMMENT -> text.contains(COMMENT_SIGN) ? State.TEXT : State.COMMENT;
            case TEXT -> opened(line, text);
        };
    }

    private static State opened(int line, String text) {
        if (line == 0 && text.stripTrailing().equals(FRONT_FENCE)) {
            return State.FRONT;
        }
        String fence = fence(text);
        if (!fence.isEmpty()) {
            return new State(Kind.FENCED, fence);
        }
        int first = text.indexOf(COMMENT_SIGN);
        boolean comment = first >= 0 && text.indexOf(COMMENT_SIGN, first + COMMENT_SIGN.length()) < 0;
        return comment ? State.COMMENT : State.TEXT;
    }

    /// The signs that open a fenced block, or nothing.
    private static String fence(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == ' ' && at <= DEEPEST_FENCE) {
            at++;
        }
        int end = at;
        while (end < text.length() && text.charAt(end) == text.charAt(at) && "`~".indexOf(text.charAt(at)) >= 0) {
            end++;
        }
        boolean inline = end > at && text.charAt(at) == '`' && text.indexOf('`', end) >= 0;
        return end - at >= SHORTEST_FENCE && !inline ? text.substring(at, end) : "";
    }

    private static boolean closes(String opening, String text) {
        String fence = fence(text);
        return fence.startsWith(opening) && text.strip().equals(fence);
    }
}
