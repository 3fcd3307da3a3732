package app.syntopic.model;

import java.util.regex.Pattern;

/// A text as a value of metadata.
public final class YamlScalar {

    /// What YAML takes as it stands, in a list too.
    private static final Pattern BARE =
            Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/+'’()-]*[\\p{L}\\p{N}).+])?");

    private YamlScalar() {}

    /// As it stands where YAML reads that as the same text, else in double quotes.
    public static String of(String text) {
        return BARE.matcher(text).matches() ? text : quoted(text);
    }

    /// In double quotes. Control characters become spaces.
    public static String quoted(String text) {
        return "\"" + escaped(text) + "\"";
    }

    /// The text of a value that may be in quotes of either kind.
    public static String unquoted(String written) {
        String value = written.strip();
        if (isIn("\"", value)) {
            return value.substring(1, value.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\");
        }
        return isIn("'", value) ? value.substring(1, value.length() - 1).replace("''", "'") : value;
    }

    private static boolean isIn(String quote, String value) {
        return value.length() >= 2 && value.startsWith(quote) && value.endsWith(quote);
    }

    /// What stands between double quotes.
    public static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ");
    }
}
