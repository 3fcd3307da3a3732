package app.syntopic.view.editor;

import app.syntopic.view.Background;
import app.syntopic.workspace.Pasting;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What an editor needs to take in what other programs put on the clipboard or let fall on it.
public final class PastedContent {

    private final Pasting pasting;
    private final Background.Latest conversions;
    private final Background background;
    private final Consumer<List<Path>> notes;

    /// @param notes takes files that become notes of their own
    public PastedContent(Pasting pasting, Background background, Consumer<List<Path>> notes) {
        this.pasting = pasting;
        this.background = background;
        this.conversions = background.latest();
        this.notes = notes;
    }

    /// Converts HTML, then hands over the Markdown; nothing for HTML that is better taken as plain text.
    void convert(String html, Consumer<Optional<String>> converted) {
        conversions.run(() -> pasting.markdown(html), converted);
    }

    /// Reads a file of citations or chapters, then hands over what it says.
    void read(Path file, Consumer<String> text) {
        background.run(() -> pasting.text(file), text);
    }

    void importNotes(List<Path> files) {
        notes.accept(files);
    }
}
