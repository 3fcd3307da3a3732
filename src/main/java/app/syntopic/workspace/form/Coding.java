package app.syntopic.workspace.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// How a field's value stands in the text.
enum Coding {
    /// As it is, on one line.
    LINE,
    /// As it is, on as many lines as there are.
    BODY,
    /// In metadata, without quotes.
    BARE,
    /// In metadata, in quotes.
    QUOTED,
    /// In metadata, a link in quotes.
    LINK,
    /// In metadata, a list of names.
    NAMES,
    /// In metadata, a list of links.
    LINKS;

    String write(String value) {
        return switch (this) {
            case BODY -> value;
            case LINE, BARE -> oneLine(value);
            case QUOTED -> quoted(oneLine(value));
            case LINK -> value.isBlank() ? "" : quoted("[[" + oneLine(value) + "]]");
            case NAMES -> list(value, "", "");
            case LINKS -> list(value, "[[", "]]");
        };
    }

    String read(String raw) {
        return switch (this) {
            case LINE, BODY, BARE -> raw.strip().equals("\"\"") ? "" : raw;
            case QUOTED -> unquoted(raw);
            case LINK -> bare(raw);
            case NAMES, LINKS -> items(raw).stream().map(Coding::bare).collect(Collectors.joining(", "));
        };
    }

    private static String oneLine(String value) {
        return value.replaceAll("\\s*\\R\\s*", " ");
    }

    private static String quoted(String value) {
        return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String list(String value, String before, String after) {
        return Arrays.stream(oneLine(value).split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> quoted(before + name + after))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String unquoted(String raw) {
        String value = raw.strip();
        if (value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"")) {
            return value.substring(1, value.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\");
        }
        if (value.length() >= 2 && value.startsWith("'") && value.endsWith("'")) {
            return value.substring(1, value.length() - 1).replace("''", "'");
        }
        return value;
    }

    /// Without quotes and link brackets.
    private static String bare(String raw) {
        String value = unquoted(raw);
        boolean link = value.startsWith("[[") && value.endsWith("]]");
        return link ? value.substring(2, value.length() - 2) : value;
    }

    private static List<String> items(String raw) {
        String value = raw.strip();
        if (value.startsWith("-") || value.contains("\n")) {
            return value.lines()
                    .map(line -> line.strip().replaceFirst("^-\\s*", ""))
                    .filter(i -> !i.isEmpty())
                    .toList();
        }
        boolean flow = value.startsWith("[") && !value.startsWith("[[") && value.endsWith("]");
        return split(flow ? value.substring(1, value.length() - 1) : value);
    }

    /// At commas outside quotes.
    private static List<String> split(String list) {
        List<String> items = new ArrayList<>();
        StringBuilder item = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            quoted ^= c == '"';
            if (c == ',' && !quoted) {
                items.add(item.toString());
                item.setLength(0);
            } else {
                item.append(c);
            }
        }
        items.add(item.toString());
        return items.stream().filter(some -> !some.isBlank()).toList();
    }
}
