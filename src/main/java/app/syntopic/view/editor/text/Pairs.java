package app.syntopic.view.editor.text;

import app.syntopic.model.Span;
import app.syntopic.model.TextEdit;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Signs that stand in pairs: typed while words are selected, they go around these.
public final class Pairs {

    private static final Map<String, String> CLOSING =
            Map.ofEntries(
                    Map.entry("*", "*"),
                    Map.entry("_", "_"),
                    Map.entry("~", "~"),
                    Map.entry("=", "="),
                    Map.entry("`", "`"),
                    Map.entry("$", "$"),
                    Map.entry("\"", "\""),
                    Map.entry("'", "'"),
                    Map.entry("‘", "’"),
                    Map.entry("“", "”"),
                    Map.entry("(", ")"),
                    Map.entry("[", "]"),
                    Map.entry("{", "}"));

    private Pairs() {}

    /// Whether a typed sign stands in pairs.
    public static boolean isOne(String typed) {
        return CLOSING.containsKey(typed);
    }

    /// What a typed sign does; nothing where it replaces what is selected, as in several paragraphs, or where nothing
    /// is.
    public static Optional<Edited> around(String text, Span selection, String typed) {
        Span around = Emphasis.trimmed(text, selection);
        String words = around.in(text);
        if (words.isBlank() || words.contains("\n\n")) {
            return Optional.empty();
        }
        return Optional.ofNullable(CLOSING.get(typed))
                .map(closing ->
                        new Edited(
                                List.of(
                                        new TextEdit(around.end(), "", closing),
                                        new TextEdit(around.start(), "", typed)),
                                around.shifted(typed.length())));
    }
}
