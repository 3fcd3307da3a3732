package app.syntopic.exchange;

import app.syntopic.model.Block;
import app.syntopic.model.EmbeddedPicture;
import app.syntopic.model.WritingDirection;
import app.syntopic.picture.UnreadablePictureException;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A part of a note as it is printed or exported, whatever the format: nothing is left of how it was written.
public sealed interface Printed {

    record Title(String text) implements Printed {}

    /// Facts about the source, and its address.
    record About(List<String> facts, Optional<String> url) implements Printed {
        public About {
            facts = List.copyOf(facts);
        }
    }

    record Answer(int number, String question, List<Printed> parts) implements Printed {
        public Answer {
            parts = List.copyOf(parts);
        }
    }

    /// @param term empty when the meaning names it itself
    /// @param below what follows the meaning, as lists
    record Entry(String term, List<Run> meaning, List<Printed> below) implements Printed {
        public Entry {
            meaning = List.copyOf(meaning);
            below = List.copyOf(below);
        }
    }

    /// @param level 2 and up
    record Heading(int level, List<Run> runs) implements Printed {
        public Heading {
            runs = List.copyOf(runs);
        }

        String text() {
            return runs.stream().map(Run::text).collect(Collectors.joining());
        }
    }

    /// @param ordinal to point at it
    /// @param time as `00:21:16`, or empty
    record Section(int ordinal, String title, String time, Optional<String> url) implements Printed {}

    record Prose(List<Run> runs) implements Printed {
        public Prose {
            runs = List.copyOf(runs);
        }
    }

    /// @param first the number of the first item where they are numbered
    record Items(boolean ordered, int first, List<Item> items) implements Printed {
        public Items {
            items = List.copyOf(items);
        }
    }

    /// @param done present when it is a task
    record Item(Optional<Boolean> done, List<Printed> parts) {
        public Item {
            parts = List.copyOf(parts);
        }
    }

    record Quotation(List<Printed> parts) implements Printed {
        public Quotation {
            parts = List.copyOf(parts);
        }
    }

    /// @param folded present where it can be folded; true where it starts folded
    record Callout(Block.Tone tone, Optional<Boolean> folded, List<Run> title, List<Printed> parts) implements Printed {
        public Callout {
            title = List.copyOf(title);
            parts = List.copyOf(parts);
        }
    }

    record Code(String text) implements Printed {}

    /// @param tex of a formula that stands by itself
    record OwnFormula(String tex) implements Printed {}

    record Table(List<Cell> header, List<Block.Alignment> alignments, List<List<Cell>> rows) implements Printed {
        public Table {
            header = List.copyOf(header);
            alignments = List.copyOf(alignments);
            rows = List.copyOf(rows);
        }

        /// Whether its first column stands at the right.
        boolean isFromRight() {
            return WritingDirection.isFromRight(
                    header.stream().flatMap(cell -> cell.runs().stream()).map(Run::text).collect(Collectors.joining()));
        }

        Block.Alignment alignment(int column) {
            return column < alignments.size() ? alignments.get(column) : Block.Alignment.START;
        }
    }

    /// @param pictures below its text
    record Cell(List<Run> runs, List<Picture> pictures) {

        static final Cell EMPTY = new Cell(List.of(), List.of());

        public Cell {
            runs = List.copyOf(runs);
            pictures = List.copyOf(pictures);
        }

        Cell in(Style style) {
            return new Cell(runs.stream().map(run -> run.in(style)).toList(), pictures);
        }
    }

    record Rule() implements Printed {}

    record Picture(EmbeddedPicture picture) implements Printed {

        /// What stands in its place when it is not to be had.
        String missing() {
            return "(" + before() + picture.target() + " is missing)";
        }

        /// What stands in its place when it is there and cannot be shown.
        String unreadable(UnreadablePictureException reason) {
            return "(" + before() + picture.target() + " cannot be shown: " + reason.getMessage() + ")";
        }

        private String before() {
            return picture.description().isEmpty() ? "" : picture.description() + " — ";
        }
    }

    /// All of a note, at its end.
    record Footnotes(List<Footnote> footnotes) implements Printed {
        public Footnotes {
            footnotes = List.copyOf(footnotes);
        }
    }

    /// @param label as written, for links to it
    /// @param number as shown
    record Footnote(String label, String number, List<Printed> parts) {
        public Footnote {
            parts = List.copyOf(parts);
        }
    }

    /// A stretch of text in one style.
    ///
    /// @param link an address, or `#s3` for the section with that ordinal, or `#fn-x` for a footnote
    /// @param picture a small one that stands for the text
    record Run(String text, Set<Style> styles, Optional<String> link, Optional<Picture> picture) {
        public Run {
            styles = Set.copyOf(styles);
        }

        Run(String text, Set<Style> styles, Optional<String> link) {
            this(text, styles, link, Optional.empty());
        }

        Run in(Style style) {
            Set<Style> more = Stream.concat(styles.stream(), Stream.of(style)).collect(Collectors.toSet());
            return new Run(text, more, link, picture);
        }
    }

    enum Style {
        STRONG,
        EMPHASIS,
        CODE,
        MATH,
        STRIKETHROUGH,
        HIGHLIGHT,
        QUOTED,
        CITATION,
        STANCE,
        TAG,
        RAISED,
        DOUBT
    }
}
