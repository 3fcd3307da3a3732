package app.syntopic.search.language;

import app.syntopic.model.Span;
import app.syntopic.search.language.Expression.Comparison;
import app.syntopic.search.language.Expression.Property;

/// The inside of `[…]`.
final class PropertySyntax {

    private PropertySyntax() {}

    static Property read(Span span, String inside) {
        int colon = inside.indexOf(':');
        if (colon < 0) {
            return new Property(span, unquoted(inside), Comparison.PRESENT, "");
        }
        String key = unquoted(inside.substring(0, colon));
        String value = inside.substring(colon + 1).strip();
        if (value.equals("null")) {
            return new Property(span, key, Comparison.ABSENT, "");
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
        return new Property(span, key, value.isEmpty() ? Comparison.PRESENT : Comparison.EQUAL, unquoted(value));
    }

    private static String unquoted(String value) {
        String text = value.strip();
        boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
