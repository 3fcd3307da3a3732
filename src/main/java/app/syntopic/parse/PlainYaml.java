package app.syntopic.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the plainest front matter, which most notes have: `key: value`, `key: "value"`, `key: [a, b]`, and lists of a
/// line for each item. Says of all else that it takes a reader of YAML, and what it reads is what that would read, only
/// many times faster.
final class PlainYaml {

    /// Signs that mean something to YAML within a list in brackets.
    private static final String SIGNS = "[]{},#&*!|>'\"%@`\\:?=<";

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private List<String> items = new ArrayList<>();
    private boolean mayHaveItems;
    private int indent = -1;

    private PlainYaml() {}

    /// The values of each key, in order; empty when the text is not that plain.
    static Optional<Map<String, List<String>>> values(String yaml) {
        PlainYaml reader = new PlainYaml();
        int line = 0;
        while (line < yaml.length()) {
            int end = yaml.indexOf('\n', line);
            end = end < 0 ? yaml.length() : end;
            if (!reader.line(yaml.substring(line, end))) {
                return Optional.empty();
            }
            line = end + 1;
        }
        return reader.values.isEmpty() ? Optional.empty() : Optional.of(reader.values);
    }

    /// False when the line is not plain.
    private boolean line(String line) {
        String plain = withoutSpacesBehind(line);
        int start = spaces(plain);
        if (start == plain.length()) {
            return plain.isEmpty() && line.isEmpty() && !mayHaveItems;
        }
        if (plain.startsWith("- ", start)) {
            return item(plain, start);
        }
        return start == 0 && property(plain);
    }

    private boolean item(String line, int start) {
        boolean fits = mayHaveItems && (indent < 0 || indent == start);
        indent = start;
        return fits && scalar(line.substring(start + 2), items, false);
    }

    private boolean property(String line) {
        int colon = line.indexOf(':');
        if (colon <= 0 || !isKey(line, colon)) {
            return false;
        }
        items = new ArrayList<>();
        indent = -1;
        mayHaveItems = colon == line.length() - 1;
        boolean again = values.put(line.substring(0, colon), items) != null;
        boolean apart = mayHaveItems || line.charAt(colon + 1) == ' ';
        return !again && apart && (mayHaveItems || value(line.substring(colon + 2)));
    }

    private boolean value(String written) {
        int last = written.length() - 1;
        boolean list = last > 1 && written.charAt(0) == '[' && written.charAt(last) == ']';
        if (!list) {
            return scalar(written, items, false);
        }
        for (String item : written.substring(1, last).split(",", -1)) {
            String stripped = item.substring(spaces(item));
            if (!scalar(withoutSpacesBehind(stripped), items, true)) {
                return false;
            }
        }
        return true;
    }

    private static boolean scalar(String written, List<String> to, boolean inBrackets) {
        if (written.length() > 1 && written.charAt(0) == '"' && written.charAt(written.length() - 1) == '"') {
            String value = written.substring(1, written.length() - 1);
            to.add(value);
            return value.indexOf('"') < 0 && value.indexOf('\\') < 0 && isPrintable(value);
        }
        to.add(written);
        return isPlain(written, inBrackets);
    }

    /// Whether a value is that text to YAML: it starts with a letter or digit, and no sign in it means anything.
    private static boolean isPlain(String value, boolean inBrackets) {
        if (value.isEmpty() || !Character.isLetterOrDigit(value.charAt(0)) || !isPrintable(value)) {
            return false;
        }
        if (!inBrackets) {
            boolean telling = value.contains(": ") || value.contains(" #") || value.endsWith(":");
            return !telling && !value.equalsIgnoreCase("null");
        }
        for (int i = 0; i < value.length(); i++) {
            if (SIGNS.indexOf(value.charAt(i)) >= 0) {
                return false;
            }
        }
        return !value.equalsIgnoreCase("null");
    }

    private static boolean isKey(String line, int end) {
        boolean key = Character.isLetter(line.charAt(0)) && isPrintable(line.substring(0, end));
        for (int i = 0; i < end && key; i++) {
            char c = line.charAt(i);
            key = Character.isLetterOrDigit(c) || c == '_' || c == '-';
        }
        return key && !line.regionMatches(true, 0, "null", 0, end);
    }

    /// No controls, no lone surrogates or signs beyond the first plane, nothing that ends a line.
    private static boolean isPrintable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean printable = c >= ' ' && c < 0x7F || c >= 0xA0 && c < 0xD800 && c != '\u2028' && c != '\u2029';
            if (!printable) {
                return false;
            }
        }
        return true;
    }

    private static int spaces(String line) {
        int i = 0;
        while (i < line.length() && line.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private static String withoutSpacesBehind(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ') {
            end--;
        }
        return line.substring(0, end);
    }
}
