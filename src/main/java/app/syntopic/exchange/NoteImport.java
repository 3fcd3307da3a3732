package app.syntopic.exchange;

import app.syntopic.model.NoteKind;
import app.syntopic.model.NotePath;
import app.syntopic.model.ParsedNote;
import app.syntopic.parse.FlatForm;
import app.syntopic.parse.KnownTitles;
import app.syntopic.parse.NoteParser;

import java.util.List;
import java.util.Optional;

/// A text from elsewhere made into a note of a notebook: the flat form becomes Markdown, Markdown stays as it is, and a
/// literature note without front matter gets what its text says for certain. No word is lost or changed.
///
/// @param title from the text, else the name it came under
/// @param text of the note
/// @param unsure what may be a link or may be text, and was left as text
public record NoteImport(String title, String text, List<String> unsure) {

    public NoteImport {
        unsure = List.copyOf(unsure);
    }

    /// @param origin the name of the file, or whatever else the text came under
    /// @param known names of the notebook
    public static NoteImport of(String text, String origin, KnownTitles known) {
        Optional<FlatForm> flat = FlatForm.read(text, known);
        String markdown = flat.map(FlatForm::markdown).orElse(text.startsWith("\uFEFF") ? text.substring(1) : text);
        ParsedNote note = new NoteParser().parse(NotePath.of(placeholder(origin)), markdown);
        boolean bare = note.frontMatter().span().isEmpty();
        boolean literature = flat.isPresent() || note.kind() == NoteKind.LITERATURE;
        String lineEnd = markdown.contains("\r\n") ? "\r\n" : "\n";
        String metadata = FrontMatterText.of(note.title(), note.source()).replace("\n", lineEnd);
        String whole = bare && literature ? metadata + markdown : markdown;
        List<String> unsure =
                flat.map(FlatForm::unsure).orElse(List.of()).stream().map(FlatForm.UnsureLink::text).toList();
        return new NoteImport(note.title(), whole, unsure);
    }

    /// The name a note has whose text names no title.
    private static String placeholder(String origin) {
        return FileNames.of(origin) + ".md";
    }
}
