package app.syntopic.search.language;

import app.syntopic.model.Span;

import java.util.List;

/// What is looked for, as a tree. Spans are in the query as typed; a child's lies inside its parent's.
public sealed interface Expression {

    Span span();

    /// A word as typed; it may hold several words once it is analysed (`pre-training`).
    record Word(Span span, String text, Form form) implements Expression {}

    /// How exactly a word is meant.
    sealed interface Form {
        /// As typed or inflected.
        record Plain() implements Form {}

        /// `scal*`: any word that begins so.
        record Prefix() implements Form {}

        /// `sc*ing`: any word with letters in place of each star.
        record Pattern() implements Form {}

        /// `*`: anything at all.
        record Anything() implements Form {}

        /// `genralisation~`: also words some letters away.
        ///
        /// @param edits 1 or 2; 0 for as many as the word's length bears
        record Fuzzy(int edits) implements Form {}
    }

    /// Words that follow each other.
    ///
    /// @param slop how many words may stand between them in all; 0 for none
    record Phrase(Span span, String text, int slop) implements Expression {}

    /// A regular expression of `java.util.regex`, found anywhere in a passage.
    record Regex(Span span, String pattern) implements Expression {}

    /// All parts hold. No parts: everything.
    record All(Span span, List<Expression> parts) implements Expression {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /// At least one part holds.
    record Any(Span span, List<Expression> parts) implements Expression {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    record Not(Span span, Expression part) implements Expression {}

    /// Something looked for in one field only: `quote:…`.
    record In(Span span, Field field, Expression value) implements Expression {}

    /// `[key]`, `[key:value]`, `[key:<5]`, `[key:/regex/]`, `[key:null]`.
    ///
    /// @param value empty when the key alone is asked for
    record Property(Span span, String key, Comparison comparison, String value) implements Expression {}

    enum Comparison {
        PRESENT,
        ABSENT,
        EQUAL,
        LESS,
        AT_MOST,
        MORE,
        AT_LEAST,
        /// A regular expression finds something in it.
        MATCHING
    }
}
