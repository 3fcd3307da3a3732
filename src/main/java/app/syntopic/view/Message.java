package app.syntopic.view;

import com.ibm.icu.text.PluralRules;

import java.text.NumberFormat;
import java.util.Locale;

/// A text with values put in: the part of ICU's message format that texts of the window use, `{0}` and `{0, plural,
/// one{# note} other{# notes}}`.
///
/// ICU's own formatter says the same, but its first plural takes a good part of the window's start, and each one a
/// hundred times as long.
final class Message {

    private final Locale locale;
    private final Object[] values;

    private Message(Locale locale, Object[] values) {
        this.locale = locale;
        this.values = values;
    }

    /// @param text with braces in pairs
    /// @param values numbers are written as the language writes them, all else by its `toString`
    static String format(String text, Locale locale, Object... values) {
        return new Message(locale, values).put(text, "#");
    }

    /// @param number stands for `#`
    private String put(String text, String number) {
        StringBuilder said = new StringBuilder(text.length() + 16);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '{') {
                int end = closing(text, at);
                said.append(value(text.substring(at + 1, end)));
                at = end;
            } else if (c == '#') {
                said.append(number);
            } else {
                said.append(c);
            }
            at++;
        }
        return said.toString();
    }

    /// @param inner what stands between the braces
    private String value(String inner) {
        int comma = inner.indexOf(',');
        Object value = values[Integer.parseInt(comma < 0 ? inner : inner.substring(0, comma))];
        String written =
                value instanceof Number number
                        ? NumberFormat.getIntegerInstance(locale).format(number.longValue())
                        : value.toString();
        if (comma < 0) {
            return written;
        }
        String forms = inner.substring(inner.indexOf(',', comma + 1) + 1);
        return put(form(forms, category(((Number) value).longValue())), written);
    }

    private String category(long number) {
        return switch (locale.getLanguage()) {
            case "en", "de" -> number == 1 ? "one" : "other";
            default -> PluralRules.forLocale(locale).select((double) number);
        };
    }

    /// The form of a category, or the last one, which is for all others.
    private static String form(String forms, String category) {
        int at = 0;
        String form = "";
        while (forms.indexOf('{', at) >= 0) {
            int open = forms.indexOf('{', at);
            int end = closing(forms, open);
            form = forms.substring(open + 1, end);
            if (forms.substring(at, open).strip().equals(category)) {
                return form;
            }
            at = end + 1;
        }
        return form;
    }

    private static int closing(String text, int opening) {
        int depth = 0;
        for (int at = opening; at < text.length(); at++) {
            depth += text.charAt(at) == '{' ? 1 : text.charAt(at) == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("a brace is not closed: " + text);
    }
}
