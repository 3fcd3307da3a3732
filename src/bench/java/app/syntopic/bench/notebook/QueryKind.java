package app.syntopic.bench.notebook;

import java.util.Locale;

/// What kinds of query are timed.
public enum QueryKind {
    RARE,
    COMMON,
    TWO_WORDS,
    PHRASE,
    /// Three letters, as typed so far; ranked.
    PREFIX,
    /// Two letters of a word exchanged; the yardstick cannot answer it.
    TYPO;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
