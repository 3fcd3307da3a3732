package app.syntopic.search;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;

import java.util.regex.Pattern;

/// Documents in whose stored text a regular expression finds something.
final class RegexQuery extends StoredTextQuery {

    /// What a definition's label may end with.
    private static final Pattern BEHIND_LABEL = Pattern.compile(" [—–-] |: ");

    private static final Pattern MARKS_AROUND = Pattern.compile("^[‘“„«\"']|[’”“»\"']$");

    private final BoundedPattern pattern;
    private final Reading reading;

    private RegexQuery(BoundedPattern pattern, Reading reading) {
        this.pattern = pattern;
        this.reading = reading;
    }

    private enum Reading {
        TEXT,
        LABEL,
        TITLE,
        QUOTES,
        SEE,
        CITED
    }

    /// Passages with a match anywhere in their text.
    static Query inText(BoundedPattern pattern) {
        return new RegexQuery(pattern, Reading.TEXT);
    }

    /// Definitions of a term with a match.
    static Query inLabel(BoundedPattern pattern) {
        return new RegexQuery(pattern, Reading.LABEL);
    }

    /// Passages that quote something with a match.
    static Query inQuotes(BoundedPattern pattern) {
        return among(FilterQueries.passageValue(Filters.QUOTING), new RegexQuery(pattern, Reading.QUOTES));
    }

    /// Passages whose "See" list names something with a match.
    static Query inSee(BoundedPattern pattern) {
        return among(FilterQueries.having(IndexFields.SEE), new RegexQuery(pattern, Reading.SEE));
    }

    /// Passages that cite a section whose title has a match.
    static Query inCited(BoundedPattern pattern) {
        return among(FilterQueries.having(IndexFields.CITED), new RegexQuery(pattern, Reading.CITED));
    }

    private static Query among(Query few, Query matching) {
        return new BooleanQuery.Builder().add(few, Occur.FILTER).add(matching, Occur.FILTER).build();
    }

    /// All that stands in sections whose title has a match.
    static Query inSectionTitle(BoundedPattern pattern) {
        return titled(pattern, new FieldExistsQuery(IndexFields.HEADING));
    }

    /// All that stands in notes whose title has a match.
    static Query inNoteTitle(BoundedPattern pattern) {
        return titled(pattern, FilterQueries.notes());
    }

    private static Query titled(BoundedPattern pattern, Query heads) {
        return new SpreadQuery(among(heads, new RegexQuery(pattern, Reading.TITLE)));
    }

    /// A text as it is written, case and all, not within a word.
    static Query written(String text, boolean wordMayGoOn) {
        String behind = wordMayGoOn ? "" : "(?![\\p{L}\\p{N}])";
        String pattern = "(?<![\\p{L}\\p{N}])" + Pattern.quote(text) + behind;
        return inText(new BoundedPattern(Pattern.compile(pattern)));
    }

    @Override
    boolean matches(Row row) {
        return switch (row) {
            case Row.OfNote note -> reading == Reading.TITLE && pattern.isIn(note.title());
            case Row.OfSection section -> reading == Reading.TITLE && pattern.isIn(section.title());
            case Row.OfPassage passage ->
                    switch (reading) {
                        case TEXT -> pattern.isIn(passage.text());
                        case LABEL -> passage.kind() == RowKind.DEFINITION && pattern.isIn(label(passage.text()));
                        case TITLE -> false;
                        case QUOTES ->
                                passage.named().quotes().stream()
                                        .map(quote -> said(quote.in(passage.text())))
                                        .anyMatch(pattern::isIn);
                        case SEE -> passage.named().see().stream().anyMatch(pattern::isIn);
                        case CITED -> passage.named().cited().stream().anyMatch(pattern::isIn);
                    };
        };
    }

    /// A quote without its marks.
    private static String said(String quote) {
        return MARKS_AROUND.matcher(quote).replaceAll("");
    }

    private static String label(String definition) {
        return BEHIND_LABEL.split(definition, 2)[0];
    }

    @Override
    public String toString(String field) {
        return reading + "/" + pattern + "/";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RegexQuery regex && reading == regex.reading && pattern.equals(regex.pattern);
    }

    @Override
    public int hashCode() {
        return 31 * classHash() + 31 * reading.hashCode() + pattern.hashCode();
    }
}
