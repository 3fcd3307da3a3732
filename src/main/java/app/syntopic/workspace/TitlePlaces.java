package app.syntopic.workspace;

import app.syntopic.model.Block;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.TextEdit;
import app.syntopic.model.YamlScalar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a note says its own title: in its front matter and in its first line or heading.
///
/// @param note parsed from the text
record TitlePlaces(ParsedNote note, String text) {

    private static final Pattern KEY = Pattern.compile("(?m)^title:[ \\t]*(.*?)[ \\t]*$");

    /// The edits that give the note another title; none where the old one does not stand as it is known.
    List<TextEdit> renamed(String title) {
        List<TextEdit> edits = new ArrayList<>();
        int body = note.frontMatter().span().end();
        Matcher key = KEY.matcher(text.substring(0, body));
        if (key.find() && YamlScalar.unquoted(key.group(1)).equals(note.title())) {
            edits.add(new TextEdit(key.start(1), key.group(1), YamlScalar.quoted(title)));
        }
        int line = firstLine(body);
        int end = text.indexOf('\n', line);
        int at = text.indexOf(note.title(), line);
        if (!note.title().isEmpty() && at >= 0 && at + note.title().length() <= (end < 0 ? text.length() : end)) {
            edits.add(new TextEdit(at, note.title(), title));
        }
        return edits;
    }

    /// The first heading's; of a note without marks, the first line.
    private int firstLine(int body) {
        for (Block block : note.blocks()) {
            if (block instanceof Block.Heading heading && heading.span().start() >= body) {
                return heading.span().start();
            }
        }
        return body;
    }
}
