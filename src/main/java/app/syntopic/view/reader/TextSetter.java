package app.syntopic.view.reader;

import app.syntopic.formula.Formula;
import app.syntopic.graph.Mention;
import app.syntopic.model.EmbeddedPicture;
import app.syntopic.model.FootnoteNumbers;
import app.syntopic.model.LinkTarget;
import app.syntopic.model.Mark;
import app.syntopic.model.MarkedText;
import app.syntopic.model.NoteFile;
import app.syntopic.model.Section;
import app.syntopic.model.Span;
import app.syntopic.view.control.Stances;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Sets marked text: cuts it where marks begin and end, gives each piece its styles, and puts short forms in place of
/// what is written for machines (citations, stances, doubts, footnotes, embeds).
final class TextSetter {

    /// In characters: about half the column.
    private static final int LONGEST_CHIP = 36;

    private final Map<String, Integer> sectionByTitle;
    private final FootnoteNumbers footnotes;
    private final Map<String, NoteFile> pictures;

    /// @param pictures the files of those that texts embed, by their targets
    TextSetter(List<Section> sections, FootnoteNumbers footnotes, Map<String, NoteFile> pictures) {
        this.pictures = pictures;
        this.footnotes = footnotes;
        sectionByTitle =
                sections.stream()
                        .collect(
                                Collectors.toMap(
                                        section -> key(section.title()), Section::ordinal, (first, second) -> first));
    }

    /// Appends the part `range` of a text to a line.
    ///
    /// @param mentions in the same text
    /// @param passage the ordinal of the passage the text is, or -1
    /// @param base styles of all of it
    void append(LineBuilder line, MarkedText text, Span range, List<Mention> mentions, int passage, List<String> base) {
        List<Mark> marks = text.marks().stream().filter(mark -> mark.span().overlaps(range)).toList();
        List<Mark> forms = shortened(marks);
        int at = range.start();
        for (Mark mark : forms) {
            int start = Math.max(mark.span().start(), at);
            plain(line, text, new Span(at, start), marks, mentions, passage, base);
            shortForm(line, text, mark, passage, base);
            at = Math.min(mark.span().end(), range.end());
        }
        plain(line, text, new Span(at, Math.max(at, range.end())), marks, mentions, passage, base);
    }

    /// The marks that are shown in another form, outermost only, in order.
    private static List<Mark> shortened(List<Mark> marks) {
        List<Mark> chosen = new ArrayList<>();
        int end = -1;
        List<Mark> sorted =
                marks.stream()
                        .filter(TextSetter::isShortened)
                        .sorted(
                                Comparator.comparing(Mark::span, Comparator.comparingInt(Span::start))
                                        .thenComparing(mark -> -mark.span().end()))
                        .toList();
        for (Mark mark : sorted) {
            if (mark.span().start() >= end) {
                chosen.add(mark);
                end = mark.span().end();
            }
        }
        return chosen;
    }

    private static boolean isShortened(Mark mark) {
        return switch (mark) {
            case Mark.Cited _, Mark.Stanced _, Mark.Doubted _, Mark.Footnoted _, Mark.Embedded _ -> true;
            case Mark.Styled styled -> styled.style() == Mark.Style.MATH;
            case Mark.Quoted _, Mark.Linked _, Mark.WebLinked _, Mark.Tagged _ -> false;
        };
    }

    private void shortForm(LineBuilder line, MarkedText text, Mark mark, int passage, List<String> base) {
        String written = mark.span().in(text.text());
        Span span =
                switch (mark) {
                    case Mark.Cited cited -> citation(line, cited);
                    case Mark.Stanced stanced -> stance(line, stanced);
                    case Mark.Doubted _ -> {
                        Span doubt = line.text("?", "doubt");
                        line.copiedAs(doubt, "[?]");
                        yield doubt;
                    }
                    case Mark.Footnoted note -> {
                        Span reference = line.text(footnotes.shown(note.label()), "footnote-reference");
                        line.spot(reference, new Goal.Footnote(note.label()), false)
                                .copiedAs(reference, "[^" + note.label() + "]");
                        yield reference;
                    }
                    case Mark.Embedded embed -> embed(line, embed, EmbeddedPicture.of(embed, text));
                    case Mark.Styled _ -> formula(line, written);
                    default -> line.text(written, base);
                };
        line.shows(span, passage, mark.span().start(), mark.span().length());
    }

    private static Span formula(LineBuilder line, String tex) {
        Optional<Formula> formula = Formula.of(tex, false);
        Span span = formula.map(line::formula).orElseGet(() -> Formulas.asWritten(line, tex));
        line.copiedAs(span, "$" + tex + "$");
        return span;
    }

    private Span citation(LineBuilder line, Mark.Cited cited) {
        Optional<Integer> section = Optional.ofNullable(sectionByTitle.get(key(cited.title())));
        Span span =
                line.text(
                        "\u00A0§\u00A0" + onOneLine(cited.title()) + "\u00A0",
                        section.isPresent() ? "chip-text" : "chip-lost");
        line.tint(span, "chip-tint").copiedAs(span, "[§ " + cited.title() + "]");
        section.ifPresent(ordinal -> line.spot(span, new Goal.Section(ordinal), false));
        return span;
    }

