package app.syntopic.search.language;

import app.syntopic.model.Sentence;
import app.syntopic.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the language of the search box by recursive descent:
///
/// ```
/// either  := all ("OR" all)*
/// all     := part+
/// part    := ("-" | "NOT") part | field ":" part | "(" either ")" | phrase ["~" n] | word ["~" n] | regex | property
/// ```
///
/// Any text is a query. What does not fit is taken as plain words, and a sentence says so.
public final class QueryParser {

    /// Further words are not looked for.
    static final int MOST_TOKENS = 200;

    private static final int DEEPEST = 40;
    private static final int MOST_EDITS = 2;
    private static final int DIGITS_OF_A_NUMBER = 6;
    private static final int LONGEST_PATTERN = 64;
    private static final int SLOP_WHERE_NONE_IS_SAID = 5;

    private final String text;
    private final List<Sentence> warnings = new ArrayList<>();
    private final List<Token> tokens;
    private int at;
    private int depth;
    private Order order = Order.RELEVANCE;

    private QueryParser(String text) {
        this.text = text;
        this.tokens = new QueryLexer(text, MOST_TOKENS, warnings).tokens();
    }

    /// Never throws.
    public static ParsedQuery parse(String text) {
        return new QueryParser(text).read();
    }

    private ParsedQuery read() {
        List<Expression> roots = new ArrayList<>();
        while (at < tokens.size()) {
            either().ifPresent(roots::add);
            if (at < tokens.size() && tokens.get(at).is(Token.Kind.CLOSE)) {
                warnings.add(Sentence.of("A closing bracket has no opening one; it is left out."));
                at++;
            }
        }
        Expression root = roots.size() == 1 ? roots.getFirst() : new Expression.All(new Span(0, text.length()), roots);
        return new ParsedQuery(text, root, order, warnings.stream().distinct().toList());
    }

    private Optional<Expression> either() {
        List<Expression> parts = new ArrayList<>();
        all().ifPresent(parts::add);
        while (isAt(Token.Kind.OR)) {
            at++;
            Optional<Expression> next = all();
            if (next.isEmpty() || parts.isEmpty()) {
                warnings.add(Sentence.of("“OR” stands between two things to find; here one is missing."));
            }
            next.ifPresent(parts::add);
        }
        return parts.size() < 2 ? parts.stream().findFirst() : Optional.of(new Expression.Any(around(parts), parts));
    }

    private Optional<Expression> all() {
        List<Expression> parts = new ArrayList<>();
        while (at < tokens.size() && !isAt(Token.Kind.OR) && !isAt(Token.Kind.CLOSE)) {
            part().ifPresent(parts::add);
        }
        return parts.size() < 2 ? parts.stream().findFirst() : Optional.of(new Expression.All(around(parts), parts));
    }

    private Optional<Expression> part() {
        Token token = tokens.get(at++);
        return switch (token.kind()) {
            case WORD -> Optional.of(word(token));
            case PHRASE -> phrase(token);
            case REGEX -> Optional.of(new Expression.Regex(token.span(), token.text()));
            case PROPERTY -> Optional.of(PropertySyntax.read(token.span(), token.text()));
            case NOT -> operand().map(part -> negated(token, part));
            case FIELD -> field(token);
            case OPEN -> group();
            case OR, AND, CLOSE, TILDE -> Optional.empty();
        };
    }

    /// What follows a sign that needs something to stand on.
    private Optional<Expression> operand() {
        if (at == tokens.size() || isAt(Token.Kind.OR) || isAt(Token.Kind.CLOSE) || depth >= DEEPEST) {
            return Optional.empty();
        }
        depth++;
        Optional<Expression> part = part();
        depth--;
        return part;
    }

    private static Expression negated(Token sign, Expression part) {
        return part instanceof Expression.Not twice ? twice.part() : new Expression.Not(around(sign, part), part);
    }

    private Optional<Expression> group() {
        if (depth >= DEEPEST) {
            warnings.add(Sentence.of("The brackets are nested too deeply; the inner ones are left out."));
            return Optional.empty();
        }
        depth++;
        Optional<Expression> inside = either();
        depth--;
        if (isAt(Token.Kind.CLOSE)) {
            at++;
        } else {
            warnings.add(Sentence.of("A bracket is not closed; it is taken to close at the end."));
        }
        return inside;
    }

    private Optional<Expression> field(Token name) {
        Field field = Field.named(name.text()).orElseThrow();
        if (!name.glued()) {
            warnings.add(
                    Sentence.of(
                            "“{0}:” needs what to look for right behind it; it is searched as a word.", name.text()));
            return Optional.of(new Expression.Word(name.span(), name.text(), new Expression.Form.Plain()));
        }
        Optional<Expression> value = operand();
        if (field == Field.SORT) {
            value.ifPresent(this::sort);
            return Optional.empty();
        }
        boolean all = field == Field.TASK || field == Field.TASK_TO_DO || field == Field.TASK_DONE;
        if (value.isEmpty() && all) {
            return Optional.of(new Expression.In(name.span(), field, new Expression.All(name.span(), List.of())));
        }
        return value.map(part -> new Expression.In(around(name, part), field, part));
    }

    private void sort(Expression value) {
        String name = value.span().in(text);
        Optional<Order> named = Order.named(name);
        if (named.isEmpty()) {
            warnings.add(Sentence.of("“{0}” is no way to sort; there are relevance, modified, title and time.", name));
        }
        order = named.orElse(order);
    }

    private Expression word(Token token) {
        if (isAt(Token.Kind.TILDE)) {
            Token tilde = tokens.get(at++);
            int edits = Math.min(MOST_EDITS, number(tilde.text(), 0));
            return new Expression.Word(around(token, tilde), token.text(), new Expression.Form.Fuzzy(edits));
        }
        String word = token.text();
        int letters = word.length();
        while (letters > 0 && word.charAt(letters - 1) == '*') {
            letters--;
        }
        if (letters == 0) {
            return new Expression.Word(token.span(), "*", new Expression.Form.Anything());
        }
        int star = word.indexOf('*');
        if (star >= 0 && star < letters && letters <= LONGEST_PATTERN) {
            return new Expression.Word(token.span(), word, new Expression.Form.Pattern());
        }
        return letters < word.length()
                ? new Expression.Word(token.span(), word.substring(0, letters), new Expression.Form.Prefix())
                : new Expression.Word(token.span(), word, new Expression.Form.Plain());
    }

    private Optional<Expression> phrase(Token token) {
        if (token.text().isBlank()) {
            return Optional.empty();
        }
        if (isAt(Token.Kind.TILDE)) {
            Token tilde = tokens.get(at++);
            int slop = number(tilde.text(), SLOP_WHERE_NONE_IS_SAID);
            return Optional.of(new Expression.Phrase(around(token, tilde), token.text(), slop));
        }
        return Optional.of(new Expression.Phrase(token.span(), token.text(), 0));
    }

    private static int number(String digits, int otherwise) {
        if (digits.isEmpty()) {
            return otherwise;
        }
        return digits.length() > DIGITS_OF_A_NUMBER ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    private boolean isAt(Token.Kind kind) {
        return at < tokens.size() && tokens.get(at).is(kind);
    }

    private static Span around(List<Expression> parts) {
        return new Span(parts.getFirst().span().start(), parts.getLast().span().end());
    }

    private static Span around(Token first, Expression last) {
        return new Span(first.span().start(), Math.max(first.span().end(), last.span().end()));
    }

    private static Span around(Token first, Token last) {
        return new Span(first.span().start(), last.span().end());
    }
}
