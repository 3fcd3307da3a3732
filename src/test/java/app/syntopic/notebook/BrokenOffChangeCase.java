package app.syntopic.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.NotePath;
import app.syntopic.notebook.BrokenOffChange.Outcome;
import app.syntopic.notebook.IntendedChange.Moved;
import app.syntopic.notebook.IntendedChange.Text;

import org.junit.jupiter.api.BeforeEach;

import java.io.IOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Notes that a change of several is broken off in. A program that ended in the middle of one is played by one that
/// lets the right to change them go, as the system does for it.
abstract class BrokenOffChangeCase extends NotebookTest {

    static final NotePath HEDGE = NotePath.of("concepts/Hedge.md");
    static final NotePath WALL = NotePath.of("walls/Living wall.md");
    static final NotePath DITCH = NotePath.of("Ditch.md");
    static final NotePath WEIR = NotePath.of("Weir.md");

    static final String DITCH_BEFORE = "# Ditch\r\n\r\nBehind the [[Hedge]].\r\n";
    static final String DITCH_AFTER = "# Ditch\r\n\r\nBehind the [[Living wall]].\r\n";
    static final String WEIR_BEFORE = "# Weir\n\nNo [[Hedge]] holds it.\n";
    static final String WEIR_AFTER = "# Weir\n\nNo [[Living wall]] holds it.\n";
    static final String HEDGE_BEFORE = "# Hedge\n";
    static final String HEDGE_AFTER = "# Living wall\n";

    NotebookData data;
    NoteHistory history;
    NoteWriter writer;
    ChangeJournal journal;

    @BeforeEach
    void makeNotes() throws IOException {
        data = new NotebookData(Files.createDirectory(outside().resolve("data")));
        history = new NoteHistory(data.history(), InstantSource.system(), 1L << 30);
        writer = new NoteWriter(folder(), history);
        journal = new ChangeJournal(data);
        write(HEDGE.value(), HEDGE_BEFORE);
        write(DITCH.value(), DITCH_BEFORE);
        write(WEIR.value(), WEIR_BEFORE);
    }

    private static Text text(NotePath note, String before, String after) {
        return Text.of(note, bytes(before), bytes(after));
    }

    static IntendedChange replacing() {
        return new IntendedChange(
                "",
                "",
                Optional.empty(),
                List.of(text(DITCH, DITCH_BEFORE, DITCH_AFTER), text(WEIR, WEIR_BEFORE, WEIR_AFTER)));
    }

    static IntendedChange renaming() {
        Moved move = new Moved(HEDGE, WALL, Fingerprint.of(bytes(HEDGE_BEFORE)));
        return new IntendedChange(
                "Hedge",
                "Living wall",
                Optional.of(move),
                List.of(text(WALL, HEDGE_BEFORE, HEDGE_AFTER), text(DITCH, DITCH_BEFORE, DITCH_AFTER)));
    }

    /// Begins a change and ends in the middle of it.
    void breakOff(IntendedChange change, Step... steps) throws IOException {
        try (ChangeJournal.Running running = journal.entry(change).begin()) {
            JointChange joint = writer.begin();
            assertThat(running).isNotNull();
            for (Step step : steps) {
                step.in(joint);
            }
        }
    }

    interface Step {
        void in(JointChange change) throws IOException;
    }

    static void move(JointChange change) {
        change.move(HEDGE, WALL);
    }

    static void hedge(JointChange change) {
        change.save(WALL, Fingerprint.of(bytes(HEDGE_BEFORE)), bytes(HEDGE_AFTER));
    }

    static void ditch(JointChange change) {
        change.save(DITCH, Fingerprint.of(bytes(DITCH_BEFORE)), bytes(DITCH_AFTER));
    }

    static void weir(JointChange change) {
        change.save(WEIR, Fingerprint.of(bytes(WEIR_BEFORE)), bytes(WEIR_AFTER));
    }

    Outcome takeBack() {
        return new BrokenOffChange(new ChangeJournal(data), folder(), history).takeBack(true);
    }

    static Outcome.TakenBack takenBack(List<NotePath> changed, List<NotePath> unwritable) {
        return new Outcome.TakenBack("", "", changed, unwritable, Optional.empty());
    }

    void assertAsBefore() throws IOException {
        assertThat(text(HEDGE.value())).isEqualTo(HEDGE_BEFORE);
        assertThat(text(DITCH.value())).isEqualTo(DITCH_BEFORE);
        assertThat(text(WEIR.value())).isEqualTo(WEIR_BEFORE);
        assertThat(root().resolve(WALL.value())).doesNotExist();
    }

    void assertForgotten() {
        assertThat(data.change()).doesNotExist();
        assertThat(takeBack()).isEqualTo(new Outcome.Nothing());
    }

    static Outcome.TakenBack renamed(List<NotePath> changed, Optional<Moved> moved) {
        return new Outcome.TakenBack("Hedge", "Living wall", changed, List.of(), moved);
    }
}
