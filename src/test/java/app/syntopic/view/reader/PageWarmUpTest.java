package app.syntopic.view.reader;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.NotePath;
import app.syntopic.view.Opened;
import app.syntopic.view.OpenedNotebook;
import app.syntopic.workspace.ReadingMemory.NoteState;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;

class PageWarmUpTest {

    @Opened OpenedNotebook notebook;

    @Test
    void beginsWithWhatWasReadLastAndSetsEachNoteOnce() {
        notebook.workspace().memory().leave(OpenedNotebook.PRUNING, NoteState.NEW);
        assertThat(new PageWarmUp(notebook.workspace()).run())
                .startsWith(OpenedNotebook.PRUNING)
                .doesNotHaveDuplicates();
    }

    @Test
    void leavesOutWhatIsGone() throws IOException {
        Files.delete(notebook.workspace().folder().resolve(OpenedNotebook.PRUNING.value()));
        assertThat(new PageWarmUp(notebook.workspace()).run()).isNotEmpty().doesNotContain(OpenedNotebook.PRUNING);
    }

    @Test
    void leavesOutAVeryLongNote() {
        NotePath endless = NotePath.of("Endless.md");
        notebook.write(endless, "# Endless\n\n" + "A claim of its own.\n\n".repeat(6_000));
        assertThat(new PageWarmUp(notebook.workspace()).run()).isNotEmpty().doesNotContain(endless);
    }
}
