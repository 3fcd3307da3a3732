package app.syntopic.exchange;

import app.syntopic.model.Block;
import app.syntopic.model.MarkedText;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A part of a note as it is printed or exported, whatever the format: nothing is left of how it was written.
public sealed interface Printed {

    record Title(String text) implements Printed {}

    /// Facts about the source, and its address.
    record About(List<String> facts, Optional<String> url) implements Printed {
        public About {
            facts = List.copyOf(facts);
        }
    }

    /// @param first whether it begins the answer, and so names its question
    record Answer(int number, String question, boolean first, List<Run> runs) implements Printed {
        public Answer {
            runs = List.copyOf(runs);
        }
    }

    record Entry(String term, List<Run> meaning) implements Printed {
        public Entry {
            meaning = List.copyOf(meaning);
        }
    }

    /// @param level 2 and up
    record Heading(int level, String text) implements Printed {}

    /// @param ordinal to point at it
    /// @param time as `00:21:16`, or empty
    record Section(int ordinal, String title, String time, Optional<String> url) implements Printed {}

    /// A paragraph or item.
    ///
    /// @param depth of lists and quotations around it
    /// @param sign before it, such as `•` or `3.`; empty for none
    /// @param quoted whether it stands in a block quotation or callout
    record Prose(List<Run> runs, int depth, String sign, boolean quoted) implements Printed {
        public Prose {
            runs = List.copyOf(runs);
        }
    }

    record Code(String text) implements Printed {}

    /// @param tex of a formula that stands by itself
    record OwnFormula(String tex) implements Printed {}

    record Table(List<List<Run>> header, List<List<List<Run>>> rows) implements Printed {
        public Table {
            header = List.copyOf(header);
            rows = List.copyOf(rows);
        }

        static Table of(Block.Table table, PrintedText text) {
            return new Table(cells(table.header(), text), table.rows().stream().map(row -> cells(row, text)).toList());
        }

        private static List<List<Run>> cells(List<MarkedText> row, PrintedText text) {
            return row.stream().map(text::runs).toList();
        }
    }

    record Rule() implements Printed {}

    /// @param target as written
    record Picture(String target, String description) implements Printed {}

    /// @param label as written, for links to it
    /// @param number as shown
    record Footnote(String label, String number, List<Run> runs) implements Printed {
        public Footnote {
            runs = List.copyOf(runs);
        }
    }

    /// A stretch of text in one style.
    ///
    /// @param link an address, or `#s3` for the section with that ordinal, or `#fn-x` for a footnote
    record Run(String text, Set<Style> styles, Optional<String> link) {
        public Run {
            styles = Set.copyOf(styles);
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
        RAISED
    }
}
