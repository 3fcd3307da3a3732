package app.syntopic.view.reader;

import app.syntopic.model.NotePath;
import app.syntopic.model.Span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/// A note set as lines, some of them folded away, with the ways between the note and the lines. Immutable.
///
/// An *index* counts the lines that are shown; a *number* counts all lines of the note, and stays what it is when
/// something folds.
final class Page {

    static final Page EMPTY = of(NotePath.of("-"), List.of(), Map.of());

    private final Whole whole;
    private final List<Line> lines;
    private final int[] shownAt;

    private Page(Whole whole, List<Line> lines) {
        this.whole = whole;
        this.lines = List.copyOf(lines);
        this.shownAt = new int[whole.lines().size()];
        Arrays.fill(shownAt, -1);
        for (int i = 0; i < lines.size(); i++) {
            shownAt[lines.get(i).number()] = i;
        }
    }

    /// All of the note: what does not change when something folds.
    private record Whole(
            NotePath note,
            List<Line> lines,
            Map<Integer, Integer> sections,
            Map<Integer, List<Integer>> passages,
            Map<String, Integer> footnotes) {}

    /// A range of one line, by the line's index.
    record Stretch(int line, Span span) {}

    /// @param all lines, each with its place in the list as its number
    /// @param footnotes the number of the first line of each footnote's text, by label
    static Page of(NotePath note, List<Line> all, Map<String, Integer> footnotes) {
        Map<Integer, Integer> sections = new HashMap<>();
        Map<Integer, List<Integer>> passages = new HashMap<>();
        for (Line line : all) {
            if (line.section() >= 0) {
                sections.putIfAbsent(line.section(), line.number());
            }
            for (Line.Run run : line.runs()) {
                List<Integer> of = passages.computeIfAbsent(run.passage(), _ -> new ArrayList<>(1));
                if (of.isEmpty() || of.getLast() != line.number()) {
                    of.add(line.number());
                }
            }
        }
        return new Page(new Whole(note, List.copyOf(all), sections, passages, Map.copyOf(footnotes)), all)
                .folded(Set.of());
    }

    /// The same note with other folds.
    ///
    /// @param toggled keys of folds that are not as the note says
    Page folded(Set<String> toggled) {
        List<Line> shown = new ArrayList<>();
        for (int number = 0; number < whole.lines().size(); number++) {
            Line line = whole.lines().get(number);
            Optional<Line.Fold> fold = line.fold();
            boolean turned = fold.isPresent() && toggled.contains(fold.get().key());
            Line now =
                    turned ? line.with(new Line.Fold(fold.get().key(), fold.get().end(), !fold.get().closed())) : line;
            boolean closed = now.fold().isPresent() && now.fold().get().closed();
            shown.add(closed ? now.alone() : now);
            if (closed) {
                number = now.fold().get().end() - 1;
            }
        }
        return new Page(whole, shown);
    }

    NotePath note() {
        return whole.note();
    }

    /// The lines shown.
    List<Line> lines() {
        return lines;
    }

    Line line(int index) {
        return lines.get(index);
    }

    /// The index of a line by its number; of the head it is folded into where it is not shown.
    int indexOf(int number) {
        int at = Math.min(number, shownAt.length - 1);
        while (at > 0 && shownAt[at] < 0) {
            at--;
        }
        return at < 0 ? 0 : Math.max(0, shownAt[at]);
    }

    /// Keys of the closed folds that hide a line.
    Set<String> foldsOver(int number) {
        Set<String> keys = new HashSet<>();
        int at = 0;
        while (at < number) {
            Line line = whole.lines().get(at);
            int shown = shownAt[at];
            Optional<Line.Fold> fold = (shown < 0 ? line : lines.get(shown)).fold();
            if (fold.isPresent() && fold.get().closed() && number < fold.get().end()) {
                keys.add(fold.get().key());
            }
            at++;
        }
        return keys;
    }

    /// Keys of all folds, closed or not.
    List<Line.Fold> folds() {
        return whole.lines().stream().map(Line::fold).flatMap(Optional::stream).toList();
    }

    /// The line of a section's heading; empty while it is not shown.
    OptionalInt sectionLine(int ordinal) {
        return shown(sectionNumber(ordinal));
    }

    OptionalInt sectionNumber(int ordinal) {
        return number(whole.sections().get(ordinal));
    }

    OptionalInt footnoteLine(String label) {
        return shown(footnoteNumber(label));
    }

    OptionalInt footnoteNumber(String label) {
        return number(whole.footnotes().get(label));
    }

    /// The number of the first line that refers to a footnote.
    OptionalInt referenceNumber(String label) {
        return whole.lines().stream()
                .filter(line -> line.reference(label).isPresent())
                .mapToInt(Line::number)
                .findFirst();
    }

