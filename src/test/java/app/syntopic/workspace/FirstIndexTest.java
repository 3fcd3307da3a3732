package app.syntopic.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.workspace.Indexing.Progress;
import app.syntopic.workspace.Indexing.Report;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The first index of a notebook, told from its progress.
class FirstIndexTest {

    private static final int NOTES = 1500;

    @TempDir private Path directory;

    private Path notes;
    private Path data;

    @BeforeEach
    void makeNotebook() throws IOException {
        notes = Files.createDirectory(directory.resolve("notes"));
        data = directory.resolve("data");
        for (int i = 0; i < NOTES; i++) {
            Files.writeString(notes.resolve("Loaf " + i + ".md"), "# Loaf %d\n\nBread.\n".formatted(i));
        }
    }

    @Test
    void progressRisesToTheNumberOfNotes() {
        List<Progress> told = new ArrayList<>();
        try (Workspace workspace = NotebookWorkspace.open(notes, Optional.of(data))) {
            Report report = workspace.indexing().refresh(told::add);
            assertThat(report.added()).isEqualTo(NOTES);
        }
        assertThat(told).extracting(Progress::done).isSorted();
        assertThat(told).last().satisfies(last -> assertThat(last.done()).isLessThanOrEqualTo(NOTES));
    }

    @Test
    void searchesAndListsAnswerWhileItRuns() {
        List<Integer> answers = new ArrayList<>();
        try (Workspace workspace = NotebookWorkspace.open(notes, Optional.of(data))) {
            workspace
                    .indexing()
                    .refresh(progress -> {
                        answers.add(workspace.claims().search("bread", 5).hits().size());
                        answers.add(workspace.library().statistics().notes());
                    });
            assertThat(workspace.claims().search("bread", 5).hits()).hasSize(5);
        }
        assertThat(answers).isNotEmpty().allSatisfy(count -> assertThat(count).isBetween(0, NOTES));
    }

    @Test
    void oneThatWasStoppedKeepsWhatItTookOverAndTheNextGoesOn() {
        try (Workspace workspace = NotebookWorkspace.open(notes, Optional.of(data))) {
            Indexing indexing = workspace.indexing();
            Report stopped =
                    indexing.refresh(progress -> {
                        if (progress.done() > 0) {
                            indexing.cancel();
                        }
                    });
            assertThat(stopped.cancelled()).isTrue();
            assertThat(stopped.added()).isPositive().isLessThan(NOTES);
            assertThat(workspace.library().statistics().notes()).isEqualTo(stopped.added());

            Report rest = indexing.refresh(progress -> {});
            assertThat(rest.cancelled()).isFalse();
            assertThat(rest.added() + rest.unchanged()).isEqualTo(NOTES);
            assertThat(workspace.library().statistics().notes()).isEqualTo(NOTES);
        }
    }
}
