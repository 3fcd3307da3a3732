package app.syntopic.view.reader;

import app.syntopic.model.NotePath;
import app.syntopic.model.NoteSummary;
import app.syntopic.workspace.NoteUnavailableException;
import app.syntopic.workspace.Workspace;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Opens and sets a few notes as pages, to no effect, so that Java has loaded and compiled the way there before a
/// reader waits for it. Those read last come first: they are likely to be opened again, and are then parsed already. On
/// any thread but the window's.
public final class PageWarmUp {

    private static final int NOTES = 6;

    /// No further note is begun after this.
    private static final Duration MOST = Duration.ofMillis(500);

    /// A longer note takes longer than it helps.
    private static final int MOST_BYTES = 100_000;

    private final Workspace workspace;

    public PageWarmUp(Workspace workspace) {
        this.workspace = workspace;
    }

    /// @return the notes that were set
    public List<NotePath> run() {
        long start = System.nanoTime();
        List<NotePath> set = new ArrayList<>();
        for (NotePath path : notes()) {
            if (System.nanoTime() - start > MOST.toNanos()) {
                break;
            }
            if (isSet(path)) {
                set.add(path);
            }
        }
        return set;
    }

    private List<NotePath> notes() {
        Stream<NoteSummary> recent =
                workspace.memory().recent(NOTES).stream().map(workspace.library()::note).flatMap(Optional::stream);
        Stream<NoteSummary> first = workspace.library().notes(Set.of(), "", NOTES).stream();
        return Stream.concat(recent, first)
                .map(NoteSummary::path)
                .distinct()
                .filter(path -> !isLong(path))
                .limit(NOTES)
                .toList();
    }

    /// What is gone is no longer long; opening it tells.
    private boolean isLong(NotePath path) {
        return workspace.folder().resolve(path.value()).toFile().length() > MOST_BYTES;
    }

    private boolean isSet(NotePath path) {
        try {
            ReaderViewModel.compose(workspace.reading().open(path));
            return true;
        } catch (NoteUnavailableException gone) {
            // which is told when a reader asks for it
            return false;
        }
    }
}
