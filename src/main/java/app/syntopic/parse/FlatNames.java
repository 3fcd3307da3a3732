package app.syntopic.parse;

import app.syntopic.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells which names in a list "X, Y, and Z" of a flat text are links for certain: those that are known, and those that
/// are written the way names are.
final class FlatNames {

    private static final Pattern REMARK = Pattern.compile("\\s*\\([^()]*\\)$");
    private static final Pattern SENTENCE = Pattern.compile("(?:^|(?<=[.!?…’”\"')\\]])\\s+)See(?: also)?:?\\s+(?=\\S)");

    private final String text;
    private final KnownTitles known;
    private final boolean entry;

    private FlatNames(String text, KnownTitles known, boolean entry) {
        this.text = text;
        this.known = known;
        this.entry = entry;
    }

    /// A name in the text.
    record Name(Span span, boolean certain) {}

    /// Where the list of a final sentence "See X, Y." begins in `start..end`; -1 for none.
    static int startOfSentence(String text, int start, int end) {
        Matcher sentence = SENTENCE.matcher(text).region(start, end);
        int found = -1;
        while (sentence.find()) {
            found = sentence.end();
        }
        return found;
    }

    /// The names in a list, in order. What is in brackets already is left out.
    ///
    /// @param entry whether they stand in an entry of "See also" rather than in a sentence
    static List<Name> in(String text, Span list, KnownTitles known, boolean entry) {
        FlatNames names = new FlatNames(text, known, entry);
        List<Name> found = new ArrayList<>();
        for (Span title : TitleList.cut(text, list, known)) {
            names.name(title).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Name> name(Span title) {
        String written = title.in(text);
        if (written.startsWith("[") || !TitleCase.isLinkable(written) || TitleCase.isAddress(written)) {
            return Optional.empty();
        }
        Span bare = known.contains(written) ? title : withoutRemark(title);
        boolean certain = known.contains(bare.in(text)) || isWrittenAsName(bare.in(text));
        return Optional.of(certain ? new Name(bare, true) : new Name(title, false));
    }

    /// In a sentence, "X, and the Y" goes on with the list rather than with the name; in an entry of its own it does
    /// not.
    private boolean isWrittenAsName(String name) {
        boolean one = name.indexOf(',') < 0 && !name.contains(" and ") && !name.contains(" & ");
        return (one || entry && TitleList.isSeries(name)) && TitleCase.matches(name);
    }

    private Span withoutRemark(Span title) {
        Matcher remark = REMARK.matcher(text).region(title.start(), title.end());
        boolean behind = remark.find() && remark.start() > title.start();
        return behind ? new Span(title.start(), remark.start()) : title;
    }
}
