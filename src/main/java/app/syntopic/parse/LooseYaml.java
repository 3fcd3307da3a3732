package app.syntopic.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads front matter that is not valid YAML, line by line: `key: value`, `- item`, `[a, b]`. Never fails.
final class LooseYaml {

    private LooseYaml() {}

    static Map<String, List<String>> values(String text) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : text.lines().toList()) {
            String stripped = line.strip();
            if (stripped.isEmpty() || stripped.startsWith("#")) {
                continue;
            }
            int colon = line.indexOf(':');
            boolean item = stripped.startsWith("- ");
            boolean key = !item && colon > 0 && !Character.isWhitespace(line.charAt(0));
            if (key) {
                current = new ArrayList<>();
                values.put(unquoted(line.substring(0, colon).strip()), current);
                add(line.substring(colon + 1).strip(), current);
            } else if (!values.isEmpty()) {
                add(item ? stripped.substring(2).strip() : stripped, current);
            }
        }
        return values;
    }

    private static void add(String written, List<String> values) {
        boolean list = written.startsWith("[") && !written.startsWith("[[") && written.endsWith("]");
        if (list) {
            for (String item : written.substring(1, written.length() - 1).split(",")) {
                addPlain(item, values);
            }
        } else {
            addPlain(written, values);
        }
    }

    private static void addPlain(String written, List<String> values) {
        String value = unquoted(written.strip());
        if (!value.isEmpty()) {
            values.add(value);
        }
    }

    private static String unquoted(String value) {
        boolean quoted =
                value.length() > 1
                        && (value.startsWith("\"") && value.endsWith("\"")
                                || value.startsWith("'") && value.endsWith("'"));
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
