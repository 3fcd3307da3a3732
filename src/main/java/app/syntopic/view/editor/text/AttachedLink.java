package app.syntopic.view.editor.text;

import app.syntopic.model.Span;

import java.util.regex.Pattern;

/// Puts the link to a file just attached into a text: below a heading, below another such link that has its line to
/// itself, else where the caret is.
public final class AttachedLink {

    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s");
    private static final Pattern EMBEDS = Pattern.compile("\\s*!\\[\\[[^\\]]*\\]\\]\\s*");

    private AttachedLink() {}

    /// @param selection is replaced where the link stands at the caret
    public static Edited put(String text, Span selection, String link) {
        int lineStart = text.lastIndexOf('\n', selection.start() - 1) + 1;
        int next = text.indexOf('\n', selection.end());
        int lineEnd = next < 0 ? text.length() : next;
        String line = text.substring(lineStart, lineEnd);
        if (HEADING.matcher(line).lookingAt()) {
            return Edited.typing(text, Span.of(lineEnd, lineEnd), "\n\n" + link);
        }
        if (EMBEDS.matcher(line).matches()) {
            return Edited.typing(text, Span.of(lineEnd, lineEnd), "\n" + link);
        }
        boolean glued = selection.start() > lineStart && !Character.isWhitespace(text.charAt(selection.start() - 1));
        return Edited.typing(text, selection, glued ? " " + link : link);
    }
}
