package app.syntopic.workspace;

import app.syntopic.model.NotePath;
import app.syntopic.notebook.NotebookFolder;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The folder that files put into a note go to: the one an Obsidian vault names in its settings, which are only read,
/// else one of their own beside the note.
record AttachmentFolder(NotebookFolder notebook) {

    private static final String USUAL = "attachments";
    private static final String SETTINGS = ".obsidian/app.json";
    private static final String BESIDE = "./";
    private static final JsonMapper JSON =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    /// @param attachmentFolderPath `/` for the vault's root, `./` for the note's folder, `./name` for one in that, else
    ///   a folder from the root
    record Vault(@Nullable String attachmentFolderPath) {}

    /// A folder from the notebook's root, without a final `/`; empty for the root itself.
    String of(NotePath note) {
        return named().map(path -> resolved(path, note))
                .filter(AttachmentFolder::isUsable)
                .orElseGet(() -> joined(note.folder(), USUAL));
    }

    private Optional<String> named() {
        Path settings = notebook.root().resolve(SETTINGS);
        try {
            return Files.exists(settings)
                    ? Optional.ofNullable(JSON.readValue(Files.readAllBytes(settings), Vault.class))
                            .flatMap(vault -> Optional.ofNullable(vault.attachmentFolderPath()))
                            .map(String::strip)
                            .filter(path -> !path.isEmpty())
                    : Optional.empty();
        } catch (IOException | JacksonException unreadable) {
            // another program's settings: without them files go where they go in any folder
            return Optional.empty();
        }
    }

    private static String resolved(String path, NotePath note) {
        return path.startsWith(BESIDE) || path.equals(".")
                ? joined(note.folder(), trimmed(path.substring(1)))
                : trimmed(path);
    }

    private static String trimmed(String path) {
        return path.replaceAll("^/+|/+$", "");
    }

    private static String joined(String folder, String below) {
        return folder.isEmpty() || below.isEmpty() ? folder + below : folder + "/" + below;
    }

    /// Nothing is put into hidden folders or out of the notebook.
    private static boolean isUsable(String path) {
        return NotebookFolder.isAttachment(joined(path, "picture.png"));
    }
}
