package app.syntopic.search.language;

import app.syntopic.model.Sentence;
import app.syntopic.search.result.SearchResult;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;

/// Says in plain words what a query asks for.
public final class Explanation {

    /// More parts of a list are counted, not named.
    private static final int MOST_NAMED = 12;

    private static final int LONGEST_TEXT = 60;

    private Explanation() {}

    /// @param partly whether passages with only some of the words were added
    public static Sentence of(ParsedQuery query, boolean partly) {
        Expression root = query.root();
        if (root instanceof Expression.All all && all.parts().isEmpty()) {
            return SearchResult.NOTHING_ASKED;
        }
        Sentence wanted = described(root);
        Sentence ordered =
                switch (query.order()) {
                    case RELEVANCE -> wanted;
                    case MODIFIED -> Sentence.of("{0}, the note changed last first", wanted);
                    case TITLE -> Sentence.of("{0}, by title", wanted);
                    case TIME -> Sentence.of("{0}, the newest source first", wanted);
                };
        Sentence all = partly ? Sentence.of("{0}; behind them, passages with some of these words", ordered) : ordered;
        return Sentence.of("Passages {0}.", all);
    }

    private static Sentence described(Expression expression) {
        return switch (expression) {
            case Expression.In in -> described(in);
            case Expression.Not not -> Sentence.of("that do not match {0}", bare(not.part()));
            case Expression.Property property -> described(property);
            case Expression.All all -> described(all.parts());
            default -> Sentence.of("that contain {0}", bare(expression));
        };
    }

    private static Sentence described(List<Expression> parts) {
        List<Sentence> words = new ArrayList<>();
        List<Sentence> clauses = new ArrayList<>();
        for (Expression part : parts) {
            switch (part) {
                case Expression.Not not -> clauses.add(Sentence.of("without {0}", bare(not.part())));
                case Expression.In in -> clauses.add(described(in));
                case Expression.Property property -> clauses.add(described(property));
                default -> words.add(bare(part));
            }
        }
        if (!words.isEmpty()) {
            clauses.addFirst(Sentence.of("that contain {0}", listed(words, Explanation::and)));
        }
        return listed(clauses, Explanation::comma);
    }

    private static Sentence described(Expression.In in) {
        Sentence value = value(in);
        return switch (in.field()) {
            case QUOTE, CLAIM, TRANSCRIPT, DEFINITION, CONTENT ->
                    Sentence.of("{0} that contain {1}", in.field().said(value), value);
            case SECTION ->
                    isGroup(in.value()) ? Sentence.of("in sections that contain {0}", value) : in.field().said(value);
            case TASK, TASK_TO_DO, TASK_DONE ->
                    in.value() instanceof Expression.All all && all.parts().isEmpty()
                            ? in.field().said(value)
                            : Sentence.of("{0} that contain {1}", in.field().said(value), value);
            case QUESTION ->
                    value.toString().matches("[1-4]")
                            ? in.field().said(value)
                            : Sentence.of("in answers that contain {0}", value);
            case CITED -> value.toString().equals("§") ? Sentence.of("that cite a section") : in.field().said(value);
            case IS -> quality(value);
            default -> in.field().said(value);
        };
    }

    private static boolean isGroup(Expression value) {
        return value instanceof Expression.All || value instanceof Expression.Any;
    }

    private static Sentence quality(Sentence named) {
        return switch (named.toString()) {
            case "ghost" -> Sentence.of("that link to what has no note");
            case "ungrounded" -> Sentence.of("that are answers without a citation");
            case "doubtful" -> Sentence.of("that are marked as doubtful");
            default -> Field.IS.said(named);
        };
    }

    private static Sentence described(Expression.Property property) {
        String key = property.key();
        String value = property.value();
        return switch (property.comparison()) {
            case PRESENT -> Sentence.of("in notes that have “{0}”", key);
            case ABSENT -> Sentence.of("in notes without “{0}”", key);
            case EQUAL -> Sentence.of("in notes where “{0}” is “{1}”", key, value);
            case LESS -> Sentence.of("in notes where “{0}” is less than “{1}”", key, value);
            case AT_MOST -> Sentence.of("in notes where “{0}” is at most “{1}”", key, value);
            case MORE -> Sentence.of("in notes where “{0}” is more than “{1}”", key, value);
            case AT_LEAST -> Sentence.of("in notes where “{0}” is at least “{1}”", key, value);
            case MATCHING -> Sentence.of("in notes where “{0}” matches /{1}/", key, value);
        };
    }

