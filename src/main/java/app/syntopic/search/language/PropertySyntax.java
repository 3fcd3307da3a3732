package app.syntopic.search.language;

import app.syntopic.model.Span;
import app.syntopic.search.language.Expression.Comparison;
import app.syntopic.search.language.Expression.Property;

import java.util.List;

/// The inside of `[…]`.
final class PropertySyntax {

    private PropertySyntax() {}

    /// Several values with `OR` between them are several properties of which one must hold.
    static Expression read(Span span, String inside) {
        int colon = inside.indexOf(':');
        List<String> values = colon < 0 ? List.of() : List.of(inside.substring(colon + 1).split("\\sOR\\s"));
        if (values.size() < 2) {
            return one(span, inside);
        }
        String key = inside.substring(0, colon + 1);
        return new Expression.Any(span, values.stream().<Expression>map(value -> one(span, key + value)).toList());
    }

    private static Property one(Span span, String inside) {
        int colon = inside.indexOf(':');
        if (colon < 0) {
            return new Property(span, unquoted(inside), Comparison.PRESENT, "");
        }
        String key = unquoted(inside.substring(0, colon));
        String value = inside.substring(colon + 1).strip();
        if (value.equals("null")) {
            return new Property(span, key, Comparison.ABSENT, "");
        }
        if (value.length() > 2 && value.startsWith("/") && value.endsWith("/")) {
            return new Property(span, key, Comparison.MATCHING, value.substring(1, value.length() - 1));
        }
        if (value.startsWith("<=")) {
            return new Property(span, key, Comparison.AT_MOST, unquoted(value.substring(2)));
        }
        if (value.startsWith(">=")) {
            return new Property(span, key, Comparison.AT_LEAST, unquoted(value.substring(2)));
        }
        if (value.startsWith("<")) {
            return new Property(span, key, Comparison.LESS, unquoted(value.substring(1)));
        }
        if (value.startsWith(">")) {
            return new Property(span, key, Comparison.MORE, unquoted(value.substring(1)));
        }
        return value.isEmpty() || value.equals("*")
                ? new Property(span, key, Comparison.PRESENT, "")
                : new Property(span, key, Comparison.EQUAL, unquoted(value));
    }

    private static String unquoted(String value) {
        String text = value.strip();
        boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
