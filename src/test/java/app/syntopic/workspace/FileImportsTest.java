package app.syntopic.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.syntopic.model.NotePath;
import app.syntopic.workspace.Importing.Report;
import app.syntopic.workspace.Importing.Why;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class FileImportsTest {

    @TempDir Path directory;

    private Path folder;
    private Path outside;
    private Workspace workspace;

    @BeforeEach
    void open() throws IOException {
        folder = Files.createDirectory(directory.resolve("notes"));
        outside = Files.createDirectory(directory.resolve("outside"));
        workspace = NotebookWorkspace.open(folder, Optional.of(directory.resolve("data")));
        workspace.indexing().refresh(progress -> {});
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private Path file(String name, String text) throws IOException {
        Path file = outside.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Report importAll(Path... files) {
        return workspace.importing().importAll(List.of(files), progress -> {}, () -> false);
    }

    private String note(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    @Test
    void eachKindOfFileBecomesANote() throws IOException {
        Report report =
                importAll(
                        file("Ditches.md", "# Ditches\n\nA ditch is dug.\n"),
                        file(
                                "flat.txt",
                                "On Hedges — Notes\n\n"
                                        + "Glossary\n"
                                        + "- Hedge — a row of shrubs.\n\n"
                                        + "Claims by section\n\n"
                                        + "§ Growing\n"
                                        + "- A hedge grows.\n"
                                        + "- It is cut.\n\n"
                                        + "§ Frost\n"
                                        + "- Bark remembers.\n"),
                        file(
                                "page.html",
                                "<html><head><title>On Walls</title></head><body><p>A <b>wall</b>.</p></body>"),
                        file(
                                "two.json",
                                "[{\"id\":\"a\",\"type\":\"book\",\"title\":\"First\"},{\"id\":\"b\",\"title\":\"Second\"}]"),
                        file("one.bib", "@comment{x}\n@book{k, title={Third}, author={Kimura, Jun}, year=2020}"));

        assertThat(report.skipped()).isEmpty();
        assertThat(report.came())
                .extracting(came -> came.note().value())
                .containsExactly("Ditches.md", "On Hedges.md", "On Walls.md", "First.md", "Second.md", "Third.md");
        assertThat(note("On Hedges.md")).contains("§ Growing", "- A hedge grows.");
        assertThat(note("On Walls.md")).contains("# On Walls\n\nA **wall**.");
        assertThat(note("Third.md"))
                .contains("type: book", "[\"[[Jun Kimura]]\"]", "published: 2020", "## Four questions");
        assertThat(workspace.claims().search("bark", 5).hits()).hasSize(1);
    }

    @Test
    void whatCannotComeInIsNamedWithItsReasonAndStopsNothing() throws IOException {
        Path same = file("Ditches.md", "# Ditches\n\nA ditch is dug.\n");
        importAll(same);
        Report report =
                importAll(
                        same,
                        file("empty.md", " \n"),
                        file("program.exe", "x"),
                        file("feed.xml", "<?xml version=\"1.0\"?><rss><title>On Walls</title></rss>"),
                        file("feed.txt", "<?xml version=\"1.0\"?><rss><title>On Walls</title></rss>"),
                        file("photo.png", "x"),
                        file("words.html", "<p>words only</p>"),
                        outside.resolve("gone.md"),
                        file("Banks.md", "# Banks\n\nA bank.\n"));

        assertThat(report.skipped())
                .extracting(Importing.Skipped::why)
                .containsExactly(
                        Why.KNOWN,
                        Why.EMPTY,
                        Why.NO_NOTE,
                        Why.NO_NOTE,
                        Why.NO_NOTE,
                        Why.ATTACHMENT,
                        Why.NO_NOTE,
                        Why.UNREADABLE);
        assertThat(report.came()).extracting(came -> came.note().value()).containsExactly("Banks.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"feed.xml", "feed.txt", "feed"})
    void aFileOfNoKnownKindIsToldSoByTheCommand(String name) throws IOException {
        Path feed = file(name, "<?xml version=\"1.0\"?><rss><title>On Walls</title></rss>");

        assertThatThrownBy(() -> workspace.authoring().importFile(feed, false))
                .isInstanceOf(NoteUnavailableException.class)
                .hasMessage(
                        feed + " is no note; Markdown, plain text, HTML, CSL-JSON, BibTeX and RIS can be imported.");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aListOfCitationsBecomesANoteForEachByTheCommandToo() throws IOException {
        Path list = file("two.bib", "@book{a, title={First}}\n@book{b, title={Second}}");

        assertThat(workspace.authoring().importFile(list, true))
                .extracting(made -> made.path().value())
                .containsExactly("First.md", "Second.md");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anotherNoteOfTheSameTitleIsNotReplaced() throws IOException {
        importAll(file("Ditches.md", "# Ditches\n\nA ditch is dug.\n"));
        Report report = importAll(file("b/Ditches.md", "# Ditches\n\nQuite another text.\n"));

        assertThat(report.came()).extracting(came -> came.note().value()).containsExactly("Ditches 2.md");
        assertThat(note("Ditches.md")).contains("A ditch is dug.");
    }

    @Test
    void aFoldersFilesComeInAndAllOfItIsOneStepBack() throws IOException {
        file("more/a.md", "# A\n\nOne.\n");
        file("more/deep/b.md", "# B\n\nTwo.\n");
        file("more/c.png", "x");
        List<Integer> told = new ArrayList<>();
        Report report =
                workspace
                        .importing()
                        .importAll(
                                List.of(outside.resolve("more")), progress -> told.add(progress.done()), () -> false);

        assertThat(report.came()).hasSize(2);
        assertThat(told).containsExactly(0, 1);
        workspace.authoring().undo();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aStoppedImportKeepsWhatCameIn() throws IOException {
        Report report =
                workspace
                        .importing()
                        .importAll(
                                List.of(file("a.md", "# A\n\nOne.\n"), file("b.md", "# B\n\nTwo.\n")),
                                progress -> {},
                                () -> true);

        assertThat(report.cancelled()).isTrue();
        assertThat(report.came()).extracting(came -> came.note()).containsExactly(NotePath.of("A.md"));
        assertThat(folder.resolve("B.md")).doesNotExist();
    }
}
