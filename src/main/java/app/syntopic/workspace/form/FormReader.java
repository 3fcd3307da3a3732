package app.syntopic.workspace.form;

import app.syntopic.model.Answer;
import app.syntopic.model.Block;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Section;
import app.syntopic.model.SourceType;
import app.syntopic.model.Span;
import app.syntopic.model.Term;
import app.syntopic.workspace.form.NoteForm.Entry;
import app.syntopic.workspace.form.NoteForm.Field;
import app.syntopic.workspace.form.NoteForm.Part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the fields of a form in a note's text.
final class FormReader {

    private static final List<String> QUESTIONS =
            List.of("What is it about?", "How is it argued?", "Is it true?", "What of it?");

    /// What a question's label takes of the line an answer begins on.
    private static final Pattern LABEL =
            Pattern.compile("(?:[-*+]\\s+)?\\*{0,2}Q(?:uestion)?\\s*[1-4][^?\\n]*\\?\\*{0,2}[ \\t]*|#{1,6}[^\\n]*\\n?");

    private static final Pattern SEPARATOR = Pattern.compile("\\**\\s*(?:[—–:]|-(?=\\s))\\s*\\**\\s*");

    private final ParsedNote note;
    private final String text;

    FormReader(ParsedNote note, String text) {
        this.note = note;
        this.text = text;
    }

    NoteForm read() {
        return new NoteForm(source(), questions(), glossary(), sections(), seeAlso());
    }

    private List<Field> source() {
        Metadata metadata = new Metadata(text, note.frontMatter().span());
        String people =
                Stream.of("author", "guests")
                        .filter(metadata::has)
                        .findFirst()
                        .orElseGet(() -> people(note.source().type()));
        boolean spoken = isSpoken(note.source().type());
        List<Field> fields = new ArrayList<>();
        fields.add(new Field("type", "Kind", metadata.slot("type", Coding.BARE)));
        fields.add(new Field("title", "Title", metadata.slot("title", Coding.QUOTED)));
        fields.add(new Field("show", spoken ? "Show" : "Published in", metadata.slot("show", Coding.LINK)));
        String label = people.equals("guests") ? "Guests" : "Authors";
        fields.add(new Field("people", label, metadata.slot(people, Coding.LINKS)));
        if (spoken || metadata.has("host")) {
            fields.add(new Field("host", "Host", metadata.slot("host", Coding.LINKS)));
        }
        fields.add(new Field("published", "Date", metadata.slot("published", Coding.BARE)));
        fields.add(new Field("url", "Address", metadata.slot("url", Coding.QUOTED)));
        fields.add(new Field("citekey", "Cite key", metadata.slot("citekey", Coding.BARE)));
        return fields;
    }

    /// The key for people: who is heard in what is spoken, who wrote what is written.
    private static String people(Optional<SourceType> kind) {
        return isSpoken(kind) ? "guests" : "author";
    }

    private static boolean isSpoken(Optional<SourceType> kind) {
        return kind.filter(type -> type != SourceType.EPISODE && type != SourceType.TALK).isEmpty();
    }

    /// As [NoteForm#people].
    static Slot people(Slot now, Optional<SourceType> kind) {
        boolean missing = now.span().isEmpty() && now.before().endsWith(": ");
        String before = now.before().replaceFirst("\\w+: $", people(kind) + ": ");
        return missing ? new Slot(now.span(), before, now.after(), now.coding()) : now;
    }

    private List<Field> questions() {
        List<Field> fields = new ArrayList<>();
        int end = afterHeading(app.syntopic.model.Part.FOUR_QUESTIONS).orElse(-1);
        for (int number = 1; number <= QUESTIONS.size(); number++) {
            int wanted = number;
            Optional<Answer> answer = note.answers().stream().filter(some -> some.number() == wanted).findFirst();
            String label = "Q" + number + " — " + QUESTIONS.get(number - 1);
            if (answer.isPresent()) {
                Slot slot = answer(answer.get());
                end = Math.max(slot.span().end(), end);
                fields.add(new Field("q" + number, label, slot));
            } else if (end >= 0) {
                Slot missing = new Slot(Span.of(end, end), "\n\n**" + label + "** ", "", Coding.BODY);
                fields.add(new Field("q" + number, label, missing));
            }
        }
        return fields;
    }

