package app.syntopic.parse;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.Part;
import app.syntopic.model.Span;
import app.syntopic.parse.FlatForm.UnsureLink;
import app.syntopic.parse.FlatNames.Name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Writes what stands inside the blocks of a flat text: glossary entries, "See also" entries, running text with its
/// final "See X, Y.".
final class FlatBlocks {

    private static final Pattern SENTENCE_BREAK = Pattern.compile("[.!?]\\s+\\p{Lu}");

    private final String text;
    private final FlatWriter writer;
    private final RunningText running;
    private final KnownTitles known;
    private final List<UnsureLink> unsure = new ArrayList<>();

    /// @param own labels that the text itself defines
    FlatBlocks(String text, FlatWriter writer, KnownTitles known, Set<FoldedLabel> own) {
        this.text = text;
        this.writer = writer;
        this.running = new RunningText(text, writer);
        this.known = label -> own.contains(FoldedLabel.of(label)) || known.contains(label);
    }

    List<UnsureLink> unsure() {
        return unsure;
    }

    /// Text without links of its own.
    void running(int start, int end) {
        running.write(start, end);
    }

    /// The text of an item, after its bullet.
    void item(Part part, int level, int start, int end) {
        if (part == Part.GLOSSARY && level == 0) {
            entry(start, end);
        } else if (part == Part.SEE_ALSO) {
            seeAlso(start, end);
        } else {
            prose(start, end);
        }
    }

    /// Running text; a list of names in a final sentence "See X, Y." becomes links.
    void prose(int start, int end) {
        int list = FlatNames.startOfSentence(text, start, end);
        int listEnd = end > start && text.charAt(end - 1) == '.' ? end - 1 : end;
        if (list < 0 || list >= listEnd || SENTENCE_BREAK.matcher(text).region(list, listEnd).find()) {
            running.write(start, end);
            return;
        }
        List<Name> names = FlatNames.in(text, new Span(list, listEnd), known, false);
        boolean namesNothing = names.stream().noneMatch(Name::certain) && Character.isLowerCase(text.codePointAt(list));
        links(start, end, namesNothing ? List.of() : names);
    }

    private void entry(int start, int end) {
        Optional<Span> separator = FlatGlossary.separator(text, start, end);
        if (separator.isEmpty() || text.charAt(start) == '*' || text.charAt(start) == '_') {
            prose(start, end);
            return;
        }
        Span sign = separator.get();
        writer.insert("**", start);
        running.write(start, sign.start());
        writer.insert("**", sign.start());
        separate(sign, text.substring(sign.start(), sign.end()).strip().equals(":"));
        prose(sign.end(), end);
    }

    private void seeAlso(int start, int end) {
        Span gloss = isKnown(start, end) ? new Span(end, end) : gloss(start, end);
        boolean fullStop = gloss.isEmpty() && text.charAt(end - 1) == '.' && !isKnown(start, end);
        int namesEnd = fullStop ? end - 1 : gloss.start();
        links(start, gloss.start(), FlatNames.in(text, new Span(start, namesEnd), known, true));
        if (!gloss.isEmpty()) {
            separate(gloss, text.substring(gloss.start(), gloss.end()).strip().equals(":"));
            running.write(gloss.end(), end);
        }
    }

    /// The sign before the gloss of an entry; empty at the end when there is no gloss. A colon in front of a capital is
    /// part of a title.
    private Span gloss(int start, int end) {
        Optional<Span> dash = FlatGlossary.dash(text, start, end);
        if (dash.isPresent()) {
            return dash.get();
        }
        return FlatGlossary.separator(text, start, end)
                .filter(sign -> sign.end() < end && !Character.isUpperCase(text.codePointAt(sign.end())))
                .orElse(new Span(end, end));
    }

    private boolean isKnown(int start, int end) {
        return known.contains(text.substring(start, end));
    }

    private void separate(Span sign, boolean colon) {
        boolean last =
                sign.end() >= text.length() || text.charAt(sign.end()) == '\n' || text.charAt(sign.end()) == '\r';
        String written = colon ? ": " : " — ";
        writer.insert(last ? written.stripTrailing() : written, sign.start());
    }

    /// Whether a formula begins or ends in a name: brackets around that name would stand half in the formula.
    private boolean splitsFormula(Span name) {
        int signs = 0;
        for (int i = name.start(); i < name.end(); i++) {
            boolean first = i == name.start() || text.charAt(i - 1) != '$';
            signs += first && text.charAt(i) == '$' ? 1 : 0;
        }
        return signs % 2 == 1;
    }

    private void links(int start, int end, List<Name> names) {
        int from = start;
        for (Name name : names) {
            Span span = name.span();
            running.write(from, span.start());
            int written = writer.length();
            if (name.certain() && !splitsFormula(span)) {
                writer.insert("[[", span.start());
                running.writeName(span.start(), span.end());
                writer.insert("]]", span.end());
            } else {
                running.write(span.start(), span.end());
                unsure.add(new UnsureLink(span.in(text), new Span(written, writer.length())));
            }
            from = span.end();
        }
        running.write(from, end);
    }
}
