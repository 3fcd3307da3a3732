package app.syntopic.workspace;

import app.syntopic.exchange.Citation;
import app.syntopic.exchange.NoteImport;
import app.syntopic.parse.HtmlText;
import app.syntopic.parse.KnownTitles;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The kinds of files that become notes, told by their names.
enum ImportFormat {
    /// A note in the flat form or in Markdown.
    NOTE {
        @Override
        List<NoteImport> read(String text, String origin, KnownTitles titles) {
            // what other programs keep, under the name of a text
            boolean xml = text.stripLeading().startsWith("<?xml");
            return xml ? List.of() : List.of(NoteImport.of(text, origin, titles));
        }
    },
    /// A page that was saved from a browser.
    PAGE {
        @Override
        List<NoteImport> read(String text, String origin, KnownTitles titles) {
            String title = HtmlText.title(text).orElse(origin);
            return HtmlText.markdown(text)
                    .map(markdown -> NoteImport.of(withTitle(title, markdown), title, titles))
                    .stream()
                    .toList();
        }
    },
    CITATIONS {
        @Override
        List<NoteImport> read(String text, String origin, KnownTitles titles) {
            return Citation.readAll(text).stream().map(CitedNote::of).toList();
        }
    };

    /// Nothing for a file that does not become a note.
    static Optional<ImportFormat> of(Path file) {
        String name = String.valueOf(file.getFileName());
        return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "md", "markdown", "txt" -> Optional.of(NOTE);
            case "html", "htm", "xhtml" -> Optional.of(PAGE);
            case "json", "bib", "bibtex", "ris" -> Optional.of(CITATIONS);
            default -> Optional.empty();
        };
    }

    /// The notes that a file becomes.
    ///
    /// @param text of the file; none in it are none
    List<NoteImport> read(Path file, String text, KnownTitles titles) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return text.isBlank() ? List.of() : read(text, dot > 0 ? name.substring(0, dot) : name, titles);
    }

    /// @param origin what a note is called whose text names no title
    abstract List<NoteImport> read(String text, String origin, KnownTitles titles);

    private static String withTitle(String title, String markdown) {
        boolean titled = markdown.startsWith("# ") || markdown.contains("\n# ");
        return titled ? markdown + "\n" : "# " + title + "\n\n" + markdown + "\n";
    }
}