    private Slot answer(Answer answer) {
        Matcher label = LABEL.matcher(text).region(answer.span().start(), answer.span().end());
        int start = label.lookingAt() ? label.end() : answer.span().start();
        start = behindBlanks(start, answer.span().end());
        Span body = trimmed(start, Math.max(start, answer.span().end()));
        boolean glued = body.isEmpty() && start > 0 && !Character.isWhitespace(text.charAt(start - 1));
        return new Slot(body, glued ? " " : "", "", Coding.BODY);
    }

    /// A parser leaves blanks at a line's end out of what it reads; what is filled in is written behind them.
    private int behindBlanks(int from, int end) {
        int at = from;
        while (at >= end && at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    private List<Entry> glossary() {
        List<Entry> entries = new ArrayList<>();
        for (Term term : note.terms()) {
            int start = text.indexOf(term.label(), term.span().start());
            if (start >= 0 && start + term.label().length() <= term.span().end()) {
                Span label = Span.of(start, start + term.label().length());
                Matcher separator = SEPARATOR.matcher(text).region(label.end(), term.span().end());
                int end = term.span().end();
                boolean separated = separator.lookingAt();
                int from = behindBlanks(separated ? separator.end() : label.end(), end);
                Span definition = trimmed(from, Math.max(from, end));
                String before = separated || !definition.isEmpty() ? "" : " — ";
                Slot slot = new Slot(definition, before, "", Coding.BODY);
                entries.add(new Entry(Slot.of(label, Coding.LINE), slot, lines(term.span())));
            }
        }
        return entries;
    }

    private Span lines(Span within) {
        int start = text.lastIndexOf('\n', Math.max(0, within.start() - 1)) + 1;
        int end = trimmed(within.start(), within.end()).end();
        int lineEnd = text.indexOf('\n', Math.max(start, end));
        return Span.of(Math.min(start, within.start()), lineEnd < 0 ? text.length() : lineEnd);
    }

    private List<Part> sections() {
        List<Part> parts = new ArrayList<>();
        for (Section section : note.sections()) {
            int start = text.indexOf(section.title(), section.heading().start());
            if (start >= 0 && start + section.title().length() <= section.heading().end()) {
                Span title = Span.of(start, start + section.title().length());
                String time = section.time().map(range -> range.start()).orElse("");
                Span whole = trimmed(section.heading().start(), section.span().end());
                parts.add(new Part(Slot.of(title, Coding.LINE), time, body(section), whole));
            }
        }
        return parts;
    }

    private Slot body(Section section) {
        int lineEnd = text.indexOf('\n', section.heading().start());
        int start = lineEnd < 0 ? text.length() : lineEnd + 1;
        Span body = trimmed(Math.min(start, section.span().end()), section.span().end());
        if (!body.isEmpty()) {
            return Slot.of(body, Coding.BODY);
        }
        int at = Math.min(start, text.length());
        return new Slot(Span.of(at, at), lineEnd < 0 ? "\n\n" : "\n", "\n", Coding.BODY);
    }

    private Optional<Slot> seeAlso() {
        return afterHeading(app.syntopic.model.Part.SEE_ALSO)
                .map(start -> {
                    int end =
                            note.blocks().stream()
                                    .filter(Block.Heading.class::isInstance)
                                    .mapToInt(block -> block.span().start())
                                    .filter(at -> at >= start)
                                    .min()
                                    .orElse(text.length());
                    Span body = trimmed(start, end);
                    return body.isEmpty()
                            ? new Slot(Span.of(start, start), "\n\n", start == text.length() ? "\n" : "", Coding.BODY)
                            : Slot.of(body, Coding.BODY);
                });
    }

    /// Where the line of a part's heading ends.
    private Optional<Integer> afterHeading(app.syntopic.model.Part part) {
        return note.blocks().stream()
                .filter(block -> block instanceof Block.Heading heading && heading.part() == part)
                .map(block -> Math.max(block.span().start(), trimmed(block.span().start(), block.span().end()).end()))
                .findFirst();
    }

    private Span trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return start < end ? Span.of(start, end) : Span.of(from, from);
    }
}