    /// Where the note first refers to a footnote; empty while that is not shown.
    Optional<Stretch> reference(String label) {
        OptionalInt index = shown(referenceNumber(label));
        return index.isEmpty()
                ? Optional.empty()
                : line(index.getAsInt()).reference(label).map(span -> new Stretch(index.getAsInt(), span));
    }

    /// The number of the first line that shows a passage.
    OptionalInt passageNumber(int passage) {
        List<Integer> numbers = whole.passages().getOrDefault(passage, List.of());
        return numbers.isEmpty() ? OptionalInt.empty() : OptionalInt.of(numbers.getFirst());
    }

    /// The passage, or the nearest one above it whose words are set as text: a table, formula or code is not.
    int shownPassage(int passage) {
        int shown = passage;
        while (shown > 0 && passageNumber(shown).isEmpty()) {
            shown--;
        }
        return shown;
    }

    /// The first passage at a line's index or below it; empty when there is none.
    OptionalInt passageFrom(int index) {
        return lines.stream()
                .skip(index)
                .flatMapToInt(line -> line.runs().stream().mapToInt(Line.Run::passage))
                .filter(passage -> passage >= 0)
                .findFirst();
    }

    /// A line of the note by its number, shown or not.
    Line numbered(int number) {
        return whole.lines().get(number);
    }

    private static OptionalInt number(@org.jspecify.annotations.Nullable Integer found) {
        return found == null ? OptionalInt.empty() : OptionalInt.of(found);
    }

    private OptionalInt shown(OptionalInt number) {
        return number.isPresent() && shownAt[number.getAsInt()] >= 0
                ? OptionalInt.of(shownAt[number.getAsInt()])
                : OptionalInt.empty();
    }

    /// Where a range of a passage's text stands on the page, line by line. A range that touches a shortened form takes
    /// all of it. Nothing for what is folded away.
    List<Stretch> stretches(int passage, Span range) {
        List<Stretch> found = new ArrayList<>();
        for (int number : whole.passages().getOrDefault(passage, List.of())) {
            int index = shownAt[number];
            int start = Integer.MAX_VALUE;
            int end = -1;
            for (Line.Run run : whole.lines().get(number).runs()) {
                boolean touches =
                        run.passage() == passage
                                && run.passageStart() < range.end()
                                && range.start() < run.passageStart() + run.passageLength();
                if (touches) {
                    start = Math.min(start, onLine(run, range.start()));
                    end = Math.max(end, onLine(run, range.end()));
                }
            }
            if (index >= 0 && start < end) {
                found.add(new Stretch(index, new Span(start, end)));
            }
        }
        return found;
    }

    private static int onLine(Line.Run run, int passageOffset) {
        int into = passageOffset - run.passageStart();
        if (run.length() == run.passageLength()) {
            return run.start() + Math.clamp(into, 0, run.length());
        }
        return into <= 0 ? run.start() : run.start() + run.length();
    }

    /// The section a line stands in, or -1.
    int sectionAt(int line) {
        return line >= 0 && line < lines.size() ? lines.get(line).section() : -1;
    }

    /// Where in the file the block begins that a line shows, or -1.
    int sourceAt(int line) {
        return line >= 0 && line < lines.size() ? lines.get(line).origin().source().start() : -1;
    }

    /// The number of the first line that shows what begins in the file at an offset or behind it.
    OptionalInt numberFrom(int offset) {
        return whole.lines().stream()
                .filter(line -> line.origin().source().start() >= offset && !line.origin().source().isEmpty())
                .mapToInt(Line::number)
                .findFirst();
    }

    boolean hasSections() {
        return !whole.sections().isEmpty();
    }

    /// The first heading below a line, by their indices.
    OptionalInt headingBelow(int index) {
        return IntStream.range(Math.max(0, index + 1), lines.size()).filter(i -> lines.get(i).isHeading()).findFirst();
    }

    /// The nearest heading above a line, by their indices.
    OptionalInt headingAbove(int index) {
        return IntStream.iterate(Math.min(index, lines.size()) - 1, i -> i >= 0, i -> i - 1)
                .filter(i -> lines.get(i).isHeading())
                .findFirst();
    }

    /// The nearest fold at or above a line.
    Optional<Line.Fold> foldAt(int index) {
        for (int i = Math.min(index, lines.size() - 1); i >= 0; i--) {
            Optional<Line.Fold> fold = lines.get(i).fold();
            if (fold.isPresent() && (i == index || lines.get(index).number() < fold.get().end())) {
                return fold;
            }
        }
        return Optional.empty();
    }
}
