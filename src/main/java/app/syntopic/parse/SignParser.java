package app.syntopic.parse;

import app.syntopic.model.Stance;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/// Recognises the signs that notes have beyond Markdown (see [Sign]) where flexmark meets their first character.
///
/// A sign never crosses a blank line, and each search for its end is bounded, so a hostile text costs linear time.
final class SignParser implements InlineParserExtension {

    /// The longest sign, in UTF-16 code units; a longer one is text.
    private static final int LONGEST = 600;

    @Override
    public void finalizeDocument(InlineParser parser) {
        // Nothing is kept from block to block.
    }

    @Override
    public void finalizeBlock(InlineParser parser) {
        // Nothing is kept from inline to inline.
    }

    @Override
    public boolean parse(LightInlineParser parser) {
        BasedSequence input = parser.getInput();
        int at = parser.getIndex();
        return switch (input.charAt(at)) {
            case '!' -> startsWith(input, at + 1, "[[") && take(parser, Sign.Kind.EMBED, wikiLinkEnd(input, at + 1));
            case '[' -> bracket(parser, input, at);
            case '(' -> stanceAt(input, at) && take(parser, Sign.Kind.STANCE, closing(input, at, '(', ')'));
            case '$' -> take(parser, Sign.Kind.MATH, mathEnd(input, at));
            default -> false;
        };
    }

    private static boolean bracket(LightInlineParser parser, BasedSequence input, int at) {
        if (at + 1 >= input.length()) {
            return false;
        }
        return switch (input.charAt(at + 1)) {
            case '[' -> take(parser, Sign.Kind.WIKI_LINK, wikiLinkEnd(input, at));
            case '§' -> take(parser, Sign.Kind.CITATION, unlessLink(input, closing(input, at, '[', ']')));
            case '?' -> take(parser, Sign.Kind.DOUBT, startsWith(input, at, "[?]") ? unlessLink(input, at + 3) : -1);
            case '^' -> take(parser, Sign.Kind.FOOTNOTE, footnoteEnd(input, at));
            default -> stanceAt(input, at) && take(parser, Sign.Kind.STANCE, closing(input, at, '[', ']'));
        };
    }

    /// Makes the text from the parser's place to `end` a sign; a negative `end` means that there is none.
    private static boolean take(LightInlineParser parser, Sign.Kind kind, int end) {
        if (end < 0) {
            return false;
        }
        parser.flushTextNode();
        parser.getBlock().appendChild(new Sign(kind, parser.getInput().subSequence(parser.getIndex(), end)));
        parser.setIndex(end);
        return true;
    }

    private static int wikiLinkEnd(BasedSequence input, int at) {
        int limit = Math.min(input.length() - 1, at + LONGEST);
        boolean named = false;
        for (int i = at + 2; i < limit; i++) {
            char c = input.charAt(i);
            if (c == '\n' || c == '\r' || c == '[' && input.charAt(i + 1) == '[') {
                return -1;
            }
            if (c == ']' && input.charAt(i + 1) == ']') {
                return named ? i + 2 : -1;
            }
            named |= !Character.isWhitespace(c);
        }
        return -1;
    }

    /// The end of a bracketed text that holds matched brackets only, and no blank line; -1 for none.
    private static int closing(BasedSequence input, int at, char open, char close) {
        int depth = 0;
        int limit = Math.min(input.length(), at + LONGEST);
        for (int i = at; i < limit; i++) {
            char c = input.charAt(i);
            if (c == open) {
                depth++;
            } else if (c == close && --depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }

    private static int unlessLink(BasedSequence input, int end) {
        boolean link = end > 0 && end < input.length() && input.charAt(end) == '(';
        return link ? -1 : end;
    }

    private static int footnoteEnd(BasedSequence input, int at) {
        int limit = Math.min(input.length(), at + LONGEST);
        for (int i = at + 2; i < limit; i++) {
            char c = input.charAt(i);
            if (c == ']') {
                return i > at + 2 ? i + 1 : -1;
            }
            if (Character.isWhitespace(c) || c == '[') {
                return -1;
            }
        }
        return -1;
    }

    /// Pandoc's rule: no space inside the signs, and no digit after the closing one, so that prices stay prices.
    private static int mathEnd(BasedSequence input, int at) {
        if (startsWith(input, at, "$$")) {
            int end = input.indexOf("$$", at + 2, Math.min(input.length(), at + LONGEST));
            return end > at + 2 ? end + 2 : -1;
        }
        if (at + 1 >= input.length() || Character.isWhitespace(input.charAt(at + 1))) {
            return -1;
        }
        int limit = Math.min(input.length(), at + LONGEST);
        for (int i = at + 1; i < limit; i++) {
            char c = input.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '$') {
                boolean afterSpace = Character.isWhitespace(input.charAt(i - 1));
                boolean beforeDigit = i + 1 < input.length() && Character.isDigit(input.charAt(i + 1));
                return i == at + 1 || afterSpace || beforeDigit ? -1 : i + 1;
            }
        }
        return -1;
    }

    private static boolean stanceAt(BasedSequence input, int at) {
        int limit = Math.min(input.length() - 1, at + 14);
        for (int i = at + 1; i < limit; i++) {
            if (input.charAt(i) == ':') {
                return input.charAt(i + 1) == ':' && Stance.named(input.subSequence(at + 1, i).toString()).isPresent();
            }
        }
        return false;
    }

    private static boolean startsWith(BasedSequence input, int at, String sign) {
        return input.matchChars(sign, at, false);
    }

    /// Registers the parser for the characters that signs begin with.
    static final class Factory implements InlineParserExtensionFactory {

        @Override
        public CharSequence getCharacters() {
            return "![($";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new SignParser();
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
