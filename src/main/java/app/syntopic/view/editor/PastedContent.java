package app.syntopic.view.editor;

import app.syntopic.view.Background;
import app.syntopic.workspace.Authoring;
import app.syntopic.workspace.Authoring.Imported;
import app.syntopic.workspace.Pasting;
import app.syntopic.workspace.Workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What an editor needs to take in what other programs put on the clipboard or let fall on it.
public final class PastedContent {

    private final Pasting pasting;
    private final Authoring authoring;
    private final Background.Latest conversions;
    private final Background background;
    private final Consumer<List<Path>> notes;
    private final Consumer<List<String>> unsure;

    /// @param notes takes files that become notes of their own
    /// @param unsure takes names in a pasted note that may be links
    public PastedContent(
            Workspace workspace, Background background, Consumer<List<Path>> notes, Consumer<List<String>> unsure) {
        this.pasting = workspace.pasting();
        this.authoring = workspace.authoring();
        this.unsure = unsure;
        this.background = background;
        this.conversions = background.latest();
        this.notes = notes;
    }

    /// Converts HTML, then hands over the Markdown; nothing for HTML that is better taken as plain text.
    void convert(String html, Consumer<Optional<String>> converted) {
        conversions.run(() -> pasting.markdown(html), converted);
    }

    /// Makes a note of a text, then hands it over; nothing where the text is a note as it stands.
    void asNote(String text, Consumer<Imported> note) {
        conversions.run(
                () -> authoring.importText(text, "", true),
                made -> {
                    if (!made.text().equals(text)) {
                        note.accept(made);
                    }
                });
    }

    /// Asks of each name whether it is a link.
    void ask(List<String> names) {
        if (!names.isEmpty()) {
            unsure.accept(names);
        }
    }

    /// Reads a file of citations or chapters, then hands over what it says.
    void read(Path file, Consumer<String> text) {
        background.run(() -> pasting.text(file), text);
    }

    void importNotes(List<Path> files) {
        notes.accept(files);
    }
}