    /// A chip is not broken into two lines, so a long title is cut, at a word.
    private static String onOneLine(String title) {
        int space = title.length() <= LONGEST_CHIP ? title.length() : title.lastIndexOf(' ', LONGEST_CHIP);
        String cut = title.substring(0, space > 0 ? space : LONGEST_CHIP);
        return cut.replace(' ', '\u00A0') + (cut.length() < title.length() ? "…" : "");
    }

    private static Span stance(LineBuilder line, Mark.Stanced stanced) {
        String to = shown(stanced);
        String said = Stances.signed(stanced.stance()) + " " + to;
        Span span = line.text(said, "stance", "stance-" + stanced.stance().key());
        line.spot(span, new Goal.Target(stanced.target()), false)
                .copiedAs(span, "(" + stanced.stance().key() + ": " + to + ")");
        return span;
    }

    private static String shown(Mark.Stanced stanced) {
        String heading = stanced.target().heading();
        return stanced.target().note().isEmpty()
                ? heading
                : stanced.target().note().substring(stanced.target().note().lastIndexOf('/') + 1);
    }

    private Span embed(LineBuilder line, Mark.Embedded embed, EmbeddedPicture picture) {
        NoteFile file = pictures.get(embed.target());
        if (file != null && EmbeddedPicture.isPicture(embed) && picture.standsInLine()) {
            Span sign = line.picture(picture, file);
            line.copiedAs(sign, picture.named());
            return sign;
        }
        Span span = line.text(embed.target(), "embed");
        if (EmbeddedPicture.isPicture(embed)) {
            // it stands below the text, or what says that it is missing
            return span;
        }
        line.spot(span, new Goal.Target(LinkTarget.parse(embed.target())), true);
        return span;
    }

    /// Appends a part of the text that is shown as it stands.
    private static void plain(
            LineBuilder line,
            MarkedText text,
            Span range,
            List<Mark> marks,
            List<Mention> mentions,
            int passage,
            List<String> base) {
        if (range.isEmpty()) {
            return;
        }
        List<Integer> cuts = cuts(range, marks, mentions);
        for (int i = 0; i + 1 < cuts.size(); i++) {
            Span piece = new Span(cuts.get(i), cuts.get(i + 1));
            List<Mark> over = marks.stream().filter(mark -> mark.span().overlaps(piece)).toList();
            Span set = line.text(piece.in(text.text()), styles(base, over));
            line.shows(set, passage, piece.start(), piece.length());
            over.forEach(mark -> decorate(line, set, mark));
            boolean linked =
                    over.stream().anyMatch(mark -> mark instanceof Mark.Linked || mark instanceof Mark.WebLinked);
            mentions.stream()
                    .filter(mention -> !linked && mention.span().overlaps(piece))
                    .findFirst()
                    .ifPresent(mention -> line.spot(set, new Goal.Concept(mention.concept()), true));
        }
    }

    private static List<Integer> cuts(Span range, List<Mark> marks, List<Mention> mentions) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(range.start(), range.end()));
        marks.forEach(mark -> cut(cuts, range, mark.span()));
        mentions.forEach(mention -> cut(cuts, range, mention.span()));
        return List.copyOf(cuts);
    }

    private static void cut(Set<Integer> cuts, Span range, Span by) {
        if (range.contains(by.start())) {
            cuts.add(by.start());
        }
        if (range.contains(by.end())) {
            cuts.add(by.end());
        }
    }

    private static List<String> styles(List<String> base, List<Mark> over) {
        if (over.isEmpty()) {
            return base;
        }
        List<String> styles = new ArrayList<>(base);
        over.stream().map(TextSetter::style).filter(style -> !style.isEmpty()).forEach(styles::add);
        return styles;
    }

    private static String style(Mark mark) {
        return switch (mark) {
            case Mark.Styled styled -> styled.style().name().toLowerCase(Locale.ROOT);
            case Mark.Quoted _ -> "quoted";
            case Mark.WebLinked _ -> "web-link";
            case Mark.Tagged _ -> "tag";
            default -> "";
        };
    }

    private static void decorate(LineBuilder line, Span set, Mark mark) {
        switch (mark) {
            case Mark.Quoted _ -> line.tint(set, "quote-tint");
            case Mark.Styled styled when styled.style() == Mark.Style.HIGHLIGHT -> line.tint(set, "mark-tint");
            case Mark.Styled styled when styled.style() == Mark.Style.CODE -> line.tint(set, "code-tint");
            case Mark.Linked linked -> line.spot(set, new Goal.Target(linked.target()), true);
            case Mark.WebLinked web -> line.spot(set, new Goal.Web(web.url()), false);
            case Mark.Tagged tagged -> line.tint(set, "chip-tint").spot(set, new Goal.Tag(tagged.tag()), false);
            default -> {
                // shown by its style alone
            }
        }
    }

    private static String key(String title) {
        return title.strip().replace('’', '\'').toLowerCase(Locale.ROOT);
    }
}
