package app.syntopic.view.shell;

import app.syntopic.model.NotePath;
import app.syntopic.view.Wording;
import app.syntopic.workspace.Exporting;
import app.syntopic.workspace.Exporting.Written;

import javafx.stage.FileChooser;
import javafx.stage.Window;

import java.io.File;
import java.util.Optional;

/// Exports the note being read to a file, or to the system's viewer of PDF, which prints.
final class NoteExport {

    private final Exporting exporting;
    private final Frame frame;

    NoteExport(Exporting exporting, Frame frame) {
        this.exporting = exporting;
        this.frame = frame;
    }

    /// Asks where to, and writes the file in the background.
    void ask(Page page, Window window) {
        Optional<NotePath> note = note(page);
        if (note.isEmpty()) {
            return;
        }
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Wording.of("Export this note"));
        chooser.setInitialFileName(note.get().name() + ".pdf");
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(Wording.of("PDF, to print or send"), "*.pdf"),
                        new FileChooser.ExtensionFilter(Wording.of("Web page in one file"), "*.html"),
                        new FileChooser.ExtensionFilter(Wording.of("Markdown, as it is written"), "*.md"));
        Optional.ofNullable(chooser.showSaveDialog(window)).ifPresent(file -> write(note.get(), file));
    }

    private void write(NotePath note, File chosen) {
        frame.background()
                .run(
                        () -> exporting.export(note, chosen.toPath()),
                        written -> {
                            Messages.Offer open = new Messages.Offer(Wording.of("Open"), () -> open(written));
                            String said = Wording.of("Exported to {0}.", written.file()) + lacking(written);
                            frame.messages().say(said, Optional.of(open));
                        },
                        frame.messages()::failure);
    }

    private static String lacking(Written written) {
        return written.lacking().map(sentence -> " " + Wording.of(sentence)).orElse("");
    }

    private void open(Written written) {
        frame.host().openWeb(written.file().toUri().toString());
    }

    /// Opens the note as PDF in the system's viewer, which knows the printers.
    void print(Page page) {
        note(page)
                .ifPresent(note ->
                        frame.background()
                                .run(
                                        () -> exporting.toPrint(note),
                                        written -> {
                                            open(written);
                                            String said = Wording.of("The note opens as PDF; print it from there.");
                                            frame.messages().say(said + lacking(written));
                                        },
                                        frame.messages()::failure));
    }

    private Optional<NotePath> note(Page page) {
        Optional<NotePath> note =
                switch (page.location()) {
                    case Location.OfNote(var path) -> Optional.of(path);
                    case Location.OfEditor(var path) -> Optional.of(path);
                    default -> Optional.empty();
                };
        if (note.isEmpty()) {
            frame.messages().say(Wording.of("Open a note first; then it can be exported or printed."));
        }
        return note;
    }
}
