package app.syntopic.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.NotePath;
import app.syntopic.workspace.Authoring.Undone;
import app.syntopic.workspace.Rewriting.Looked;
import app.syntopic.workspace.Rewriting.Rewritten;
import app.syntopic.workspace.Rewriting.Scope;
import app.syntopic.workspace.Rewriting.Watcher;
import app.syntopic.workspace.rewrite.PlannedNote;
import app.syntopic.workspace.rewrite.RenamePlan;
import app.syntopic.workspace.rewrite.Sought;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class NoteRewritingTest {

    private static final NotePath HEDGE = NotePath.of("concepts/Hedge.md");
    private static final NotePath DITCH = NotePath.of("sources/Ditch.md");
    private static final NotePath FLAT = NotePath.of("sources/Flat.txt");

    private static final String HEDGE_TEXT =
            """
            ---
            type: concept
            title: Hedge
            aliases: [live fence]
            ---
            # Hedge

            A hedge is cut. See also [[Ditch#§ Water]].
            """;

    private static final String DITCH_TEXT =
            "---\r\ntype: book\r\ntitle: Ditch\r\n---\r\n# Ditch — Notes\r\n\r\n## Glossary\r\n\r\n"
                    + "- **Hedge** — a row of bushes. See [[Hedge]].\r\n- **Weir** — holds water.\r\n\r\n"
                    + "## Claims by section\r\n\r\n### § Water\r\n\r\n"
                    + "Water passes every hedge (opposes:: [[Hedge]]). So say [[concepts/Hedge|hedgers]],"
                    + " [some](../concepts/Hedge.md) and the [[live fence]] makers. A ‘hedge’ in quotes.\r\n";

    private static final String FLAT_TEXT =
            """
            Flat — Notes

            Glossary

            - Field — open land. See Hedge, Ditch.
            """;

    @TempDir Path directory;

    private Path notes;
    private Workspace workspace;
    private Rewriting rewriting;

    @BeforeEach
    void open() throws IOException {
        notes = directory.resolve("notes");
        write(HEDGE, HEDGE_TEXT);
        write(DITCH, DITCH_TEXT);
        write(FLAT, FLAT_TEXT);
        workspace = NotebookWorkspace.open(notes, Optional.of(directory.resolve("data")));
        workspace.indexing().refresh(progress -> {});
        rewriting = workspace.rewriting();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private void write(NotePath note, String text) throws IOException {
        Path file = notes.resolve(note.value());
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String read(NotePath note) throws IOException {
        return Files.readString(notes.resolve(note.value()));
    }

    private static final class Collecting implements Watcher {
        private final List<PlannedNote> found = new ArrayList<>();

        @Override
        public void found(PlannedNote note) {
            found.add(note);
        }
    }

    private List<PlannedNote> find(Sought sought, String with, Scope scope) {
        Collecting watcher = new Collecting();
        rewriting.find(sought, with, scope, watcher);
        return watcher.found;
    }

    private static Sought words(String words) {
        return new Sought(words, false, false, false);
    }

    @Test
    void findsEveryPlaceInTheOrderOfPathsWithItsLine() {
        List<PlannedNote> found = find(words("water"), "brook", new Scope.Everything());

        assertThat(found).extracting(PlannedNote::path).containsExactly(HEDGE, DITCH);
        assertThat(found.getLast().edits()).extracting(edit -> edit.line()).containsExactly(10, 14, 16);
        assertThat(found.getLast().edits().getLast().edit().removed()).isEqualTo("Water");
    }

    @Test
    void looksOnlyInAFolderOrAtTheNotesOfASearch() {
        assertThat(find(words("hedge"), "", new Scope.Folder("concepts"))).hasSize(1);
        assertThat(find(words("hedge"), "", new Scope.Answers("weir")))
                .extracting(PlannedNote::path)
                .containsExactly(DITCH);
        assertThat(rewriting.folders()).containsExactly("concepts", "sources");
    }

    @Test
    void wholeWordsAndCapitalsCountWhenWanted() {
        assertThat(find(new Sought("hedg", false, false, true), "", new Scope.Everything())).isEmpty();
        List<PlannedNote> found = find(new Sought("hedge", false, true, true), "", new Scope.Folder("concepts"));
        assertThat(found.getFirst().edits()).hasSize(1);
    }

    @Test
    void anExpressionThatTriesForeverIsGivenUp() throws IOException {
        write(NotePath.of("Long.md"), "a".repeat(40) + "b");
        Looked looked =
                rewriting.find(
                        new Sought("(a|aa)+\\1c", true, false, false), "", new Scope.Everything(), Watcher.none());

        assertThat(looked.complete()).isFalse();
        assertThat(looked.problem()).hasValueSatisfying(why -> assertThat(why.toString()).contains("too long"));
    }

    @Test
    void aReplacementWithAGroupThatIsNotThereIsRefused() {
        Looked looked =
                rewriting.find(new Sought("hedge", true, false, false), "$2", new Scope.Everything(), Watcher.none());

        assertThat(looked.problem()).contains(Sought.UNKNOWN_GROUP);
    }

    @Test
    void replacesAsOneAndTakesAllBackAsOne() throws IOException {
        Rewritten done =
                rewriting.apply(
                        find(new Sought("(w)ater", true, false, false), "$1ine", new Scope.Everything()),
                        Watcher.none());

        assertThat(done).isEqualTo(new Rewritten(2, 4, List.of(), true));
        assertThat(read(DITCH)).contains("holds wine.\r\n", "Wine passes");
        assertThat(workspace.claims().search("wine", 5).hits()).isNotEmpty();
        assertThat(workspace.versions().of(DITCH)).hasSize(1);

        Undone undone = workspace.authoring().undo().orElseThrow();
        assertThat(undone.changed()).containsExactlyInAnyOrder(HEDGE, DITCH);
        assertThat(read(DITCH)).isEqualTo(DITCH_TEXT);
        assertThat(read(HEDGE)).isEqualTo(HEDGE_TEXT);
        assertThat(workspace.authoring().undo()).isEmpty();
    }

    @Test
    void aNoteThatChangedSinceItWasLookedAtIsLeftOutAndNamed() throws IOException {
        List<PlannedNote> planned = find(words("water"), "wine", new Scope.Everything());
        write(HEDGE, HEDGE_TEXT + "More water.\n");

        Rewritten done = rewriting.apply(planned, Watcher.none());

        assertThat(done.leftOut()).containsExactly(HEDGE);
        assertThat(read(HEDGE)).endsWith("More water.\n");
        assertThat(read(DITCH)).contains("holds wine.");
    }

    @Test
    void whatChangedAfterTheReplacementStaysWhenItIsTakenBack() throws IOException {
        rewriting.apply(find(words("water"), "wine", new Scope.Everything()), Watcher.none());
        write(HEDGE, read(HEDGE) + "Typed on.\n");

        Undone undone = workspace.authoring().undo().orElseThrow();

        assertThat(undone.left()).containsExactly(HEDGE);
        assertThat(undone.changed()).containsExactly(DITCH);
        assertThat(read(HEDGE)).endsWith("Typed on.\n");
    }

    @Test
    void cancellingKeepsWhatWasWrittenAsOneStepOfUndo() throws IOException {
        List<PlannedNote> planned = find(words("water"), "wine", new Scope.Everything());
        Rewritten done = rewriting.apply(planned, new Stopping());

        assertThat(done).isEqualTo(new Rewritten(1, 1, List.of(), false));
        assertThat(read(DITCH)).isEqualTo(DITCH_TEXT);
        assertThat(workspace.authoring().undo()).isPresent();
        assertThat(read(HEDGE)).isEqualTo(HEDGE_TEXT);
    }

    private static final class Stopping implements Watcher {
        private int done;

        @Override
        public void progress(int notes) {
            done = notes;
        }

        @Override
        public boolean isCancelled() {
            return done > 0;
        }
    }

    @Test
    void renamingANoteChangesItsFileItsTitleItsLinksAndEntriesOfItsName() throws IOException {
        RenamePlan plan = rewriting.rename(HEDGE, "Living wall");
        rewriting.apply(plan, Watcher.none());

        NotePath wall = NotePath.of("concepts/Living wall.md");
        assertThat(notes.resolve(HEDGE.value())).doesNotExist();
        assertThat(read(wall)).contains("title: \"Living wall\"", "# Living wall\n", "A hedge is cut.");
        assertThat(read(DITCH))
                .contains(
                        "- **Living wall** — a row of bushes. See [[Living wall]].\r\n",
                        "every hedge (opposes:: [[Living wall]]). So say [[concepts/Living wall|hedgers]],",
                        "[some](../concepts/Living%20wall.md) and the [[live fence]] makers. A ‘hedge’ in quotes.");
        assertThat(read(FLAT)).contains("See Living wall, Ditch.");
        assertThat(workspace.reading().find("Living wall")).contains(wall);
    }

    @Test
    void renamingAndTakingItBackIsTheIdentity() throws IOException {
        rewriting.apply(rewriting.rename(HEDGE, "Living wall"), Watcher.none());
        Undone undone = workspace.authoring().undo().orElseThrow();

        assertThat(undone.moved()).containsEntry(HEDGE, NotePath.of("concepts/Living wall.md"));
        assertThat(read(HEDGE)).isEqualTo(HEDGE_TEXT);
        assertThat(read(DITCH)).isEqualTo(DITCH_TEXT);
        assertThat(read(FLAT)).isEqualTo(FLAT_TEXT);
        assertThat(workspace.reading().find("Living wall")).isEmpty();
        assertThat(workspace.versions().of(HEDGE)).isNotEmpty();
    }

    @Test
    void aConceptWithoutANoteGetsItsNewNameInEntriesAndLinks() throws IOException {
        write(NotePath.of("Brook.md"), "# Brook\n\nStops at a [[weir|dam]] and at [[Weirs]].\n");
        workspace.indexing().refresh(progress -> {});

        rewriting.apply(rewriting.rename(FoldedLabel.of("Weir"), "Barrage"), Watcher.none());

        assertThat(read(DITCH)).contains("- **Barrage** — holds water.");
        assertThat(read(NotePath.of("Brook.md"))).contains("a [[Barrage|dam]] and at [[Barrage]]");
    }

    @Test
    void aNameAnotherNoteHasIsRefused() throws IOException {
        write(NotePath.of("concepts/Wall.md"), "# Wall\n");

        assertThatThrownBy(() -> rewriting.rename(HEDGE, "Wall"))
                .isInstanceOf(NoteUnavailableException.class)
                .hasMessageContaining("There is a note “Wall” already");
    }

    @Test
    void aRenameIsTakenBackWholeWhenANoteCannotTakeIt() throws IOException {
        NotePath old = NotePath.of("sources/Old.md");
        byte[] latin1 = "# Old\n\nCafé behind the [[Hedge]].\n".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(notes.resolve(old.value()), latin1);
        workspace.indexing().refresh(progress -> {});
        RenamePlan plan = rewriting.rename(HEDGE, "Φράχτης");

        assertThatThrownBy(() -> rewriting.apply(plan, Watcher.none()))
                .isInstanceOf(NoteUnavailableException.class)
                .hasMessageContaining("“Old”")
                .hasMessageEndingWith("Nothing was renamed.");

        assertThat(read(HEDGE)).isEqualTo(HEDGE_TEXT);
        assertThat(read(DITCH)).isEqualTo(DITCH_TEXT);
        assertThat(read(FLAT)).isEqualTo(FLAT_TEXT);
        assertThat(Files.readAllBytes(notes.resolve(old.value()))).isEqualTo(latin1);
        assertThat(notes.resolve("concepts")).isDirectoryNotContaining("glob:**Φ*");
        assertThat(workspace.reading().find("Hedge")).contains(HEDGE);
        assertThat(workspace.authoring().undo()).isEmpty();
    }

    @Test
    void aRenameIsTakenBackWholeWhenTheHistoryTakesNoMore() throws IOException {
        RenamePlan plan = rewriting.rename(HEDGE, "Living wall");
        blockHistoryOf(DITCH);

        assertThatThrownBy(() -> rewriting.apply(plan, Watcher.none()))
                .isInstanceOf(NoteUnavailableException.class)
                .hasMessageContaining("“Ditch” could not be written")
                .hasMessageEndingWith("Nothing was renamed.");

        assertThat(read(HEDGE)).isEqualTo(HEDGE_TEXT);
        assertThat(read(DITCH)).isEqualTo(DITCH_TEXT);
    }

    /// A file stands where the folder of the note's versions would be made.
    private void blockHistoryOf(NotePath note) throws IOException {
        rewriting.apply(find(words("hedge"), "hedge row", new Scope.Folder("concepts")), Watcher.none());
        workspace.authoring().undo();
        try (Stream<Path> kept = Files.walk(directory.resolve("data"))) {
            Path history = kept.filter(path -> path.endsWith("concepts")).findFirst().orElseThrow().getParent();
            Files.writeString(history.resolve(note.folder()), "in the way");
        }
    }
}
