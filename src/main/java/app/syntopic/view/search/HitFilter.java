package app.syntopic.view.search;

import app.syntopic.model.Span;
import app.syntopic.search.result.Hit;
import app.syntopic.view.Wording;

/// What kind of answer is wanted.
public enum HitFilter {
    CLAIMS {
        @Override
        public boolean accepts(Hit hit) {
            return hit.kind().equals("claim") || hit.kind().equals("block_quote");
        }
    },
    TERMS {
        @Override
        public boolean accepts(Hit hit) {
            return hit.kind().equals("definition");
        }
    },
    ANSWERS {
        @Override
        public boolean accepts(Hit hit) {
            return hit.kind().equals("answer");
        }
    },
    SAID {
        @Override
        public boolean accepts(Hit hit) {
            return hit.isTranscript();
        }
    },
    OTHER {
        @Override
        public boolean accepts(Hit hit) {
            return !(CLAIMS.accepts(hit) || TERMS.accepts(hit) || ANSWERS.accepts(hit) || SAID.accepts(hit));
        }
    },
    QUOTES {
        @Override
        public boolean accepts(Hit hit) {
            return hit.kind().equals("block_quote")
                    || hit.ranges().stream().anyMatch(range -> isQuoted(hit.text(), range));
        }
    };

    public String label() {
        return switch (this) {
            case CLAIMS -> Wording.of("Claims");
            case TERMS -> Wording.of("Terms");
            case ANSWERS -> Wording.of("Answers");
            case SAID -> Wording.of("Transcripts");
            case OTHER -> Wording.of("Other text");
            case QUOTES -> Wording.of("Quotes only");
        };
    }

    public abstract boolean accepts(Hit hit);

    /// Whether a range stands between quotation marks. An apostrophe, which a letter follows, closes nothing.
    static boolean isQuoted(String text, Span range) {
        return isBetween(text, range, '‘', '’') || isBetween(text, range, '“', '”');
    }

    private static boolean isBetween(String text, Span range, char open, char close) {
        int opening = text.lastIndexOf(open, range.start());
        if (opening < 0) {
            return false;
        }
        int closing = text.indexOf(close, opening + 1);
        while (closing >= 0 && closing + 1 < text.length() && Character.isLetter(text.charAt(closing + 1))) {
            closing = text.indexOf(close, closing + 1);
        }
        return closing >= range.end();
    }
}
