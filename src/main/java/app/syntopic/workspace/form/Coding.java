package app.syntopic.workspace.form;

import app.syntopic.model.YamlScalar;

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
            case QUOTED -> YamlScalar.quoted(oneLine(value));
            case LINK -> value.isBlank() ? "" : YamlScalar.quoted("[[" + oneLine(value) + "]]");
            case NAMES -> list(value, "", "");
            case LINKS -> list(value, "[[", "]]");
        };
    }

    String read(String raw) {
        return switch (this) {
            case LINE, BODY, BARE -> raw.strip().equals("\"\"") ? "" : raw;
            case QUOTED -> YamlScalar.unquoted(raw);
            case LINK -> bare(raw);
            case NAMES, LINKS -> items(raw).stream().map(Coding::bare).collect(Collectors.joining(", "));
        };
    }

    private static String oneLine(String value) {
        return value.replaceAll("\\s*\\R\\s*", " ");
    }

    private static String list(String value, String before, String after) {
        return Arrays.stream(oneLine(value).split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> YamlScalar.quoted(before + name + after))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /// Without quotes and link brackets.
    private static String bare(String raw) {
        String value = YamlScalar.unquoted(raw);
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
