package app.syntopic.view.reader;

import app.syntopic.formula.Formula;
import app.syntopic.model.EmbeddedPicture;
import app.syntopic.model.NoteFile;
import app.syntopic.model.Problem;
import app.syntopic.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Collects one line, piece by piece. Not thread-safe.
final class LineBuilder {

    private final List<String> styles = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Line.Stretch> stretches = new ArrayList<>();
    private final List<Line.Tint> tints = new ArrayList<>();
    private final List<Line.Spot> spots = new ArrayList<>();
    private final List<Line.Run> runs = new ArrayList<>();
    private final List<Line.Atom> atoms = new ArrayList<>();
    private final List<Line.Inset> insets = new ArrayList<>();
    private final List<String> gutters;
    private final Span source;
    private final int section;
    private final List<Problem> problems = new ArrayList<>();
    private String foldKey = "";
    private int foldEnd;
    private boolean foldClosed;
    private String separator = "\n\n";
    private Optional<Line.Marker> marker = Optional.empty();
    private Optional<Line.Figure> figure = Optional.empty();

    /// @param source the block's range in the file
    LineBuilder(String style, List<String> gutters, Span source, int section) {
        styles.add(style);
        this.gutters = gutters;
        this.source = source;
        this.section = section;
    }

    LineBuilder style(String style) {
        styles.add(style);
        return this;
    }

    boolean hasStyle(String style) {
        return styles.contains(style);
    }

    LineBuilder separator(String between) {
        separator = between;
        return this;
    }

    LineBuilder marker(Line.Marker beside) {
        marker = Optional.of(beside);
        return this;
    }

    LineBuilder figure(Line.Figure instead) {
        figure = Optional.of(instead);
        return this;
    }

    /// Lets what follows be folded away.
    LineBuilder fold(String key, boolean closed) {
        foldKey = key;
        foldClosed = closed;
        return this;
    }

    /// Ends what can be folded away.
    ///
    /// @param end the number of the first line after it
    void foldsUntil(int end) {
        foldEnd = end;
    }

    LineBuilder problem(Problem problem) {
        problems.add(problem);
        return this;
    }

    Span source() {
        return source;
    }

    int length() {
        return text.length();
    }

    /// Appends text and answers where it now stands.
    Span text(String piece, List<String> pieceStyles) {
        int start = text.length();
        text.append(piece);
        Span span = new Span(start, text.length());
        Line.Stretch last = stretches.isEmpty() ? null : stretches.getLast();
        if (last != null && last.styles().equals(pieceStyles)) {
            stretches.set(
                    stretches.size() - 1, new Line.Stretch(new Span(last.span().start(), span.end()), pieceStyles));
        } else if (!span.isEmpty()) {
            stretches.add(new Line.Stretch(span, pieceStyles));
        }
        return span;
    }

    Span text(String piece, String... pieceStyles) {
        return text(piece, List.of(pieceStyles));
    }

    /// Appends a formula, which takes the place of one character.
    Span formula(Formula formula) {
        return inlay(new Line.Inlay.OfFormula(formula), "formula");
    }

    /// Appends a small picture, which takes the place of one character.
    Span picture(EmbeddedPicture picture, NoteFile file) {
        return inlay(new Line.Inlay.OfPicture(picture, file), "picture");
    }

    private Span inlay(Line.Inlay inlay, String style) {
        int at = text.length();
        text.append('\uFFFC');
        Span span = new Span(at, at + 1);
        stretches.add(new Line.Stretch(span, List.of(style)));
        insets.add(new Line.Inset(at, inlay));
        return span;
    }

    /// Says that what was appended at `span` shows a part of a passage.
    LineBuilder shows(Span span, int passage, int passageStart, int passageLength) {
        if (passage >= 0) {
            runs.add(new Line.Run(span.start(), span.length(), passage, passageStart, passageLength));
        }
        return this;
    }

    LineBuilder copiedAs(Span span, String copied) {
        atoms.add(new Line.Atom(span, copied));
        return this;
    }

    /// Tints a range, joining it to one of the same style that ends where it begins.
    LineBuilder tint(Span span, String style) {
        Line.Tint last = tints.isEmpty() ? null : tints.getLast();
        if (last != null && last.style().equals(style) && last.span().end() == span.start()) {
            tints.set(tints.size() - 1, new Line.Tint(new Span(last.span().start(), span.end()), style));
        } else {
            tints.add(new Line.Tint(span, style));
        }
        return this;
    }

    /// Lets a range lead somewhere, joining it to one with the same goal that ends where it begins.
    LineBuilder spot(Span span, Goal goal, boolean dotted) {
        Line.Spot last = spots.isEmpty() ? null : spots.getLast();
        if (last != null && last.goal().equals(goal) && last.span().end() == span.start()) {
            spots.set(spots.size() - 1, new Line.Spot(new Span(last.span().start(), span.end()), goal, dotted));
        } else {
            spots.add(new Line.Spot(span, goal, dotted));
        }
        return this;
    }

    /// @param number of the line on the page
    Line build(int number) {
        boolean folds = !foldKey.isEmpty() && foldEnd > number + 1;
        Optional<Line.Fold> fold = folds ? Optional.of(new Line.Fold(foldKey, foldEnd, foldClosed)) : Optional.empty();
        return new Line(
                styles,
                separator,
                gutters,
                text.toString(),
                stretches,
                tints,
                spots,
                runs,
                atoms,
                insets,
                marker,
                figure,
                new Line.Origin(number, source, section),
                new Line.Margin(fold, problems));
    }
}
