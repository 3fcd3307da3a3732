package app.syntopic.view.context;

import app.syntopic.model.Block;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Passage;
import app.syntopic.view.Anchor;
import app.syntopic.view.Wording;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// The parts of a note, in the order of the page.
final class Outline {

    private Outline() {}

    /// @param depth how many entries it stands below, by the levels of the headings
    /// @param start where the part begins in the file
    /// @param count of entries in the part, or 0 when it is not counted
    record Entry(String title, int depth, int start, int count) {

        Anchor anchor() {
            return Anchor.heading(start);
        }
    }

    static List<Entry> of(ParsedNote note) {
        List<Entry> entries = new ArrayList<>();
        Deque<Integer> above = new ArrayDeque<>();
        for (Block block : note.blocks()) {
            if (block instanceof Block.Heading heading) {
                while (!above.isEmpty() && above.peek() >= heading.level()) {
                    above.pop();
                }
                int before = entries.size();
                addHeading(note, heading, above.size(), entries);
                if (entries.size() > before) {
                    above.push(heading.level());
                }
            }
        }
        return entries.isEmpty() ? fromSections(note) : entries;
    }

    private static void addHeading(ParsedNote note, Block.Heading heading, int depth, List<Entry> entries) {
        switch (heading.part()) {
            case TITLE, QUESTION, CLAIMS -> {
                // the page begins with the title; the others only gather what is listed below them
            }
            case FOUR_QUESTIONS -> addPart(Wording.of("Four questions"), note, heading, depth, 0, entries);
            case GLOSSARY -> addPart(Wording.of("Glossary"), note, heading, depth, note.terms().size(), entries);
            case SECTION -> {
                int ordinal = heading.section();
                entries.add(new Entry("§ " + note.sections().get(ordinal).title(), depth, heading.span().start(), 0));
            }
            case SEE_ALSO -> addPart(Wording.of("See also"), note, heading, depth, 0, entries);
            case OTHER -> addPart(heading.text().text(), note, heading, depth, 0, entries);
        }
    }

    /// A part without any passage is left out: there is nothing to go to.
    private static void addPart(
            String title, ParsedNote note, Block.Heading heading, int depth, int count, List<Entry> entries) {
        int first = firstAfter(note.passages(), heading.span().end());
        if (first < note.passages().size()) {
            entries.add(new Entry(title, depth, heading.span().start(), count));
        }
    }

    /// By halves, as passages are in the order of the file and a long note has as many headings as passages.
    private static int firstAfter(List<Passage> passages, int offset) {
        int low = 0;
        int high = passages.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (passages.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// For the flat form, whose parts have no headings of Markdown's.
    private static List<Entry> fromSections(ParsedNote note) {
        List<Entry> entries = new ArrayList<>();
        if (!note.answers().isEmpty() && !note.answers().getFirst().passages().isEmpty()) {
            int first = note.answers().getFirst().passages().getFirst();
            entries.add(new Entry(Wording.of("Four questions"), 0, start(note, first), 0));
        }
        if (!note.terms().isEmpty()) {
            int first = note.terms().getFirst().passage();
            entries.add(new Entry(Wording.of("Glossary"), 0, start(note, first), note.terms().size()));
        }
        note.sections()
                .forEach(section -> entries.add(new Entry("§ " + section.title(), 0, section.span().start(), 0)));
        return entries;
    }

    private static int start(ParsedNote note, int passage) {
        return note.passages().get(passage).span().start();
    }

    /// The index of the part that a place in the file belongs to; -1 before the first.
    ///
    /// @param entries in the order of the file
    static int at(List<Entry> entries, int offset) {
        int at = -1;
        for (int i = 0; i < entries.size() && entries.get(i).start() <= offset; i++) {
            at = i;
        }
        return at;
    }
}
