package app.syntopic.search.language;

import app.syntopic.model.Span;

/// A piece of a query.
///
/// @param text what it says, without its signs: a word, a phrase's or pattern's inside, a field's name
/// @param glued whether the next token follows without a space
record Token(Kind kind, Span span, String text, boolean glued) {

    enum Kind {
        WORD,
        PHRASE,
        REGEX,
        /// A known field's name with its colon.
        FIELD,
        /// `[…]`.
        PROPERTY,
        OPEN,
        CLOSE,
        OR,
        AND,
        NOT,
        /// `~` or `~2` right behind a word or phrase.
        TILDE
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }
}
