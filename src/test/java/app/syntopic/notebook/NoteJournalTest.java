package app.syntopic.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.NotePath;
import app.syntopic.model.TextChange;
import app.syntopic.model.TextChange.Kind;
import app.syntopic.model.TextEdit;
import app.syntopic.notebook.NoteJournal.Journaled;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

class NoteJournalTest {

    private static final NotePath NOTE = NotePath.of("talks/Note.md");

    @TempDir Path folder;

    private NoteJournal journal;

    @BeforeEach
    void begin() throws IOException {
        journal = new NoteJournal(folder);
        journal.begin(NOTE, "old text", "print 1");
    }

    private static TextChange step(int start, String removed, String inserted) {
        return new TextChange(Kind.STEP, List.of(new TextEdit(start, removed, inserted)));
    }

    private Journaled read() throws IOException {
        return new NoteJournal(folder).read(NOTE).orElseThrow();
    }

    @Test
    void whatWasTypedIsReadAgain() throws IOException {
        journal.add(NOTE, List.of(step(0, "old", "new"), step(8, "", "\uD83C\uDF33 half \uD800")));

        assertThat(read().text()).isEqualTo("new text\uD83C\uDF33 half \uD800");
        assertThat(read().savedText()).isEqualTo("old text");
        assertThat(read().isUnsaved()).isTrue();
        assertThat(journal.unsaved()).containsExactly(NOTE);
    }

    @Test
    void whatWasSavedIsMarked() throws IOException {
        journal.add(NOTE, List.of(step(0, "old", "new")));
        journal.saved(NOTE, "print 2");
        assertThat(read().isUnsaved()).isFalse();
        assertThat(read().fingerprint()).isEqualTo("print 2");
        assertThat(journal.unsaved()).isEmpty();
        journal.add(NOTE, List.of(step(8, "", "!")));
        assertThat(read().savedText()).isEqualTo("new text");
    }

    @Test
    void stepsTakenBackCanBeMadeAgain() throws IOException {
        TextEdit edit = new TextEdit(0, "old", "new");
        journal.add(
                NOTE,
                List.of(
                        new TextChange(Kind.STEP, List.of(edit)),
                        step(8, "", "."),
                        new TextChange(Kind.UNDO, List.of(new TextEdit(8, ".", "")))));

        assertThat(read().text()).isEqualTo("new text");
        assertThat(read().steps().undo()).containsExactly(List.of(edit));
        assertThat(read().steps().redo()).containsExactly(List.of(new TextEdit(8, "", ".")));
    }

    @Test
    void whateverIsCutOffAtTheEndTheRestIsReadAndGoesOn() throws IOException {
        journal.add(NOTE, List.of(step(0, "old", "new")));
        Path file = folder.resolve("talks/Note.md.edits");
        int whole = (int) Files.size(file);
        journal.add(NOTE, List.of(step(8, "", " and more")));
        byte[] all = Files.readAllBytes(file);

        for (int length = whole; length < all.length; length++) {
            Files.write(file, Arrays.copyOf(all, length));
            assertThat(read().text()).as("cut to %d", length).isEqualTo("new text");
            journal.add(NOTE, List.of(step(0, "new", "young")));
            assertThat(read().text()).isEqualTo("young text");
        }
    }

    @Test
    void aDamagedByteEndsTheReadingThere() throws IOException {
        Path file = folder.resolve("talks/Note.md.edits");
        int begun = (int) Files.size(file);
        journal.add(NOTE, List.of(step(0, "old", "new")));
        byte[] all = Files.readAllBytes(file);
        for (int i = begun; i < all.length; i++) {
            byte[] damaged = all.clone();
            damaged[i] ^= 0x55;
            Files.write(file, damaged);
            assertThat(read().text()).as("byte %d", i).isIn("old text", "new text");
        }
    }

    @Test
    void aJournalThatGrewFarBeyondItsNoteIsCut() throws IOException {
        String page = "x".repeat(50_000);
        for (int i = 0; i < 400; i++) {
            journal.add(NOTE, List.of(step(8, "", page), step(8, page, "")));
        }
        journal.saved(NOTE, "print 2");
        Path file = folder.resolve("talks/Note.md.edits");
        long before = Files.size(file);

        journal.tidy(NOTE);

        assertThat(Files.size(file)).isLessThan(before / 2);
        assertThat(read().text()).isEqualTo("old text");
        assertThat(read().fingerprint()).isEqualTo("print 2");
        assertThat(read().isUnsaved()).isFalse();
        assertThat(read().steps().undo()).isNotEmpty();
    }

    @Test
    void anUnknownNoteHasNone() throws IOException {
        assertThat(journal.read(NotePath.of("other.md"))).isEqualTo(Optional.empty());
    }
}
