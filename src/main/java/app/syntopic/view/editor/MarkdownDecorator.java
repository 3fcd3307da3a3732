package app.syntopic.view.editor;

import app.syntopic.model.Span;

import jfx.incubator.scene.control.richtext.SyntaxDecorator;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.CodeTextModel;
import jfx.incubator.scene.control.richtext.model.RichParagraph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Colours Markdown: headings, links, citations, quotes, tags, code, comments, front matter. A line is coloured when it
/// is painted; what it stands in is kept by [LineStates], so that typing costs the same in a long note as in a short
/// one.
final class MarkdownDecorator implements SyntaxDecorator {

    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s.*");
    private static final Pattern INLINE =
            Pattern.compile(
                    "(?<link>!?\\[\\[[^\\]\\n]*]]|\\[[^\\]\\n]*]\\([^)\\n]*\\)|\\[§[^\\]\\n]*]|https?://[^\\s)>\\]]+)"
                            + "|(?<stance>\\((?:supports|opposes|qualifies)::(?:[^)\\[]|\\[\\[[^\\]]*]])*\\))"
                            + "|(?<quote>‘[^‘\\n]*?’(?!\\p{L})|“[^”\\n]*”)"
                            + "|(?<code>`[^`\\n]+`)"
                            + "|(?<comment>%%[^%\\n]*%%)"
                            + "|(?<strong>\\*\\*[^*\\n]+\\*\\*|==[^=\\n]+==)"
                            + "|(?<em>(?<![*\\p{L}\\p{N}])\\*[^*\\s][^*\\n]*\\*(?!\\*))"
                            + "|(?<tag>(?<=\\s|^)#[\\p{L}\\p{N}_/-]+)");
    private static final List<Ink> INLINE_INKS =
            List.of(Ink.LINK, Ink.STANCE, Ink.QUOTE, Ink.CODE, Ink.COMMENT, Ink.STRONG, Ink.EM, Ink.TAG);
    private static final Pattern MARK =
            Pattern.compile("\\s*(?:[-*+•–]|\\d{1,9}[.)])\\s+(?:\\[[ xX]]\\s+)?|(?:\\s*>)+\\s?|\\|");

    /// What is not prose is not spelt by a dictionary.
    private static final Set<Ink> PROSE = EnumSet.of(Ink.STRONG, Ink.EM, Ink.QUOTE);

    /// A longer line is not coloured within: no person reads it, and each expression looks at all of it.
    private static final int LONGEST = 20_000;

    /// More lines than the control shows at once, with those it prepares above and below.
    private static final int KEPT = 600;

    private final LineStates states = new LineStates();
    private final Map<Line, ShownLine.Look> kept =
            new LinkedHashMap<>(KEPT, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Line, ShownLine.Look> eldest) {
                    return size() > KEPT;
                }
            };
    private final BiFunction<String, Integer, List<Span>> mistakes;
    private Inks inks = Inks.NONE;

    /// @param lines how many lines the text has
    /// @param mistakes of a stretch of prose that begins somewhere in its line
    MarkdownDecorator(int lines, IntFunction<String> text, BiFunction<String, Integer, List<Span>> mistakes) {
        this.mistakes = mistakes;
        states.change(0, 0, lines - 1, lines, text);
    }

    @Override
    public RichParagraph createRichParagraph(CodeTextModel model, int index) {
        String line = model.getPlainText(index);
        return new ShownLine(
                index, line, () -> kept.computeIfAbsent(new Line(states.kind(index, line), line), this::create));
    }

    /// What a line looks like depends on nothing else.
    private record Line(LineStates.Kind kind, String text) {}

    /// Colours lines in other inks from now on; whoever shows them has to be told.
    void inks(Inks others) {
        inks = others;
        kept.clear();
    }

    /// Lines with these words are to be looked at again, as it is known now that they are right or wrong.
    void forget(Collection<String> words) {
        kept.keySet().removeIf(line -> words.stream().anyMatch(line.text()::contains));
    }

    private ShownLine.Look create(Line line) {
        Drawn paragraph = new Drawn(RichParagraph.builder(), new ArrayList<>());
        switch (line.kind()) {
            case FRONT -> add(paragraph, line.text(), Ink.FRONT, false);
            case FENCED -> add(paragraph, line.text(), Ink.CODE, false);
            case COMMENT -> add(paragraph, line.text(), Ink.COMMENT, false);
            case TEXT -> addText(paragraph, line.text());
        }
        return new ShownLine.Look(paragraph.segments().build(), paragraph.mistakes(), inks.colour(Ink.MISSPELT));
    }

    /// A line so far.
    private record Drawn(RichParagraph.Builder segments, List<Span> mistakes) {}

    private void addText(Drawn paragraph, String line) {
        if (line.length() > LONGEST) {
            add(paragraph, line, Ink.TEXT, false);
            return;
        }
        boolean heading = HEADING.matcher(line).matches();
        Matcher mark = MARK.matcher(line);
        int start = !heading && mark.lookingAt() ? mark.end() : 0;
        add(paragraph, line.substring(0, start), Ink.MARK, false);
        addInline(paragraph, line, start, heading);
    }

    @Override
    public void handleChange(
            CodeTextModel model, TextPos start, TextPos end, int charsTop, int linesAdded, int charsBottom) {
        int last = states.change(start.index(), end.index(), linesAdded, model.size(), model::getPlainText);
        if (last > start.index() + linesAdded) {
            model.fireStyleChangeEvent(
                    TextPos.ofLeading(start.index(), 0), TextPos.ofLeading(last, model.getPlainText(last).length()));
        }
    }

    private void addInline(Drawn paragraph, String line, int start, boolean heading) {
        Ink plain = heading ? Ink.HEADING : Ink.TEXT;
        Matcher matcher = INLINE.matcher(line);
        int at = start;
        while (matcher.find(at)) {
            addProse(paragraph, line, Span.of(at, matcher.start()), plain, heading);
            Ink ink = ink(matcher);
            if (PROSE.contains(ink)) {
                addProse(paragraph, line, Span.of(matcher.start(), matcher.end()), ink, heading);
            } else {
                add(paragraph, matcher.group(), ink, heading);
            }
            at = matcher.end();
        }
        addProse(paragraph, line, Span.of(at, line.length()), plain, heading);
    }

    private void addProse(Drawn paragraph, String line, Span stretch, Ink ink, boolean heading) {
        String prose = stretch.in(line);
        add(paragraph, prose, ink, heading);
        paragraph.mistakes().addAll(mistakes.apply(prose, stretch.start()));
    }

    private static Ink ink(Matcher matcher) {
        for (Ink ink : INLINE_INKS) {
            if (matcher.group(ink.name().toLowerCase(Locale.ROOT)) != null) {
                return ink;
            }
        }
        return Ink.TEXT;
    }

    private void add(Drawn paragraph, String text, Ink ink, boolean heading) {
        if (!text.isEmpty()) {
            paragraph.segments().addSegment(text, inks.of(ink, heading));
        }
    }
}
