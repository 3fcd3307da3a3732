package app.syntopic.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.syntopic.graph.GraphLayout;
import app.syntopic.graph.Network;
import app.syntopic.model.NotePath;
import app.syntopic.model.TextChange;
import app.syntopic.model.TextEdit;
import app.syntopic.workspace.Authoring.Draft;
import app.syntopic.workspace.ReadingMemory.NoteState;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is kept of a note follows it to another path, whoever gave it that.
class MovedNoteTest {

    private static final NotePath RYE = NotePath.of("Rye.md");
    private static final NotePath SOURDOUGH = NotePath.of("Sourdough.md");
    private static final NoteState LEFT = new NoteState(7, 2, 110, Set.of("§ Baking"));

    @TempDir Path directory;

    private Workspace workspace;
    private final List<Indexing.Move> told = new ArrayList<>();

    @BeforeEach
    void open() throws IOException {
        Files.createDirectories(directory.resolve("notes"));
        Files.writeString(file(RYE), "# Rye\n\n### § Baking\n\nRye is heavy. See [[Barley]].\n");
        Files.writeString(file(NotePath.of("Barley.md")), "# Barley\n\nSee [[Rye]].\n");
        reopen();
        workspace.memory().leave(RYE, LEFT);
        workspace.memory().toggle(new Bookmark.OfNote(RYE, "Rye"));
        workspace.memory().toggle(new Bookmark.OfSection(RYE, "Baking"));
        workspace.indexing().onMove(told::add);
    }

    private void reopen() {
        workspace = NotebookWorkspace.open(directory.resolve("notes"), Optional.of(directory.resolve("data")));
        refresh();
    }

    private void refresh() {
        workspace.indexing().refresh(progress -> {});
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private Path file(NotePath note) {
        return directory.resolve("notes").resolve(note.value());
    }

    private void moveOutside() throws IOException {
        Files.move(file(RYE), file(SOURDOUGH));
    }

    private void assertFollowed() {
        ReadingMemory memory = workspace.memory();
        assertThat(memory.state(SOURDOUGH)).contains(LEFT);
        assertThat(memory.state(RYE)).isEmpty();
        assertThat(memory.recent(5)).containsExactly(SOURDOUGH);
        assertThat(memory.bookmarks())
                .containsExactly(
                        new Bookmark.OfSection(SOURDOUGH, "Baking"), new Bookmark.OfNote(SOURDOUGH, "Sourdough"));
        assertThat(memory.bookmarks().getLast().label()).isEqualTo("Sourdough");
    }

    private void rename() {
        workspace.rewriting().apply(workspace.rewriting().rename(RYE, "Sourdough"), Rewriting.Watcher.none());
    }

    @Test
    void whatWasReadAndBookmarkedFollowsARename() {
        rename();
        assertFollowed();
        assertThat(told).contains(new Indexing.Move(RYE, SOURDOUGH));
    }

    @Test
    void whatWasReadAndBookmarkedComesBackWithTheNameThatIsTakenBack() {
        rename();
        workspace.authoring().undo();
        assertThat(workspace.memory().state(RYE)).contains(LEFT);
        assertThat(workspace.memory().bookmarks())
                .containsExactly(new Bookmark.OfSection(RYE, "Baking"), new Bookmark.OfNote(RYE, "Rye"));
    }

    @Test
    void whatWasReadAndBookmarkedFollowsAMoveByAnotherProgram() throws IOException {
        moveOutside();
        refresh();
        assertFollowed();
        assertThat(told).containsExactly(new Indexing.Move(RYE, SOURDOUGH));
    }

    @Test
    void followsAMoveMadeWhileTheProgramWasClosed() throws IOException {
        workspace.close();
        moveOutside();
        reopen();
        assertFollowed();
    }

    @Test
    void earlierVersionsFollowAMoveByAnotherProgram() throws IOException {
        Draft draft = workspace.authoring().edit(RYE);
        workspace.authoring().save(draft, draft.text() + "And dark.\n");
        moveOutside();
        refresh();
        assertThat(workspace.versions().of(SOURDOUGH)).hasSize(1);
        assertThat(workspace.versions().of(RYE)).isEmpty();
    }

    @Test
    void aNoteStandsInTheGraphWhereItStood() {
        GraphLayout placed = workspace.graphPlaces().layout(network());
        placed.place(network().find(RYE.value()), 900, -700);
        workspace.graphPlaces().keep(network(), placed.positions());
        int before = network().find(RYE.value());
        rename();
        int after = network().find(SOURDOUGH.value());
        GraphLayout again = workspace.graphPlaces().layout(network());
        assertThat(again.x(after)).isEqualTo(placed.x(before));
        assertThat(again.y(after)).isEqualTo(placed.y(before));
    }

    private Network network() {
        return Network.of(workspace.concepts().graph());
    }

    @Test
    void ofTwoNotesThatAreEqualNoneIsTakenForTheOther() throws IOException {
        Files.copy(file(RYE), file(NotePath.of("Copy.md")));
        refresh();
        moveOutside();
        Files.move(file(NotePath.of("Copy.md")), file(NotePath.of("Copied.md")));
        refresh();
        assertThat(told).isEmpty();
        assertThat(workspace.memory().state(RYE)).contains(LEFT);
    }

    @Test
    void typingGoesOnInANoteThatAnotherProgramMoved() throws IOException {
        Draft draft = workspace.writing().open(RYE).saved();
        keep(draft, "And dark.");
        moveOutside();
        refresh();

        workspace.writing().save(draft, draft.text() + "And dark.");

        assertThat(file(SOURDOUGH)).content().endsWith("And dark.");
        assertThat(file(RYE)).doesNotExist();
        assertThat(workspace.writing().unsaved()).isEmpty();
        assertThat(workspace.writing().open(SOURDOUGH).steps().undo()).isNotEmpty();
    }

    private void keep(Draft draft, String typed) {
        TextEdit edit = new TextEdit(draft.text().length(), "", typed);
        workspace.writing().keep(draft, List.of(new TextChange(TextChange.Kind.STEP, List.of(edit))));
    }

    @Test
    void whatWasTypedInANoteThatIsGoneIsThereInTheNextRunAndCanBeWrittenAnew() throws IOException {
        keep(workspace.writing().open(RYE).saved(), "And dark.");
        workspace.close();
        Files.delete(file(RYE));
        reopen();

        assertThat(workspace.writing().unsaved()).containsExactly(RYE);
        Writing.Opened opened = workspace.writing().open(RYE);
        assertThat(opened.text()).endsWith("And dark.");
        assertThatThrownBy(() -> workspace.writing().save(opened.saved(), opened.text()))
                .isInstanceOfSatisfying(NoteUnavailableException.class, gone -> assertThat(gone.isMissing()).isTrue());
        workspace.writing().saveAnew(opened.saved(), opened.text());

        assertThat(file(RYE)).content().isEqualTo(opened.text());
        assertThat(workspace.writing().unsaved()).isEmpty();
        assertThat(workspace.library().note(RYE)).isPresent();
    }
}
