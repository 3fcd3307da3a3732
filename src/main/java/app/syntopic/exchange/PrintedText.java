package app.syntopic.exchange;

import app.syntopic.exchange.Printed.Run;
import app.syntopic.exchange.Printed.Style;
import app.syntopic.model.EmbeddedPicture;
import app.syntopic.model.FootnoteNumbers;
import app.syntopic.model.Mark;
import app.syntopic.model.MarkedText;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Cuts marked text into runs. Links inside the notebook become plain text, as no paper can follow them; citations of
/// sections stay links within the page.
final class PrintedText {

    private final Map<String, Integer> sections = new HashMap<>();
    private final FootnoteNumbers footnotes;

    PrintedText(ParsedNote note) {
        footnotes = FootnoteNumbers.of(note.blocks());
        note.sections().forEach(section -> sections.putIfAbsent(key(section.title()), section.ordinal()));
    }

    private static String key(String title) {
        return title.strip().replace('’', '\'').toLowerCase(Locale.ROOT);
    }

    /// What stands for a footnote, in the text and before the footnote.
    String footnote(String label) {
        return footnotes.shown(label);
    }

    List<Run> runs(MarkedText text) {
        return runs(text, new Span(0, text.text().length()));
    }

    List<Run> runs(MarkedText text, Span range) {
        List<Mark> marks = text.marks().stream().filter(mark -> mark.span().overlaps(range)).toList();
        List<Run> runs = new ArrayList<>();
        int at = range.start();
        for (Mark mark : shortened(marks)) {
            if (mark.span().start() >= at) {
                plain(text, new Span(at, mark.span().start()), marks, runs);
                runs.add(shortForm(text, mark));
                at = Math.min(mark.span().end(), range.end());
            }
        }
        plain(text, new Span(at, Math.max(at, range.end())), marks, runs);
        return runs;
    }

    private static List<Mark> shortened(List<Mark> marks) {
        return marks.stream()
                .filter(mark ->
                        mark instanceof Mark.Cited
                                || mark instanceof Mark.Stanced
                                || mark instanceof Mark.Footnoted
                                || mark instanceof Mark.Doubted
                                || mark instanceof Mark.Embedded)
                .sorted(Comparator.comparing(Mark::span))
                .toList();
    }

    private Run shortForm(MarkedText text, Mark mark) {
        return switch (mark) {
            case Mark.Cited cited -> {
                Optional<Integer> section = Optional.ofNullable(sections.get(key(cited.title())));
                yield new Run("[§\u00A0" + cited.title() + "]", Set.of(Style.CITATION), section.map(s -> "#s" + s));
            }
            case Mark.Stanced stanced -> {
                String target =
                        stanced.target().note().isEmpty() ? stanced.target().heading() : stanced.target().note();
                String name = target.substring(target.lastIndexOf('/') + 1);
                yield new Run("(" + stanced.stance().key() + " " + name + ")", Set.of(Style.STANCE), Optional.empty());
            }
            case Mark.Footnoted note ->
                    new Run(footnote(note.label()), Set.of(Style.RAISED), Optional.of("#fn-" + note.label()));
            case Mark.Embedded embed -> {
                EmbeddedPicture picture = EmbeddedPicture.of(embed, text);
                boolean inLine = EmbeddedPicture.isPicture(embed) && picture.standsInLine();
                yield new Run(
                        inLine ? picture.named() : mark.span().in(text.text()),
                        Set.of(),
                        Optional.empty(),
                        inLine ? Optional.of(new Printed.Picture(picture)) : Optional.empty());
            }
            case Mark.Doubted _ -> new Run("?", Set.of(Style.RAISED, Style.DOUBT), Optional.empty());
            default -> new Run(mark.span().in(text.text()), Set.of(), Optional.empty());
        };
    }

    private static void plain(MarkedText text, Span range, List<Mark> marks, List<Run> runs) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(range.start(), range.end()));
        for (Mark mark : marks) {
            cuts.add(Math.clamp(mark.span().start(), range.start(), range.end()));
            cuts.add(Math.clamp(mark.span().end(), range.start(), range.end()));
        }
        int from = range.start();
        for (int to : cuts.tailSet(range.start(), false)) {
            Span piece = new Span(from, to);
            EnumSet<Style> styles = EnumSet.noneOf(Style.class);
            Optional<String> link = Optional.empty();
            for (Mark mark : marks) {
                if (mark.span().overlaps(piece)) {
                    style(mark).ifPresent(styles::add);
                    link = mark instanceof Mark.WebLinked web ? Optional.of(web.url()) : link;
                }
            }
            runs.add(new Run(piece.in(text.text()), styles, link));
            from = to;
        }
    }

    private static Optional<Style> style(Mark mark) {
        return switch (mark) {
            case Mark.Quoted _ -> Optional.of(Style.QUOTED);
            case Mark.Tagged _ -> Optional.of(Style.TAG);
            case Mark.Styled styled ->
                    switch (styled.style()) {
                        case STRONG -> Optional.of(Style.STRONG);
                        case EMPHASIS -> Optional.of(Style.EMPHASIS);
                        case CODE -> Optional.of(Style.CODE);
                        case MATH -> Optional.of(Style.MATH);
                        case STRIKETHROUGH -> Optional.of(Style.STRIKETHROUGH);
                        case HIGHLIGHT -> Optional.of(Style.HIGHLIGHT);
                    };
            default -> Optional.empty();
        };
    }
}
