package app.syntopic.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.NotePath;
import app.syntopic.picture.SomePictures;
import app.syntopic.workspace.Exporting.Format;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;

/// Pictures of a note, on its page and in its exports, wherever in the notebook they lie.
class EmbeddedPicturesTest {

    private static final NotePath NOTE = NotePath.of("sources/Ditches.md");

    private static final byte[] PLAN = SomePictures.png(3, 2);
    private static final byte[] SPADE = SomePictures.png(4, 2);
    private static final byte[] SECRET = SomePictures.png(5, 2);

    @TempDir private Path directory;

    private static String base64(byte[] picture) {
        return "base64," + Base64.getEncoder().encodeToString(picture) + "\"";
    }

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
        Files.write(notes.resolve("sources/drawn/a plan.png"), PLAN);
        Files.write(notes.resolve("attached/spade.png"), SPADE);
        Files.write(directory.resolve("secret.png"), SECRET);
        try (Workspace workspace = NotebookWorkspace.open(notes, Optional.of(directory.resolve("data")))) {
            assertThat(workspace.reading().open(NOTE).pictures())
                    .hasEntrySatisfying(
                            "drawn/a plan.png",
                            file -> assertThat(file.path().value()).isEqualTo("sources/drawn/a plan.png"))
                    .hasEntrySatisfying(
                            "Spade.PNG", file -> assertThat(file.path().value()).isEqualTo("attached/spade.png"))
                    .hasSize(2);

            String html = new String(workspace.exporting().export(NOTE, Format.HTML).bytes(), StandardCharsets.UTF_8);
            assertThat(html)
                    .contains(base64(PLAN), base64(SPADE))
                    .doesNotContain(Base64.getEncoder().encodeToString(SECRET));
            assertThat(html).contains("(../../secret.png is missing)", "(gone.png is missing)");
        }
    }
}
