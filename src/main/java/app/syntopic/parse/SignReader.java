package app.syntopic.parse;

import app.syntopic.model.Link;
import app.syntopic.model.LinkTarget;
import app.syntopic.model.Mark;
import app.syntopic.model.Span;
import app.syntopic.model.Stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads one [Sign] into displayed text and marks.
final class SignReader {

    private final InlineBuilder out;
    private final String file;

    SignReader(InlineBuilder out, String file) {
        this.out = out;
        this.file = file;
    }

    void read(Sign sign) {
        int start = sign.getStartOffset();
        int end = sign.getEndOffset();
        switch (sign.kind()) {
            case WIKI_LINK -> wikiLink(start, end, Link.Origin.TEXT);
            case EMBED -> embed(start, end);
            case CITATION -> citation(start, end);
            case DOUBT -> doubt(start, end);
            case MATH -> math(start, end);
            case STANCE -> stance(start, end);
            case FOOTNOTE -> footnote(start, end);
        }
    }

    /// The link `[[…]]` at a place of the file.
    private LinkTarget wikiLink(int start, int end, Link.Origin origin) {
        int from = start + 2;
        int to = end - 2;
        int bar = file.indexOf('|', from, to);
        boolean piped = bar >= 0 && bar < to;
        int targetEnd = piped ? bar : to;
        if (piped && file.charAt(bar - 1) == '\\') {
            targetEnd--;
        }
        LinkTarget target = target(file.substring(from, targetEnd));
        int textStart = out.length();
        if (piped && !file.substring(bar + 1, to).isBlank()) {
            shown(bar + 1, to);
        } else {
            path(from, targetEnd);
        }
        out.link(textStart, target, new Span(start, end), origin);
        return target;
    }

    /// `[[§ Title]]` is a section of this note.
    private static LinkTarget target(String written) {
        String text = written.strip();
        return text.startsWith("§") ? new LinkTarget("", text, "") : LinkTarget.parse(text);
    }

    private void shown(int start, int end) {
        int from = Words.skipSpaces(file, start);
        out.verbatim(from, Words.trimEnd(file, from, end));
    }

    /// A target as its own display: `Note#Heading` as `Note › Heading`.
    private void path(int start, int end) {
        int from = Words.skipSpaces(file, start);
        int to = Words.trimEnd(file, from, end);
        int run = from;
        for (int i = from; i < to; i++) {
            if (file.charAt(i) == '#') {
                name(run, i);
                if (i > from) {
                    out.replaced(" › ", i, 1);
                }
                run = i + 1;
            }
        }
        name(run, to);
    }

    private void name(int start, int end) {
        int from = Math.min(Words.skipSpaces(file, start), end);
        int to = Words.trimEnd(file, from, end);
        boolean markdown = to - from > 3 && file.regionMatches(true, to - 3, ".md", 0, 3);
        out.verbatim(from, markdown ? to - 3 : to);
    }

    private void embed(int start, int end) {
        int from = start + 3;
        int to = end - 2;
        int bar = file.indexOf('|', from, to);
        boolean sized = bar >= 0 && bar < to;
        int targetEnd = sized ? bar : to;
        if (sized && file.charAt(bar - 1) == '\\') {
            targetEnd--;
        }
        String target = file.substring(from, targetEnd).strip();
        int textStart = out.length();
        path(from, targetEnd);
        Optional<String> size = sized ? Optional.of(file.substring(bar + 1, to).strip()) : Optional.empty();
        out.mark(new Mark.Embedded(out.since(textStart), target, size));
        out.embed(textStart, LinkTarget.parse(target), new Span(start, end));
    }

    /// `[§ A]`, or several: `[§ A; § B]`.
    private void citation(int start, int end) {
        int textStart = out.length();
        out.oneLine(start, end);
        String shown = out.shownSince(textStart);
        int next = nextPiece(shown, 2);
        if (next < 0) {
            String title = SectionHeading.citedTitle(shown.substring(1, shown.length() - 1));
            out.citation(out.since(textStart), new Span(start, end), title);
            return;
        }
        int from = 1;
        while (from < shown.length() - 1) {
            int to = next < 0 ? shown.length() - 1 : next;
            int trimmed = Words.trimEnd(shown, from, to);
            if (trimmed > from && (shown.charAt(trimmed - 1) == ',' || shown.charAt(trimmed - 1) == ';')) {
                trimmed = Words.trimEnd(shown, from, trimmed - 1);
            }
            boolean verbatim = shown.length() == end - start;
            out.citation(
                    new Span(textStart + from, textStart + trimmed),
                    verbatim ? new Span(start + from, start + trimmed) : new Span(start, end),
                    SectionHeading.citedTitle(shown.substring(from, trimmed)));
            from = to;
            next = nextPiece(shown, from + 1);
        }
    }

    /// The place of the next `§` after a comma or semicolon, or -1.
    private static int nextPiece(String shown, int from) {
        for (int i = shown.indexOf('§', from); i >= 0; i = shown.indexOf('§', i + 1)) {
            int before = Words.trimEnd(shown, 0, i);
            if (before > 0 && (shown.charAt(before - 1) == ';' || shown.charAt(before - 1) == ',')) {
                return i;
            }
        }
        return -1;
    }

    private void doubt(int start, int end) {
        int textStart = out.length();
        out.verbatim(start, end);
        out.mark(new Mark.Doubted(out.since(textStart)));
    }

    private void math(int start, int end) {
        int signs = file.startsWith("$$", start) ? 2 : 1;
        int textStart = out.length();
        int from = Words.skipSpaces(file, start + signs);
        out.oneLine(from, Words.trimEnd(file, from, end - signs));
        out.mark(new Mark.Styled(out.since(textStart), Mark.Style.MATH));
    }

    private void footnote(int start, int end) {
        int textStart = out.length();
        out.verbatim(start, start + 1);
        out.verbatim(start + 2, end);
        out.mark(new Mark.Footnoted(out.since(textStart), file.substring(start + 2, end - 1)));
    }

    /// The field as written, its links without brackets.
    private void stance(int start, int end) {
        int textStart = out.length();
        int colons = file.indexOf("::", start, end);
        Optional<Stance> stance = Stance.named(file.substring(start + 1, colons));
        int run = start;
        int from = colons + 2;
        List<LinkTarget> targets = new ArrayList<>(1);
        for (int open = file.indexOf("[[", from, end); open >= 0 && open < end; open = file.indexOf("[[", from, end)) {
            int close = file.indexOf("]]", open, end);
            if (close < 0 || close + 2 > end) {
                break;
            }
            out.oneLine(run, open);
            targets.add(wikiLink(open, close + 2, Link.Origin.STANCE));
            from = close + 2;
            run = from;
        }
        out.oneLine(run, end);
        if (targets.isEmpty()) {
            plainStance(textStart, colons + 2, end - 1, targets);
        }
        stance.ifPresent(
                value -> targets.forEach(target -> out.mark(new Mark.Stanced(out.since(textStart), value, target))));
    }

    /// A field whose target has no brackets: `(supports:: Note)`.
    private void plainStance(int textStart, int from, int to, List<LinkTarget> targets) {
        String written = file.substring(from, to).strip();
        if (!written.isEmpty()) {
            LinkTarget target = target(written);
            int start = Words.skipSpaces(file, from);
            int offset = out.shownSince(textStart).lastIndexOf(written);
            if (offset >= 0) {
                out.link(
                        new Span(textStart + offset, textStart + offset + written.length()),
                        target,
                        new Span(start, start + written.length()),
                        Link.Origin.STANCE);
            }
            targets.add(target);
        }
    }
}
