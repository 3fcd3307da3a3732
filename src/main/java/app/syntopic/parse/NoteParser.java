package app.syntopic.parse;

import app.syntopic.model.NotePath;
import app.syntopic.model.ParsedNote;

/// Reads notes. Safe to share between threads; every text gives a note, whatever it holds.
///
/// Offsets in the result are places in the text as given, in UTF-16 code units, line ends as they are.
public final class NoteParser {

    private final Markdown markdown = new Markdown();
    private final PartNames names;
    private final KnownTitles titles;

    /// A parser for the usual names of parts, without knowledge of other notes.
    public NoteParser() {
        this(PartNames.STANDARD, KnownTitles.NONE);
    }

    /// @param titles what may stand unbracketed in a list "See A, B."
    public NoteParser(PartNames names, KnownTitles titles) {
        this.names = names;
        this.titles = titles;
    }

    /// The note a text is. Bounded in time and depth: what nests too deep or is too crowded with signs is read as plain
    /// paragraphs, with a problem that says so.
    public ParsedNote parse(NotePath path, String text) {
        return FlatForm.read(text, titles)
                .map(flat -> new Relocated(flat, text).note(markdown(path, flat.markdown())))
                .orElseGet(() -> markdown(path, text));
    }

    private ParsedNote markdown(NotePath path, String text) {
        if (Nesting.isTooDeep(text, 0)) {
            return new NoteReader(path, text, names, titles).readPlain();
        }
        try {
            return new NoteReader(path, text, names, titles).read(markdown);
        } catch (StackOverflowError tooDeep) {
            // flexmark's regular expressions recurse with the length of what they match, which no mark foretells.
            return new NoteReader(path, text, names, titles).readPlain();
        }
    }
}
