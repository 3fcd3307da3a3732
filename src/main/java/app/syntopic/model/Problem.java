package app.syntopic.model;

import java.util.Optional;

/// Something wrong in a note, shown to the reader.
///
/// @param line from 1
/// @param message one sentence in plain words
/// @param suggestion what to do, where one can be named
public record Problem(
        Rule rule, Severity severity, Sentence message, Span span, int line, Optional<Sentence> suggestion) {

    public enum Severity {
        ERROR,
        WARNING,
        INFO;

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// What a problem is about, under a stable name.
    public enum Rule {
        NOT_UTF8,
        UNREADABLE,
        TOO_LARGE,
        TOO_DEEP,
        INVALID_FRONT_MATTER,
        DUPLICATE_PART,
        DUPLICATE_SECTION,
        DUPLICATE_TERM,
        DUPLICATE_BLOCK_ID,
        UNKNOWN_SECTION,
        UNGROUNDED_ANSWER,
        UNCLOSED_QUOTE,
        EMPTY_SECTION,
        AMBIGUOUS_LINK,
        MISSING_HEADING,
        MISSING_BLOCK,
        SAME_NAME,
        MISSING_SOURCE_FILE;

        /// The name used in JSON and settings: `unknown-section`.
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
