package app.syntopic.view.reader;

import app.syntopic.model.Block;
import app.syntopic.model.MarkedText;

/// What a callout's type says about its look.
final class Callouts {

    private Callouts() {}

    /// One of four tones: `accent`, `ok`, `warn`, `quote`. An unknown type is a plain note.
    static String tone(String type) {
        return switch (type) {
            case "success", "check", "done", "tip", "hint", "important" -> "ok";
            case "question",
                    "help",
                    "faq",
                    "warning",
                    "caution",
                    "attention",
                    "failure",
                    "fail",
                    "missing",
                    "danger",
                    "error",
                    "bug" ->
                    "warn";
            case "quote", "cite" -> "quote";
            default -> "accent";
        };
    }

    /// The title of a callout that has none of its own: its type.
    static MarkedText title(Block.Callout callout) {
        String type = callout.type().isEmpty() ? "note" : callout.type();
        String title = Character.toUpperCase(type.charAt(0)) + type.substring(1);
        return MarkedText.plain(title, callout.span().start());
    }
}
