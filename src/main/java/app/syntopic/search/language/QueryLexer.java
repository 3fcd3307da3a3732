package app.syntopic.search.language;

import app.syntopic.model.Sentence;
import app.syntopic.model.Span;

import java.util.ArrayList;
import java.util.List;

/// Cuts a query into tokens. Whatever is no sign of the language is part of a word; nothing fails.
final class QueryLexer {

    private static final int LONGEST_FIELD = 20;

    private final String text;
    private final int limit;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Sentence> warnings;
    private int at;

    /// @param limit how many tokens to take at most
    QueryLexer(String text, int limit, List<Sentence> warnings) {
        this.text = text;
        this.limit = limit;
        this.warnings = warnings;
    }

    List<Token> tokens() {
        while (at < text.length() && tokens.size() < limit) {
            if (isSpace(text.charAt(at))) {
                at++;
            } else {
                readToken();
            }
        }
        if (at < text.length()) {
            warnings.add(Sentence.of("The query is very long; only its first {0} words are searched.", limit));
        }
        return tokens;
    }

    private void readToken() {
        char c = text.charAt(at);
        switch (c) {
            case '(' -> add(Token.Kind.OPEN, at + 1, "(");
            case ')' -> add(Token.Kind.CLOSE, at + 1, ")");
            case '"', '“', '”' -> readPhrase();
            case '/' -> readRegex();
            case '[' -> readProperty();
            case '-', '−' -> readMinus();
            case '~' -> readTilde();
            default -> readWord();
        }
    }

    private void add(Token.Kind kind, int end, String inside) {
        boolean glued = end < text.length() && !isSpace(text.charAt(end)) && text.charAt(end) != ')';
        tokens.add(new Token(kind, new Span(at, end), inside, glued));
        at = end;
    }

    private void readPhrase() {
        StringBuilder inside = new StringBuilder();
        int i = at + 1;
        while (i < text.length() && !isQuotationMark(text.charAt(i))) {
            if (text.charAt(i) == '\\' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                i++;
            }
            inside.append(text.charAt(i++));
        }
        if (i == text.length()) {
            if (!inside.toString().isBlank()) {
                warnings.add(
                        Sentence.of("A quotation mark is not closed; the words after it are searched one by one."));
            }
            at++;
        } else {
            add(Token.Kind.PHRASE, i + 1, inside.toString());
        }
    }

    private void readRegex() {
        int i = at + 1;
        StringBuilder pattern = new StringBuilder();
        while (i < text.length() && text.charAt(i) != '/') {
            if (text.charAt(i) == '\\' && i + 1 < text.length()) {
                if (text.charAt(i + 1) != '/') {
                    pattern.append('\\');
                }
                i++;
            }
            pattern.append(text.charAt(i++));
        }
        boolean closed = i < text.length() && !pattern.isEmpty();
        if (closed && !isWordBehind(i + 1)) {
            add(Token.Kind.REGEX, i + 1, pattern.toString());
        } else {
            at++;
        }
    }

    private void readProperty() {
        int pattern = text.indexOf(":/", at);
        int close = text.indexOf(']', at);
        if (pattern >= 0 && pattern < close) {
            close = Math.max(close, text.indexOf("/]", pattern + 2) + 1);
        }
        boolean section = text.startsWith("[§", at) || text.startsWith("[[", at);
        if (close < 0 && !section && isWordBehind(at + 1)) {
            warnings.add(Sentence.of("A square bracket is not closed; the words after it are searched one by one."));
        }
        if (close < 0 || section || close == at + 1) {
            at++;
        } else {
            add(Token.Kind.PROPERTY, close + 1, text.substring(at + 1, close));
        }
    }

    private void readMinus() {
        boolean negates =
                at + 1 < text.length() && !isSpace(text.charAt(at + 1)) && "-)−".indexOf(text.charAt(at + 1)) < 0;
        if (negates) {
            add(Token.Kind.NOT, at + 1, "-");
        } else {
            at++;
        }
    }

    private void readTilde() {
        Token last = tokens.isEmpty() ? null : tokens.getLast();
        boolean behind =
                last != null && last.span().end() == at && (last.is(Token.Kind.WORD) || last.is(Token.Kind.PHRASE));
        int end = at + 1;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        if (behind) {
            add(Token.Kind.TILDE, end, text.substring(at + 1, end));
        } else {
            at++;
        }
    }

    private void readWord() {
        int end = at;
        while (end < text.length() && !endsWord(end)) {
            end++;
            if (text.charAt(end - 1) == ':' && Field.named(text.substring(at, end - 1)).isPresent()) {
                String name = text.substring(at, end - 1);
                add(Token.Kind.FIELD, end, name);
                return;
            }
        }
        String word = text.substring(at, end);
        switch (word) {
            case "OR", "|", "||" -> add(Token.Kind.OR, end, word);
            case "AND", "&", "&&" -> add(Token.Kind.AND, end, word);
            case "NOT" -> add(Token.Kind.NOT, end, word);
            default -> {
                warnOfUnknownField(word);
                add(Token.Kind.WORD, end, word);
            }
        }
    }

    private void warnOfUnknownField(String word) {
        int colon = word.indexOf(':');
        boolean named =
                colon > 1 && colon <= LONGEST_FIELD && word.chars().limit(colon).allMatch(QueryLexer::isInFieldName);
        boolean address = word.startsWith("//", colon + 1);
        if (named && !address && colon + 1 < word.length()) {
            warnings.add(Sentence.of("“{0}” is no field; it is searched as a word.", word.substring(0, colon + 1)));
        }
    }

    private static boolean isInFieldName(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '-';
    }

    private boolean endsWord(int i) {
        char c = text.charAt(i);
        return isSpace(c) || c == '(' || c == ')' || isQuotationMark(c) || c == '~';
    }

    private boolean isWordBehind(int i) {
        return i < text.length() && Character.isLetterOrDigit(text.charAt(i));
    }

    private static boolean isQuotationMark(char c) {
        return c == '"' || c == '“' || c == '”';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
