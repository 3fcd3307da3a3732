package app.syntopic.workspace.form;

import app.syntopic.model.ParsedNote;
import app.syntopic.model.Span;
import app.syntopic.model.TextEdit;
import app.syntopic.model.TimeRange;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a form takes away from a note, puts into another order or times anew. Each is one edit; nothing is the answer
/// where that cannot be done.
public final class FormChanges {

    private static final Pattern CLOCK = Pattern.compile("(?:(\\d{1,2}):)?(\\d{1,3}):([0-5]\\d)");

    private final ParsedNote note;
    private final String text;
    private final NoteForm form;

    /// @param text the note was parsed from, with `\n` as the only line end
    public FormChanges(ParsedNote note, String text) {
        this.note = note;
        this.text = text;
        this.form = NoteForm.of(note, text);
    }

    /// Takes a glossary entry away.
    public Optional<TextEdit> removeTerm(int index) {
        return remove(terms(), index, 1);
    }

    /// Takes a section away, with all that stands in it.
    public Optional<TextEdit> removeSection(int index) {
        return remove(sections(), index, 2);
    }

    /// Puts a glossary entry before the one above it, or behind the one below.
    ///
    /// @param step -1 for up, 1 for down
    public Optional<TextEdit> moveTerm(int index, int step) {
        return move(terms(), index, step);
    }

    /// Puts a section before the one above it, or behind the one below.
    ///
    /// @param step -1 for up, 1 for down
    public Optional<TextEdit> moveSection(int index, int step) {
        return move(sections(), index, step);
    }

    private List<Span> terms() {
        return form.glossary().stream().map(NoteForm.Entry::whole).toList();
    }

    private List<Span> sections() {
        return form.sections().stream().map(NoteForm.Part::whole).toList();
    }

    /// @param lineEnds how many line ends behind it go with it
    private Optional<TextEdit> remove(List<Span> all, int index, int lineEnds) {
        if (index < 0 || index >= all.size()) {
            return Optional.empty();
        }
        Span whole = all.get(index);
        int end = whole.end();
        for (int i = 0; i < lineEnds && end < text.length() && text.charAt(end) == '\n'; i++) {
            end++;
        }
        int start = whole.start();
        // the last lines of a text go with the blank line before them
        while (end == text.length() && start > 1 && text.startsWith("\n\n", start - 2)) {
            start--;
        }
        return Optional.of(new TextEdit(start, text.substring(start, end), ""));
    }

    private Optional<TextEdit> move(List<Span> all, int index, int step) {
        int other = index + step;
        if (Math.min(index, other) < 0 || Math.max(index, other) >= all.size()) {
            return Optional.empty();
        }
        Span first = all.get(Math.min(index, other));
        Span second = all.get(Math.max(index, other));
        if (first.end() > second.start()) {
            return Optional.empty();
        }
        String between = text.substring(first.end(), second.start());
        String before = text.substring(first.start(), second.end());
        return Optional.of(new TextEdit(first.start(), before, second.in(text) + between + first.in(text)));
    }

    /// Writes when a section begins; a link that plays the source there goes with it.
    ///
    /// @param clock as `1:02:03` or `02:03`; empty takes the time away
    /// @return nothing for the time it has, and for what is no time
    public Optional<TextEdit> time(int index, String clock) {
        if (index < 0 || index >= form.sections().size() || !isTime(clock)) {
            return Optional.empty();
        }
        NoteForm.Part part = form.sections().get(index);
        int start = part.title().span().end();
        int lineEnd = text.indexOf('\n', start);
        String old = text.substring(start, lineEnd < 0 ? text.length() : lineEnd);
        String now = clock.isBlank() ? "" : FormAdditions.time(note, seconds(clock));
        boolean same = clock.isBlank() ? part.time().isEmpty() : part.time().equals(clockOf(clock));
        // what stands behind the title and is no time, such as a block's id or a tag, is not the form's to replace
        boolean onlyTime = old.isBlank() || old.matches("\\s*[\\[(·|,@—–-].*\\d:\\d\\d.*");
        return same || !onlyTime ? Optional.empty() : Optional.of(new TextEdit(start, old, now));
    }

    private static String clockOf(String clock) {
        return TimeRange.clock(seconds(clock));
    }

    /// Whether something typed is a time, or nothing.
    public static boolean isTime(String clock) {
        return clock.isBlank() || CLOCK.matcher(clock.strip()).matches();
    }

    private static int seconds(String clock) {
        Matcher matcher = CLOCK.matcher(clock.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a time: " + clock);
        }
        int hours = matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1));
        return hours * 3600 + Integer.parseInt(matcher.group(2)) * 60 + Integer.parseInt(matcher.group(3));
    }
}
