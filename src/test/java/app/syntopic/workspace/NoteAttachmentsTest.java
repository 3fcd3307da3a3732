package app.syntopic.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.syntopic.model.NotePath;
import app.syntopic.workspace.Attachments.Attached;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

class NoteAttachmentsTest {

    private static final NotePath NOTE = NotePath.of("sources/Ditches.md");
    private static final byte[] PICTURE = {1, 2, 3};

    @TempDir Path directory;

    private Path folder;
    private Workspace workspace;

    @BeforeEach
    void open() throws IOException {
        folder = Files.createDirectory(directory.resolve("notes"));
        workspace = NotebookWorkspace.open(folder, Optional.of(directory.resolve("data")));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void aPictureLiesInAFolderBesideItsNoteUnderANameOfItsOwn() {
        Attached first = workspace.attachments().add(NOTE, "plan: [a].png", PICTURE);
        Attached second = workspace.attachments().add(NOTE, "plan: [a].png", PICTURE);

        assertThat(first.path()).isEqualTo(NotePath.of("sources/attachments/plan a.png"));
        assertThat(first.link()).isEqualTo("![[sources/attachments/plan a.png]]");
        assertThat(second.path()).isEqualTo(NotePath.of("sources/attachments/plan a 2.png"));
        assertThat(folder.resolve(first.path().value())).hasBinaryContent(PICTURE);
    }

    @ParameterizedTest
    @CsvSource({
        "/, plan.png",
        "./, sources/plan.png",
        "./pictures, sources/pictures/plan.png",
        "files/pictures/, files/pictures/plan.png",
        "../outside, sources/attachments/plan.png",
        ".hidden, sources/attachments/plan.png",
    })
    void anObsidianVaultSaysWhereItGoes(String setting, String path) throws IOException {
        Path settings = Files.createDirectory(folder.resolve(".obsidian")).resolve("app.json");
        Files.writeString(settings, "{\"vimMode\": true, \"attachmentFolderPath\": \"" + setting + "\"}");

        assertThat(workspace.attachments().add(NOTE, "plan.png", PICTURE).path()).isEqualTo(NotePath.of(path));
        assertThat(folder.resolve(path)).hasBinaryContent(PICTURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{}", "{\"attachmentFolderPath\": null}"})
    void aVaultThatDoesNotSayPutsItWhereItGoesElsewhere(String settings) throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve(".obsidian")).resolve("app.json"), settings);

        assertThat(workspace.attachments().add(NOTE, "plan.png", PICTURE).path())
                .isEqualTo(NotePath.of("sources/attachments/plan.png"));
    }

    @Test
    void itGoesToTheTrashWithNotesAndComesBack() {
        Attached picture = workspace.attachments().add(NOTE, "plan.png", PICTURE);
        workspace.attachments().remove(picture);
        assertThat(folder.resolve(picture.path().value())).doesNotExist();
        assertThat(workspace.trash().all()).extracting(Trash.Removed::note).containsExactly(picture.path());

        workspace.attachments().restore(picture);
        assertThat(folder.resolve(picture.path().value())).hasBinaryContent(PICTURE);
        assertThat(workspace.trash().all()).isEmpty();
    }

    @Test
    void aHugeFileIsRefusedInASentence() throws IOException {
        Path huge = directory.resolve("huge.png");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(Attachments.LARGEST + 1);
        }
        assertThatThrownBy(() -> workspace.attachments().add(NOTE, huge))
                .isInstanceOf(NoteUnavailableException.class)
                .hasMessageContaining("larger than 32 MB")
                .hasMessageEndingWith(".");
        assertThat(folder).isEmptyDirectory();
    }
}
