package app.syntopic.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.NotePath;
import app.syntopic.workspace.Exporting.Format;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Pictures of a note, on its page and in its exports, wherever in the notebook they lie.
class EmbeddedPicturesTest {

    private static final NotePath NOTE = NotePath.of("sources/Ditches.md");

    @TempDir private Path directory;

    @Test
    void theyAreFoundAsTheNoteMeansThemAndMissingOnesAreTold() throws IOException {
        Path notes = directory.resolve("notes");
        Files.createDirectories(notes.resolve("sources/drawn"));
        Files.createDirectories(notes.resolve("attached"));
        Files.writeString(
                notes.resolve(NOTE.value()),
                "# Ditches\n\n"
                        + "![](drawn/a%20plan.png)\n\n"
                        + "> ![[Spade.PNG|120]]\n\n"
                        + "![[../../secret.png]] ![[gone.png]]\n");
        Files.writeString(notes.resolve("sources/drawn/a plan.png"), "plan");
        Files.writeString(notes.resolve("attached/spade.png"), "spade");
        Files.writeString(directory.resolve("secret.png"), "secret");
        try (Workspace workspace = NotebookWorkspace.open(notes, Optional.of(directory.resolve("data")))) {
            assertThat(workspace.reading().open(NOTE).pictures())
                    .hasEntrySatisfying(
                            "drawn/a plan.png",
                            file -> assertThat(file.path().value()).isEqualTo("sources/drawn/a plan.png"))
                    .hasEntrySatisfying(
                            "Spade.PNG", file -> assertThat(file.path().value()).isEqualTo("attached/spade.png"))
                    .hasSize(2);

            String html = new String(workspace.exporting().export(NOTE, Format.HTML).bytes(), StandardCharsets.UTF_8);
            assertThat(html).contains("base64,cGxhbg==", "base64,c3BhZGU=").doesNotContain("c2VjcmV0");
            assertThat(html).contains("(../../secret.png is missing)", "(gone.png is missing)");
        }
    }
}
