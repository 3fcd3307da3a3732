package app.syntopic.model;

import java.util.List;

/// A stretch of prose that is searched and pointed at as one: a paragraph, a list item, a definition, an answer.
///
/// @param ordinal the passage's place in the note, from 0
/// @param section the ordinal of the section it stands in, or -1
/// @param heading the title of the nearest heading above (a section's without `§`), or empty
/// @param sentences ranges of the text, in order; under a section each is one claim. A list item is one sentence
/// @param blockId without `^`; empty for none
/// @param span in the file
public record Passage(
        int ordinal,
        Kind kind,
        MarkedText text,
        int section,
        String heading,
        List<Span> sentences,
        String blockId,
        Span span) {

    public Passage {
        sentences = List.copyOf(sentences);
    }

    public enum Kind {
        /// Stands under a section: its sentences are claims.
        CLAIM,
        /// A glossary entry, term and definition.
        DEFINITION,
        /// Part of an answer to one of the four questions.
        ANSWER,
        /// An entry of "See also".
        SEE_ALSO,
        /// The block the paragraph stands in quotes the source; under a section it is a claim's evidence.
        BLOCK_QUOTE,
        /// Anything else.
        PROSE,
        /// Said in the recording, by its transcript.
        TRANSCRIPT;

        /// The name used in JSON: `claim`, `definition`, `answer`, `see_also`, `block_quote`, `prose`, `transcript`.
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// How many claims the passage makes: its sentences when it stands under a section.
    public int claimCount() {
        return kind == Kind.CLAIM ? sentences.size() : 0;
    }

    /// The sentence at an offset of the text, or the last one before it.
    public Span sentenceAt(int textOffset) {
        Span found = new Span(0, text.text().length());
        for (Span sentence : sentences) {
            if (sentence.start() > textOffset) {
                break;
            }
            found = sentence;
        }
        return found;
    }
}
