package app.syntopic.parse;

import app.syntopic.model.MarkedText;
import app.syntopic.model.Part;
import app.syntopic.model.Problem;
import app.syntopic.model.Section;
import app.syntopic.model.Sentence;
import app.syntopic.model.Span;
import app.syntopic.model.TimeRange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Follows a note's headings: which part and section the text below them belongs to, and which one is the title.
///
/// One instance reads one note, its headings in order.
final class Outline {

    private static final int NONE = Integer.MAX_VALUE;

    /// What a heading opened.
    ///
    /// @param section its ordinal, or -1
    /// @param question the number and words of a question, where it is one
    record Opened(Part part, int section, Optional<QuestionLabel> question) {}

    private record Open(int ordinal, int level) {}

    private static final class Draft {
        private final SectionHeading heading;
        private final Span line;
        private int end;
        private boolean filled;

        Draft(SectionHeading heading, Span line) {
            this.heading = heading;
            this.line = line;
        }
    }

    private final PartNames names;
    private final Problems problems;
    private final List<Draft> drafts = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Set<Part> seen = EnumSet.noneOf(Part.class);
    private Part part = Part.OTHER;
    private int partLevel = NONE;
    private int claimsLevel = NONE;
    private boolean preamble = true;
    private boolean titleAnnounced;
    private String title = "";
    private String heading = "";

    Outline(PartNames names, Problems problems) {
        this.names = names;
        this.problems = problems;
    }

    /// The part the present place belongs to; [Part#OTHER] outside any.
    Part part() {
        return open.isEmpty() ? part : Part.SECTION;
    }

    /// The ordinal of the innermost open section, or -1.
    int section() {
        return open.isEmpty() ? -1 : open.peek().ordinal();
    }

    /// The words of the nearest heading above.
    String heading() {
        return heading;
    }

    /// The title, or empty as long as none was met.
    String title() {
        return title;
    }

    /// Whether no part has begun yet.
    boolean isPreamble() {
        return preamble;
    }

    /// Tells that something stands at the present place, so that its sections are not empty.
    void fill() {
        open.forEach(section -> drafts.get(section.ordinal()).filled = true);
    }

    /// Takes a paragraph before the first part for the title where it is marked or announced as one.
    void line(String text, boolean first) {
        if (preamble && title.isEmpty() && text.indexOf('\n') < 0) {
            if (first && NoteTitle.isAnnouncement(text)) {
                titleAnnounced = true;
            } else if (first && NoteTitle.isMarked(text) || titleAnnounced && !text.endsWith(".")) {
                title = NoteTitle.of(text);
            } else {
                titleAnnounced = false;
            }
        }
    }

    /// @param first whether nothing stands above the heading
    /// @param line the heading in the file
    Opened heading(int level, MarkedText text, Span line, boolean first) {
        SectionHeading words = SectionHeading.of(text);
        Optional<Part> named = words.signed() ? Optional.empty() : names.part(text.text());
        Optional<QuestionLabel> question =
                words.signed() || named.isPresent() ? Optional.empty() : question(text.text());
        heading = words.title();
        if (named.isPresent()) {
            return part(named.get(), level, line);
        }
        if (question.isPresent()) {
            preamble = false;
            closeSections(0, line.start());
            part = Part.FOUR_QUESTIONS;
            partLevel = Math.min(partLevel, level);
            heading = question.get().question().isEmpty() ? heading : question.get().question();
            return new Opened(Part.QUESTION, -1, question);
        }
        if (words.signed() || isSection(level)) {
            preamble = false;
            return section(words, level, line);
        }
        if (isTitle(level, text.text(), first)) {
            title = NoteTitle.of(text.text());
            return new Opened(Part.TITLE, -1, Optional.empty());
        }
        return other(level, text.text(), line);
    }

    /// All sections, the open ones closed at the end of the text.
    List<Section> sections(int end) {
        closeSections(0, end);
        List<Section> sections = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Optional<TimeRange> time = draft.heading.time();
            sections.add(
                    new Section(i, draft.heading.title(), time, new Span(draft.line.start(), draft.end), draft.line));
            if (!draft.filled) {
                problems.warn(
                        Problem.Rule.EMPTY_SECTION,
                        Sentence.of("Nothing stands under § {0}.", draft.heading.title()),
                        draft.line,
                        Sentence.of("Write a claim, or remove the heading."));
            }
        }
        return sections;
    }

    private Optional<QuestionLabel> question(String text) {
        Optional<QuestionLabel> numbered = QuestionLabel.numbered(text, text.length());
        boolean inside = part == Part.FOUR_QUESTIONS && open.isEmpty();
        if (numbered.isPresent()) {
            return numbered.filter(label -> inside || label.isAdlers());
        }
        return inside ? QuestionLabel.unnumbered(text) : Optional.empty();
    }

    private Opened part(Part named, int level, Span line) {
        preamble = false;
        closeSections(0, line.start());
        if (!seen.add(named)) {
            problems.warn(
                    Problem.Rule.DUPLICATE_PART,
                    Sentence.of("The part “{0}” is there twice.", heading),
                    line,
                    Sentence.of("Move its text to the first one."));
        }
        part = named;
        partLevel = level;
        claimsLevel = named == Part.CLAIMS ? level : NONE;
        return new Opened(named, -1, Optional.empty());
    }

    private Opened section(SectionHeading words, int level, Span line) {
        closeSections(level, line.start());
        if (part != Part.CLAIMS) {
            part = Part.OTHER;
            partLevel = NONE;
        }
        fill();
        int ordinal = drafts.size();
        drafts.add(new Draft(words, line));
        open.push(new Open(ordinal, level));
        return new Opened(Part.SECTION, ordinal, Optional.empty());
    }

    /// Whether a heading without `§` is a section by its place: below the heading of the claims, and not inside a
    /// section.
    private boolean isSection(int level) {
        boolean inSection = !open.isEmpty() && level > open.peek().level();
        return part == Part.CLAIMS && level > claimsLevel && !inSection;
    }

    private boolean isTitle(int level, String text, boolean first) {
        if (!preamble || !title.isEmpty() || text.isBlank()) {
            return false;
        }
        if (NoteTitle.isAnnouncement(text)) {
            titleAnnounced = true;
            return false;
        }
        return level == 1 || first || titleAnnounced;
    }

    private Opened other(int level, String text, Span line) {
        closeSections(level, line.start());
        if (level <= partLevel) {
            part = Part.OTHER;
            partLevel = NONE;
            claimsLevel = NONE;
        }
        preamble = preamble && NoteTitle.isAnnouncement(text);
        return new Opened(Part.OTHER, -1, Optional.empty());
    }

    /// Closes the open sections of a level and below it.
    private void closeSections(int level, int end) {
        while (!open.isEmpty() && open.peek().level() >= level) {
            drafts.get(open.pop().ordinal()).end = end;
        }
    }
}
