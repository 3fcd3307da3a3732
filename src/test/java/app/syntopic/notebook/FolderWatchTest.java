package app.syntopic.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.NotePath;
import app.syntopic.notebook.FolderWatch.Changes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

@Timeout(60)
class FolderWatchTest extends NotebookTest {

    private final BlockingQueue<Changes> told = new LinkedBlockingQueue<>();

    @Test
    void notesThatComeChangeAndGoAreNamed() throws Exception {
        write("deep/old.md", "old");
        write("gone.md", "gone");
        try (FolderWatch watch = FolderWatch.start(folder(), told::add)) {
            write("new.md", "new");
            write("deep/old.md", "changed");
            write("deep/picture.png", "no note");
            Files.delete(root().resolve("gone.md"));

            assertThat(named(3))
                    .extracting(NotePath::value)
                    .containsExactlyInAnyOrder("new.md", "deep/old.md", "gone.md");
            assertThat(watch.limitation()).isEmpty();
        }
    }

    @Test
    void aNoteReplacedAsAWholeIsNamed() throws Exception {
        write("note.md", "old");
        try (FolderWatch watch = FolderWatch.start(folder(), told::add)) {
            Files.move(write(".note.tmp", "new"), root().resolve("note.md"), StandardCopyOption.ATOMIC_MOVE);

            assertThat(named(1)).extracting(NotePath::value).containsExactly("note.md");
            assertThat(watch.limitation()).isEmpty();
        }
    }

    @Test
    void aNewFolderIsFollowedToo() throws Exception {
        try (FolderWatch watch = FolderWatch.start(folder(), told::add)) {
            write("new/first.md", "first");
            awaitEverything();
            write("new/second.md", "second");

            assertThat(named(1)).contains(NotePath.of("new/second.md"));
            assertThat(watch.limitation()).isEmpty();
        }
    }

    @Test
    void aPictureThatComesOrGoesIsToldAndFoundByItsName() throws Exception {
        write("deep/note.md", "note");
        NotePath note = NotePath.of("deep/note.md");
        try (FolderWatch watch = FolderWatch.start(folder(), told::add)) {
            write("deep/er/old.png", "in a folder that is new too");
            awaitEmbedded();
            write("new.png", "new");
            awaitEmbedded();
            assertThat(folder().findEmbedded(note, "NEW.png")).isPresent();
            assertThat(folder().findEmbedded(note, "old.png")).isPresent();

            Files.delete(root().resolve("new.png"));
            awaitEmbedded();
            assertThat(folder().findEmbedded(note, "NEW.png")).isEmpty();
            assertThat(watch.limitation()).isEmpty();
        }
    }

    @Test
    void aFolderThatMovesAwayMeansLookingAtEverything() throws Exception {
        write("folder/note.md", "note");
        try (FolderWatch watch = FolderWatch.start(folder(), told::add)) {
            Files.move(root().resolve("folder"), outside().resolve("folder"));

            awaitEverything();
            assertThat(watch.limitation()).isEmpty();
        }
    }

    @Test
    void whereTheSystemCannotFollowEverythingIsLookedAtNowAndThen() throws Exception {
        write("deep/note.md", "note");
        WatchedFolders.Registrar limited =
                (folder, service, kinds) -> {
                    throw new IOException("User limit of inotify watches reached");
                };
        try (FolderWatch watch = FolderWatch.start(folder(), told::add, limited, Duration.ofMillis(20))) {
            awaitEverything();
            awaitEverything();
            assertThat(watch.limitation())
                    .hasValueSatisfying(sentence -> assertThat(sentence.toString()).contains("cannot follow"));
        }
    }

    private Set<NotePath> named(int count) throws InterruptedException {
        Set<NotePath> named = new HashSet<>();
        while (named.size() < count) {
            named.addAll(next().notes());
        }
        return named;
    }

    private void awaitEverything() throws InterruptedException {
        while (!next().everything()) {
            // what was named before is of no interest
        }
    }

    private void awaitEmbedded() throws InterruptedException {
        while (!next().embedded()) {
            // notes are of no interest
        }
    }

    private Changes next() throws InterruptedException {
        Changes changes = told.poll(30, TimeUnit.SECONDS);
        assertThat(changes).as("changes told in time").isNotNull();
        return changes;
    }
}
