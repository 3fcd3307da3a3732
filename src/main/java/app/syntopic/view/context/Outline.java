package app.syntopic.view.context;

import app.syntopic.model.Block;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Passage;
import app.syntopic.view.Anchor;
import app.syntopic.view.Wording;

import java.util.ArrayList;
import java.util.List;

/// The parts of a note, in the order of the page.
final class Outline {

    private Outline() {}

    /// @param section the ordinal of the section, or -1 for another part
    /// @param count of entries in the part, or 0 when it is not counted
    record Entry(String title, Anchor anchor, int section, int count) {}

    static List<Entry> of(ParsedNote note) {
        List<Entry> entries = new ArrayList<>();
        for (Block block : note.blocks()) {
            if (block instanceof Block.Heading heading) {
                addHeading(note, heading, entries);
            }
        }
        return entries.isEmpty() ? fromSections(note) : entries;
    }

    private static void addHeading(ParsedNote note, Block.Heading heading, List<Entry> entries) {
        switch (heading.part()) {
            case TITLE, QUESTION, CLAIMS -> {
                // the page begins with the title; the others only gather what is listed below them
            }
            case FOUR_QUESTIONS -> addPart(Wording.of("Four questions"), note, heading, 0, entries);
            case GLOSSARY -> addPart(Wording.of("Glossary"), note, heading, note.terms().size(), entries);
            case SECTION -> {
                int ordinal = heading.section();
                entries.add(
                        new Entry("§ " + note.sections().get(ordinal).title(), Anchor.section(ordinal), ordinal, 0));
            }
            case SEE_ALSO -> addPart(Wording.of("See also"), note, heading, 0, entries);
            case OTHER -> addPart(heading.text().text(), note, heading, 0, entries);
        }
    }

    /// A part without any passage is left out: there is nothing to go to.
    private static void addPart(String title, ParsedNote note, Block.Heading heading, int count, List<Entry> entries) {
        int first = firstAfter(note.passages(), heading.span().end());
        if (first < note.passages().size()) {
            entries.add(new Entry(title, Anchor.passage(note.passages().get(first).ordinal()), -1, count));
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
            entries.add(new Entry(Wording.of("Four questions"), Anchor.passage(first), -1, 0));
        }
        if (!note.terms().isEmpty()) {
            int first = note.terms().getFirst().passage();
            entries.add(new Entry(Wording.of("Glossary"), Anchor.passage(first), -1, note.terms().size()));
        }
        note.sections()
                .forEach(section ->
                        entries.add(
                                new Entry(
                                        "§ " + section.title(),
                                        Anchor.section(section.ordinal()),
                                        section.ordinal(),
                                        0)));
        return entries;
    }
}
