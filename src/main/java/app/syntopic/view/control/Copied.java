package app.syntopic.view.control;

import javafx.scene.input.Clipboard;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What another program put on the system's clipboard.
///
/// @param text empty where it is none
/// @param html the same as a page
/// @param files copied in a file manager
public record Copied(String text, Optional<String> html, List<Path> files) {

    public Copied {
        files = List.copyOf(files);
    }

    /// What is there now. For the window's thread only.
    public static Copied now() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        List<File> files = clipboard.hasFiles() ? clipboard.getFiles() : List.of();
        return new Copied(
                Optional.ofNullable(clipboard.getString()).orElse(""),
                Optional.ofNullable(clipboard.getHtml()),
                files.stream().map(File::toPath).toList());
    }

    /// Whether it has more than one line with words.
    public boolean isLong() {
        return text.lines().filter(line -> !line.isBlank()).limit(2).count() == 2;
    }

    public boolean isAddress() {
        return text.strip().matches("https?://\\S+");
    }

    /// Whether there are no words in it; a file has its name.
    public boolean isEmpty() {
        return text.isBlank() && html.isEmpty();
    }
}
