package app.syntopic.view.shell;

import app.syntopic.view.Wording;
import app.syntopic.view.graph.GraphView;

import javafx.stage.FileChooser;
import javafx.stage.Window;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Saves a drawing where the reader says, as PNG or SVG by the file's ending.
final class PictureSaving {

    private static final String SVG = ".svg";
    private static final String PNG = ".png";

    private final Frame frame;
    private final Window owner;

    PictureSaving(Frame frame, Window owner) {
        this.frame = frame;
        this.owner = owner;
    }

    void save(GraphView drawing) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Wording.of("Save the graph as a picture"));
        chooser.setInitialFileName("graph" + PNG);
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(Wording.of("Picture (PNG)"), "*" + PNG),
                        new FileChooser.ExtensionFilter(Wording.of("Drawing (SVG)"), "*" + SVG));
        Optional<File> chosen = Optional.ofNullable(chooser.showSaveDialog(owner));
        chosen.ifPresent(file -> write(drawing, file.toPath()));
    }

    /// Draws at once and writes beside the window.
    void write(GraphView drawing, Path file) {
        boolean svg = file.toString().toLowerCase(Locale.ROOT).endsWith(SVG);
        byte[] bytes = svg ? drawing.svg().getBytes(StandardCharsets.UTF_8) : drawing.png();
        frame.background().run(() -> written(file, bytes), frame.messages()::say);
    }

    private static String written(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
            return Wording.of("Saved “{0}”.", file.getFileName());
        } catch (IOException unwritable) {
            return Wording.of("“{0}” cannot be written; choose another place.", file);
        }
    }
}
