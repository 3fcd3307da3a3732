package app.syntopic.view.shell;

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

    void save(GraphPage page) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Save the graph as a picture");
        chooser.setInitialFileName("graph" + PNG);
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter("Picture (PNG)", "*" + PNG),
                        new FileChooser.ExtensionFilter("Drawing (SVG)", "*" + SVG));
        Optional<File> chosen = Optional.ofNullable(chooser.showSaveDialog(owner));
        chosen.ifPresent(file -> write(page, file.toPath()));
    }

    /// Draws at once and writes beside the window.
    void write(GraphPage page, Path file) {
        boolean svg = file.toString().toLowerCase(Locale.ROOT).endsWith(SVG);
        byte[] bytes = svg ? page.svg().getBytes(StandardCharsets.UTF_8) : page.png();
        frame.background().run(() -> written(file, bytes), frame.messages()::say);
    }

    private static String written(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
            return "Saved “" + file.getFileName() + "”.";
        } catch (IOException unwritable) {
            return "“" + file + "” cannot be written; choose another place.";
        }
    }
}
