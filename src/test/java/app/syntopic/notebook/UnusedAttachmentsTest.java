package app.syntopic.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class UnusedAttachmentsTest extends NotebookTest {

    @BeforeEach
    void writeNotebook() throws IOException {
        write("sources/Dance.md", "# Dance\n\n![[comb.png]]\n\n<img src=\"drawn/wing.png\">\n");
        write("sources/comb.png", "used");
        write("sources/drawn/wing.png", "used");
        write("sources/drawn/foot.png", "nobody's");
        write("hive.pdf", "nobody's");
    }

    private List<String> found() {
        return new UnusedAttachments(folder()).find().files().stream().map(file -> file.path().value()).toList();
    }

    @Test
    void whatNoNoteNamesIsFound() {
        assertThat(found()).containsExactly("hive.pdf", "sources/drawn/foot.png");
    }

    @Test
    void otherFilesNameSomeToo() throws IOException {
        write("map.canvas", "{\"nodes\": [{\"file\": \"hive.pdf\"}]}");
        write("sources/page.html", "<img src='drawn/foot.png'>");
        assertThat(found()).isEmpty();
    }

    @Test
    void templatesNameSomeToo() throws IOException {
        write(".syntopic/templates/Paper.md", "![[hive.pdf]]");
        assertThat(found()).containsExactly("sources/drawn/foot.png");
    }

    @Test
    void aNoteOfAnotherEncodingNamesSomeToo() throws IOException {
        Files.write(root().resolve("Old.md"), "\uFEFF![[hive.pdf]]".getBytes(StandardCharsets.UTF_16LE));
        assertThat(found()).containsExactly("sources/drawn/foot.png");
    }

    @Test
    void whatLiesWithSourcesOrHiddenIsNobodysBusiness() throws IOException {
        write("raw/show/talk.mp3", "of a source");
        write(".obsidian/icon.png", "of a program");
        write("notes.docx", "of a kind that is not known");
        Files.createSymbolicLink(root().resolve("elsewhere.png"), Path.of("sources/comb.png"));
        assertThat(found()).containsExactly("hive.pdf", "sources/drawn/foot.png");
    }

    @Test
    void sourcesTextsNameSomeToo() throws IOException {
        write("raw/show/talk.txt", "as shown in hive.pdf");
        assertThat(found()).containsExactly("sources/drawn/foot.png");
    }

    @Test
    void aNoteThatCannotBeReadIsTold() throws IOException {
        try (RandomAccessFile huge = new RandomAccessFile(write("Huge.md", "").toFile(), "rw")) {
            huge.setLength(NotebookFolder.LARGEST_NOTE + 1);
        }
        assertThat(new UnusedAttachments(folder()).find().unread()).containsExactly("Huge.md");
    }

    @Test
    void aNotebookWithoutFilesHasNone() throws IOException {
        for (String file :
                List.of("sources/comb.png", "sources/drawn/wing.png", "sources/drawn/foot.png", "hive.pdf")) {
            Files.delete(root().resolve(file));
        }
        assertThat(found()).isEmpty();
    }
}
