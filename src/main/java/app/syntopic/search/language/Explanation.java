package app.syntopic.search.language;

import java.util.ArrayList;
import java.util.List;

/// Says in plain words what a query asks for.
public final class Explanation {

    private Explanation() {}

    /// @param partly whether passages with only some of the words were added
    public static String of(ParsedQuery query, boolean partly) {
        Expression root = query.root();
        if (root instanceof Expression.All all && all.parts().isEmpty()) {
            return "Nothing to look for.";
        }
        String order =
                switch (query.order()) {
                    case RELEVANCE -> "";
                    case MODIFIED -> ", the note changed last first";
                    case TITLE -> ", by title";
                    case TIME -> ", the newest source first";
                };
        String behind = partly ? "; behind them, passages with some of these words" : "";
        return "Passages " + described(root) + order + behind + ".";
    }

    private static String described(Expression expression) {
        return switch (expression) {
            case Expression.In in -> described(in);
            case Expression.Not not -> "that do not match " + bare(not.part());
            case Expression.Property property -> described(property);
            case Expression.All all -> described(all.parts());
            default -> "that contain " + bare(expression);
        };
    }

    private static String described(List<Expression> parts) {
        List<String> words = new ArrayList<>();
        List<String> clauses = new ArrayList<>();
        for (Expression part : parts) {
            switch (part) {
                case Expression.Not not -> clauses.add("without " + bare(not.part()));
                case Expression.In in -> clauses.add(described(in));
                case Expression.Property property -> clauses.add(described(property));
                default -> words.add(bare(part));
            }
        }
        List<String> all = new ArrayList<>();
        if (!words.isEmpty()) {
            all.add("that contain " + String.join(" and ", words));
        }
        all.addAll(clauses);
        return String.join(", ", all);
    }

    private static String described(Expression.In in) {
        return switch (in.field()) {
            case QUOTE, CLAIM, TRANSCRIPT, DEFINITION, CONTENT -> in.field().words() + " that contain " + bare(in.value());
            case SECTION ->
                    isGroup(in.value())
                            ? "in sections that contain " + bare(in.value())
                            : in.field().words() + " " + bare(in.value());
            case TASK, TASK_TO_DO, TASK_DONE ->
                    in.value() instanceof Expression.All all && all.parts().isEmpty()
                            ? in.field().words()
                            : in.field().words() + " that contain " + bare(in.value());
            case IS -> quality(bare(in.value()));
            default -> in.field().words() + " " + bare(in.value());
        };
    }

    private static boolean isGroup(Expression value) {
        return value instanceof Expression.All || value instanceof Expression.Any;
    }

    private static String quality(String named) {
        return switch (named) {
            case "ghost" -> "that link to what has no note";
            case "ungrounded" -> "that are answers without a citation";
            case "doubtful" -> "that are marked as doubtful";
            default -> "that are " + named;
        };
    }

    private static String described(Expression.Property property) {
        String key = "“" + property.key() + "”";
        String value = "“" + property.value() + "”";
        return switch (property.comparison()) {
            case PRESENT -> "in notes that have " + key;
            case ABSENT -> "in notes without " + key;
            case EQUAL -> "in notes where " + key + " is " + value;
            case LESS -> "in notes where " + key + " is less than " + value;
            case AT_MOST -> "in notes where " + key + " is at most " + value;
            case MORE -> "in notes where " + key + " is more than " + value;
            case AT_LEAST -> "in notes where " + key + " is at least " + value;
            case MATCHING -> "in notes where " + key + " matches /" + property.value() + "/";
        };
    }

    private static String bare(Expression expression) {
        return switch (expression) {
            case Expression.Word word -> word(word);
            case Expression.Phrase phrase -> "“" + phrase.text() + "”" + (phrase.slop() > 0 ? " or nearly so" : "");
            case Expression.Regex regex -> "a match of /" + regex.pattern() + "/";
            case Expression.All all -> joined(all.parts(), " and ");
            case Expression.Any any -> joined(any.parts(), " or ");
            case Expression.Not not -> "not " + bare(not.part());
            case Expression.In in -> described(in);
            case Expression.Property property -> described(property);
        };
    }

    private static String word(Expression.Word word) {
        return switch (word.form()) {
            case Expression.Form.Plain plain -> word.text();
            case Expression.Form.Prefix prefix -> "a word that begins with " + word.text();
            case Expression.Form.Fuzzy fuzzy -> word.text() + " or a word much like it";
        };
    }

    private static String joined(List<Expression> parts, String with) {
        List<String> said = parts.stream().map(Explanation::bare).toList();
        return said.size() == 1 ? said.getFirst() : "(" + String.join(with, said) + ")";
    }
}