    private static Sentence bare(Expression expression) {
        return switch (expression) {
            case Expression.Word word -> word(word);
            case Expression.Phrase phrase when phrase.slop() > 0 ->
                    Sentence.of("“{0}” or nearly so", shortened(phrase.text()));
            case Expression.Phrase phrase -> quoted(phrase.text());
            case Expression.Regex regex -> Sentence.of("a match of /{0}/", shortened(regex.pattern()));
            case Expression.All all -> joined(all.parts(), Explanation::and);
            case Expression.Any any -> joined(any.parts(), Explanation::or);
            case Expression.Not not -> Sentence.of("not {0}", bare(not.part()));
            case Expression.In in -> described(in);
            case Expression.Property property -> described(property);
        };
    }

    private static Sentence word(Expression.Word word) {
        return switch (word.form()) {
            case Expression.Form.Plain plain -> quoted(word.text());
            case Expression.Form.Prefix prefix -> Sentence.of("a word that begins with “{0}”", shortened(word.text()));
            case Expression.Form.Pattern pattern -> Sentence.of("a word like “{0}”", word.text());
            case Expression.Form.Anything anything -> Sentence.of("anything");
            case Expression.Form.Fuzzy fuzzy -> Sentence.of("“{0}” or a word much like it", shortened(word.text()));
        };
    }

    private static Sentence joined(List<Expression> parts, BinaryOperator<Sentence> with) {
        Sentence said = listed(parts.stream().map(Explanation::bare).toList(), with);
        return parts.size() > 1 ? Sentence.of("({0})", said) : said;
    }

    /// @param last joins the last part to the others
    private static Sentence listed(List<Sentence> parts, BinaryOperator<Sentence> last) {
        int more = parts.size() - MOST_NAMED;
        if (more > 0) {
            return Sentence.of("{0} … and {1} more", commas(parts.subList(0, MOST_NAMED)), more);
        }
        return parts.size() < 2
                ? commas(parts)
                : last.apply(commas(parts.subList(0, parts.size() - 1)), parts.getLast());
    }

    private static Sentence commas(List<Sentence> parts) {
        return parts.stream().reduce(Explanation::comma).orElseGet(() -> Sentence.verbatim(""));
    }

    private static Sentence comma(Sentence first, Sentence second) {
        return Sentence.of("{0}, {1}", first, second);
    }

    private static Sentence and(Sentence first, Sentence second) {
        return Sentence.of("{0} and {1}", first, second);
    }

    private static Sentence or(Sentence first, Sentence second) {
        return Sentence.of("{0} or {1}", first, second);
    }

    private static Sentence quoted(String text) {
        return Sentence.of("“{0}”", shortened(text));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
    }

    /// What stands behind the colon: words the reader looks for stand in quotation marks, those of the language do not.
    private static Sentence value(Expression.In in) {
        return switch (in.field()) {
            case IS, HAS, BEFORE, AFTER, QUESTION, CITED -> keyword(in);
            case TYPE, TAG, LANGUAGE, FILE, PATH -> typed(in.value());
            default -> bare(in.value());
        };
    }

    private static Sentence keyword(Expression.In in) {
        boolean isKeyword =
                in.value() instanceof Expression.Word word
                        && switch (in.field()) {
                            case QUESTION -> word.text().matches("[1-4]");
                            case CITED -> word.text().equals("§");
                            default -> true;
                        };
        return isKeyword ? Sentence.verbatim(shortened(((Expression.Word) in.value()).text())) : bare(in.value());
    }

    /// A value as it is typed, where patterns stand for whole values and not for words.
    private static Sentence typed(Expression value) {
        return switch (value) {
            case Expression.Word word when word.form() instanceof Expression.Form.Prefix -> quoted(word.text() + "*");
            case Expression.Word word when word.form() instanceof Expression.Form.Pattern -> quoted(word.text());
            case Expression.Regex regex -> Sentence.verbatim("/" + shortened(regex.pattern()) + "/");
            default -> bare(value);
        };
    }
}
