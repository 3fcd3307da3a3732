package app.syntopic.view.reader;

import app.syntopic.formula.Formula;
import app.syntopic.model.Block;
import app.syntopic.model.EmbeddedPicture;
import app.syntopic.model.FootnoteNumbers;
import app.syntopic.model.NoteFile;
import app.syntopic.model.Problem;
import app.syntopic.model.Span;
import app.syntopic.model.WritingDirection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One paragraph of the page, with all that stands in it: the unit the control lays out, selects and scrolls by.
///
/// Ranges are in `text`. Styles are classes of `reader.css`.
///
/// @param separator what stands between the line before and this one in a copied text
/// @param gutters what lies to the left of the text, outermost first: the indent of a list item, the bar of a quotation
/// @param runs which stretches of the text show which stretches of passages, in order
/// @param insets formulas and small pictures within the text
/// @param atoms stretches that stand for something else in a copied text
/// @param figure shown in place of text
/// @param margin what stands in the page's left margin beside the line
record Line(
        List<String> styles,
        String separator,
        List<String> gutters,
        String text,
        List<Stretch> stretches,
        List<Tint> tints,
        List<Spot> spots,
        List<Run> runs,
        List<Atom> atoms,
        List<Inset> insets,
        Optional<Marker> marker,
        Optional<Figure> figure,
        Origin origin,
        Margin margin) {

    /// The first style of lines that begin a part of the note.
    private static final Set<String> HEADINGS = Set.of("section", "part", "heading-2", "heading-3", "heading-4");

    Line {
        styles = List.copyOf(styles);
        gutters = List.copyOf(gutters);
        stretches = List.copyOf(stretches);
        tints = List.copyOf(tints);
        spots = List.copyOf(spots);
        runs = List.copyOf(runs);
        atoms = List.copyOf(atoms);
        insets = List.copyOf(insets);
    }

    /// Where in the note a line is from.
    ///
    /// @param number of the line among all lines of the note, whether shown or folded away
    /// @param source the block's range in the file; empty for what is not in it as it is shown
    /// @param section the ordinal of the section the line stands in, or -1
    record Origin(int number, Span source, int section) {}

    /// @param fold present on the head of what can be folded
    record Margin(Optional<Fold> fold, List<Problem> problems) {

        static final Margin EMPTY = new Margin(Optional.empty(), List.of());

        Margin {
            problems = List.copyOf(problems);
        }
    }

    /// Lines that can be folded away below this one.
    ///
    /// @param key tells it from the other folds of the note, also after the note was edited elsewhere
    /// @param end the number of the first line after them
    record Fold(String key, int end, boolean closed) {}

    /// Text set in one style. The stretches of a line cover its text.
    record Stretch(Span span, List<String> styles) {
        Stretch {
            styles = List.copyOf(styles);
        }
    }

    /// A colour behind the text.
    record Tint(Span span, String style) {}

    /// Text that leads somewhere.
    ///
    /// @param dotted whether it is underlined by dots
    record Spot(Span span, Goal goal, boolean dotted) {}

    /// `length` characters of the text from `start` on show as many of a passage's text from `passageStart` on. An atom
    /// shows `passageLength` of them.
    record Run(int start, int length, int passage, int passageStart, int passageLength) {}

    record Atom(Span span, String copied) {}

    /// Something drawn in place of the one character at `at`, which has a stretch of its own.
    record Inset(int at, Inlay inlay) {}

    /// Something drawn among letters.
    sealed interface Inlay {

        record OfFormula(Formula formula) implements Inlay {}

        record OfPicture(EmbeddedPicture picture, NoteFile file) implements Inlay {}
    }

    /// Something set beside the text rather than in it.
    record Marker(Side side, List<Label> labels, Optional<Goal> goal) {
        Marker {
            labels = List.copyOf(labels);
        }

        String text() {
            return String.join(" ", labels.stream().map(Label::text).toList());
        }
    }

    record Label(String text, String style) {}

    enum Side {
        /// Right-aligned in the gutter: a bullet, a number.
        GUTTER,
        /// In the wide left margin of a row, or above the text where there is no such margin.
        ROW,
        /// At the right end of the first line.
        END
    }

    /// Something that is not text.
    sealed interface Figure {

        /// @param footnotes what references in its cells show
        /// @param pictures those its cells embed, by their targets
        record OfTable(Block.Table table, FootnoteNumbers footnotes, Map<String, NoteFile> pictures) implements Figure {
            public OfTable {
                pictures = Map.copyOf(pictures);
            }
        }

        /// @param file nothing when it is missing
        record OfPicture(EmbeddedPicture picture, Optional<NoteFile> file) implements Figure {}

        record OfRule() implements Figure {}

        record OfFormula(Formula formula) implements Figure {}
    }

    int number() {
        return origin.number();
    }

    int section() {
        return origin.section();
    }

    /// Whether it is the head of a section or of another part.
    boolean isHeading() {
        return HEADINGS.contains(styles.getFirst());
    }

    /// Whether it is written in a script that begins at the right, as its first letter tells.
    boolean isRightToLeft() {
        return WritingDirection.isFromRight(text);
    }

    Optional<Fold> fold() {
        return margin.fold();
    }

    /// The same line with its fold opened or closed.
    Line with(Fold changed) {
        Margin other = new Margin(Optional.of(changed), margin.problems());
        return new Line(
                styles, separator, gutters, text, stretches, tints, spots, runs, atoms, insets, marker, figure, origin,
                other);
    }

    /// The same line where nothing of its box follows.
    Line alone() {
        if (!styles.contains("callout-title")) {
            return this;
        }
        List<String> closed = new ArrayList<>(styles);
        closed.add("box-last");
        return new Line(
                closed, separator, gutters, text, stretches, tints, spots, runs, atoms, insets, marker, figure, origin,
                margin);
    }

    /// What is drawn in place of the character at an offset.
    Optional<Inlay> inlayAt(int offset) {
        return insets.stream().filter(inset -> inset.at() == offset).map(Inset::inlay).findFirst();
    }

    /// Where on the line something leads, if anywhere.
    Optional<Spot> spotAt(int offset) {
        return spots.stream().filter(spot -> spot.span().contains(offset)).findFirst();
    }

    /// Where the line first refers to a footnote.
    Optional<Span> reference(String label) {
        Goal goal = new Goal.Footnote(label);
        return spots.stream().filter(spot -> spot.goal().equals(goal)).map(Spot::span).findFirst();
    }

    /// The copied form of the whole line.
    String copied() {
        return copied(new Span(0, text.length()));
    }

    /// The copied form of a range of the line.
    String copied(Span range) {
        StringBuilder copy = new StringBuilder();
        int at = range.start();
        for (Atom atom : atoms) {
            if (atom.span().overlaps(range) && atom.span().end() > at) {
                copy.append(text, at, Math.max(at, atom.span().start())).append(atom.copied());
                at = atom.span().end();
            }
        }
        if (at < range.end()) {
            copy.append(text, at, range.end());
        }
        return copy.toString();
    }
}
