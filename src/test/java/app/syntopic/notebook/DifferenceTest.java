package app.syntopic.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.syntopic.model.KnownNote;
import app.syntopic.model.NoteFile;
import app.syntopic.model.NotePath;
import app.syntopic.notebook.Difference.Change;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class DifferenceTest {

    @Test
    void everyPathOfEitherSideComesOnceInOrder() {
        List<NoteFile> disk = List.of(file("a.md", 1), file("c.md", 2), file("d.md", 9), file("e.md", 1));
        List<KnownNote> known = List.of(known("b.md", 1, "x"), known("c.md", 2, "y"), known("d.md", 3, "z"));

        assertThat(changes(disk, known))
                .containsExactly(
                        new Change.Added(file("a.md", 1)),
                        new Change.Removed(NotePath.of("b.md")),
                        new Change.Unchanged(file("c.md", 2)),
                        new Change.Touched(file("d.md", 9), "z"),
                        new Change.Added(file("e.md", 1)));
    }

    @Test
    void aNoteWithoutFingerprintIsReadAgain() {
        assertThat(changes(List.of(file("a.md", 1)), List.of(known("a.md", 1, ""))))
                .containsExactly(new Change.Touched(file("a.md", 1), ""));
    }

    @Test
    void nothingDiffersBetweenNothingAndNothing() {
        assertThat(changes(List.of(), List.of())).isEmpty();
    }

    @Test
    void aListOutOfOrderIsRefusedRatherThanTakenForRemovals() {
        assertThatThrownBy(() -> changes(List.of(file("b.md", 1), file("a.md", 1)), List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a.md after b.md");
    }

    private static List<Change> changes(List<NoteFile> disk, List<KnownNote> known) {
        List<Change> changes = new ArrayList<>();
        new Difference(disk.iterator(), known.iterator()).forEachRemaining(changes::add);
        return changes;
    }

    private static NoteFile file(String path, long modified) {
        return new NoteFile(NotePath.of(path), 10, modified);
    }

    private static KnownNote known(String path, long modified, String fingerprint) {
        return new KnownNote(file(path, modified), fingerprint);
    }
}
