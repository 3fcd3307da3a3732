package app.syntopic.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.NotePath;
import app.syntopic.model.Span;
import app.syntopic.search.result.Hit;
import app.syntopic.workspace.ReadingMemory.NoteState;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

class SavedReadingMemoryTest {

    private static final NotePath BEES = NotePath.of("On Bees.md");
    private static final NotePath HIVES = NotePath.of("On Hives.md");

    @TempDir Path directory;

    private Path file() {
        return directory.resolve("data/reading.json");
    }

    @Test
    void knowsAgainHowEachNoteWasLeft() throws IOException {
        NoteState left = new NoteState(12, 3.5, 120, Set.of("§ The dance", "Glossary"));
        SavedReadingMemory memory = SavedReadingMemory.in(file());
        memory.leave(BEES, left);
        memory.save();
        SavedReadingMemory again = SavedReadingMemory.in(file());
        assertThat(again.state(BEES)).contains(left);
        assertThat(again.state(HIVES)).isEmpty();
    }

    @Test
    void knowsAgainWhichShelvesWereOpen() throws IOException {
        SavedReadingMemory memory = SavedReadingMemory.in(file());
        assertThat(memory.openShelves()).isEmpty();
        memory.leaveShelves(Set.of("NOTES", "TAGS"));
        memory.save();
        assertThat(SavedReadingMemory.in(file()).openShelves()).contains(Set.of("NOTES", "TAGS"));
        memory.leaveShelves(Set.of());
        memory.save();
        assertThat(SavedReadingMemory.in(file()).openShelves()).contains(Set.of());
    }

    @Test
    void takesDamagedShelvesForNone() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file().resolveSibling("shelves.json"), "[\"NOTES\", ");
        assertThat(SavedReadingMemory.in(file()).openShelves()).isEmpty();
    }

    @Test
    void listsWhatWasReadLastFirst() throws IOException {
        SavedReadingMemory memory = SavedReadingMemory.in(file());
        memory.leave(BEES, NoteState.NEW);
        memory.leave(HIVES, NoteState.NEW);
        memory.leave(BEES, NoteState.NEW);
        memory.save();
        assertThat(SavedReadingMemory.in(file()).recent(10)).containsExactly(BEES, HIVES);
    }

    @Test
    void keepsBookmarksOfEveryKind() throws IOException {
        SavedReadingMemory memory = SavedReadingMemory.in(file());
        Bookmark[] made = {
            new Bookmark.OfNote(BEES, "On Bees"),
            new Bookmark.OfSection(BEES, "The dance"),
            new Bookmark.OfClaim(BEES, "A dancer points with her body."),
            new Bookmark.OfConcept(FoldedLabel.of("Waggle Dance"), "Waggle dance"),
        };
        for (Bookmark bookmark : made) {
            assertThat(memory.toggle(bookmark)).isTrue();
        }
        memory.save();
        assertThat(SavedReadingMemory.in(file()).bookmarks()).containsExactly(made[3], made[2], made[1], made[0]);
    }

    @Test
    void takesABookmarkAwayThatIsMadeTwice() throws IOException {
        SavedReadingMemory memory = SavedReadingMemory.in(file());
        memory.toggle(new Bookmark.OfConcept(FoldedLabel.of("Quorum"), "Quorum"));
        assertThat(memory.toggle(new Bookmark.OfConcept(FoldedLabel.of("Quorum"), "quorum"))).isFalse();
        assertThat(memory.bookmarks()).isEmpty();
    }

    @Test
    void namesAndMovesBookmarksOfSearches() throws IOException {
        Bookmark.OfSearch dance = new Bookmark.OfSearch("waggle dance");
        Bookmark.OfSearch hive = new Bookmark.OfSearch("hive");
        SavedReadingMemory memory = SavedReadingMemory.in(file());
        memory.toggle(dance);
        memory.toggle(hive);
        memory.rename(dance, " How they dance ");
        memory.move(dance, -1);
        memory.move(hive, 5);
        memory.move(new Bookmark.OfSearch("never saved"), 1);
        memory.save();
        SavedReadingMemory again = SavedReadingMemory.in(file());
        assertThat(again.bookmarks()).containsExactly(dance, hive);
        assertThat(again.bookmarks()).extracting(Bookmark::label).containsExactly("How they dance", "Search: hive");
        assertThat(again.toggle(dance)).isFalse();
    }

    @Test
    void tellsAnswersThatAreNewSinceTheLastLook() throws IOException {
        Hit old = hit("They dance.");
        Hit fresh = hit("They hum.");
        SavedReadingMemory memory = SavedReadingMemory.in(file());
        assertThat(memory.unseen("bees", List.of(old))).isEmpty();
        memory.looked("bees", List.of(old));
        memory.save();
        SavedReadingMemory again = SavedReadingMemory.in(file());
        assertThat(again.unseen("bees", List.of(old, fresh))).containsExactly(fresh);
        again.looked("bees", List.of(old, fresh));
        assertThat(again.unseen("bees", List.of(old, fresh))).isEmpty();
        Files.writeString(directory.resolve("data/searches.json"), "[");
        assertThat(SavedReadingMemory.in(file()).unseen("bees", List.of(old))).isEmpty();
    }

    private static Hit hit(String text) {
        Span claim = new Span(0, text.length());
        return new Hit(BEES, "On Bees", 0, "", List.of(), 0, "claim", text, claim, List.of(), Optional.empty(), 1, 1);
    }

    @Test
    void beginsAnewBesideADamagedFile() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "{\"notes\": [{\"path\": null}]");
        SavedReadingMemory memory = SavedReadingMemory.in(file());
        assertThat(memory.recent(10)).isEmpty();
        assertThat(directory.resolve("data/reading-damaged.json")).exists();
    }

    @Test
    void isWrittenAlsoWhereTheAnswersSeenCannotBe() throws IOException {
        SavedReadingMemory memory = SavedReadingMemory.in(file());
        Path searches = file().resolveSibling("searches.json");
        Files.createDirectories(searches.resolve("in the way"));
        memory.leave(BEES, NoteState.NEW);
        memory.looked("bees", List.of(hit("They dance.")));

        assertThatThrownBy(memory::save).isInstanceOf(NotebookUnavailableException.class);

        assertThat(SavedReadingMemory.in(file()).recent(10)).containsExactly(BEES);
    }

    @Test
    void isWrittenTheNextTimeWhenItCouldNotBe() throws IOException {
        SavedReadingMemory memory = SavedReadingMemory.in(file());
        Path inTheWay = Files.createDirectories(file().resolve("in the way"));
        memory.leave(BEES, NoteState.NEW);
        assertThatThrownBy(memory::save).isInstanceOf(NotebookUnavailableException.class);
        Files.delete(inTheWay);
        Files.delete(file());

        memory.save();

        assertThat(SavedReadingMemory.in(file()).recent(10)).containsExactly(BEES);
        try (Stream<Path> left = Files.list(file().getParent())) {
            assertThat(left).containsExactly(file());
        }
    }

    @Test
    void writesNothingWhereNothingChanged() throws IOException {
        SavedReadingMemory.in(file()).save();
        assertThat(file()).doesNotExist();
    }
}
