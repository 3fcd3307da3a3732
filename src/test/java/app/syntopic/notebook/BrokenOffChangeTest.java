package app.syntopic.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.syntopic.model.NotePath;
import app.syntopic.notebook.BrokenOffChange.Outcome;
import app.syntopic.notebook.IntendedChange.Moved;
import app.syntopic.notebook.IntendedChange.Text;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A program that ended in the middle of a change of several notes is played by one that lets the right to change them
/// go, as the system does for it.
class BrokenOffChangeTest extends NotebookTest {

    private static final NotePath HEDGE = NotePath.of("concepts/Hedge.md");
    private static final NotePath WALL = NotePath.of("walls/Living wall.md");
    private static final NotePath DITCH = NotePath.of("Ditch.md");
    private static final NotePath WEIR = NotePath.of("Weir.md");

    private static final String DITCH_BEFORE = "# Ditch\r\n\r\nBehind the [[Hedge]].\r\n";
    private static final String DITCH_AFTER = "# Ditch\r\n\r\nBehind the [[Living wall]].\r\n";
    private static final String WEIR_BEFORE = "# Weir\n\nNo [[Hedge]] holds it.\n";
    private static final String WEIR_AFTER = "# Weir\n\nNo [[Living wall]] holds it.\n";
    private static final String HEDGE_BEFORE = "# Hedge\n";
    private static final String HEDGE_AFTER = "# Living wall\n";

    private NotebookData data;
    private NoteHistory history;
    private NoteWriter writer;
    private ChangeJournal journal;

    @BeforeEach
    void makeNotes() throws IOException {
        data = new NotebookData(Files.createDirectory(outside().resolve("data")));
        history = new NoteHistory(data.history(), InstantSource.system(), 1L << 30);
        writer = new NoteWriter(folder(), history, new NoteTrash(data.trash(), InstantSource.system()));
        journal = new ChangeJournal(data);
        write(HEDGE.value(), HEDGE_BEFORE);
        write(DITCH.value(), DITCH_BEFORE);
        write(WEIR.value(), WEIR_BEFORE);
    }

    private static Text text(NotePath note, String before, String after) {
        return Text.of(note, bytes(before), bytes(after));
    }

    private static IntendedChange replacing() {
        return new IntendedChange(
                "",
                "",
                Optional.empty(),
                List.of(text(DITCH, DITCH_BEFORE, DITCH_AFTER), text(WEIR, WEIR_BEFORE, WEIR_AFTER)));
    }

    private static IntendedChange renaming() {
        Moved move = new Moved(HEDGE, WALL, Fingerprint.of(bytes(HEDGE_BEFORE)));
        return new IntendedChange(
                "Hedge",
                "Living wall",
                Optional.of(move),
                List.of(text(WALL, HEDGE_BEFORE, HEDGE_AFTER), text(DITCH, DITCH_BEFORE, DITCH_AFTER)));
    }

    /// Begins a change and ends in the middle of it.
    private void breakOff(IntendedChange change, Step... steps) throws IOException {
        try (ChangeJournal.Running running = journal.entry(change).begin()) {
            JointChange joint = writer.begin();
            assertThat(running).isNotNull();
            for (Step step : steps) {
                step.in(joint);
            }
        }
    }

    private interface Step {
        void in(JointChange change) throws IOException;
    }

    private static void move(JointChange change) {
        change.move(HEDGE, WALL);
    }

    private static void hedge(JointChange change) {
        change.save(WALL, Fingerprint.of(bytes(HEDGE_BEFORE)), bytes(HEDGE_AFTER));
    }

    private static void ditch(JointChange change) {
        change.save(DITCH, Fingerprint.of(bytes(DITCH_BEFORE)), bytes(DITCH_AFTER));
    }

    private static void weir(JointChange change) {
        change.save(WEIR, Fingerprint.of(bytes(WEIR_BEFORE)), bytes(WEIR_AFTER));
    }

    private Outcome takeBack() {
        return new BrokenOffChange(new ChangeJournal(data), folder(), history).takeBack(true);
    }

    private static Outcome.TakenBack takenBack(List<NotePath> changed, List<NotePath> unwritable) {
        return new Outcome.TakenBack("", "", changed, unwritable, Optional.empty());
    }

    private void assertAsBefore() throws IOException {
        assertThat(text(HEDGE.value())).isEqualTo(HEDGE_BEFORE);
        assertThat(text(DITCH.value())).isEqualTo(DITCH_BEFORE);
        assertThat(text(WEIR.value())).isEqualTo(WEIR_BEFORE);
        assertThat(root().resolve(WALL.value())).doesNotExist();
    }

    private void assertForgotten() {
        assertThat(data.change()).doesNotExist();
        assertThat(takeBack()).isEqualTo(new Outcome.Nothing());
    }

    @Test
    void whatWasWrittenIsTakenBack() throws IOException {
        breakOff(replacing(), BrokenOffChangeTest::ditch);

        assertThat(takeBack()).isEqualTo(takenBack(List.of(), List.of()));
        assertAsBefore();
        assertForgotten();
    }

    @Test
    void whereNothingWasWrittenYetNothingIs() throws IOException {
        breakOff(renaming());

        assertThat(takeBack())
                .isEqualTo(new Outcome.TakenBack("Hedge", "Living wall", List.of(), List.of(), Optional.empty()));
        assertAsBefore();
        assertForgotten();
    }

    @Test
    void aChangeThatReachedAllItsNotesStays() throws IOException {
        breakOff(renaming(), BrokenOffChangeTest::move, BrokenOffChangeTest::hedge, BrokenOffChangeTest::ditch);

        assertThat(takeBack()).isEqualTo(new Outcome.Nothing());
        assertThat(text(WALL.value())).isEqualTo(HEDGE_AFTER);
        assertThat(text(DITCH.value())).isEqualTo(DITCH_AFTER);
        assertForgotten();
    }

    @Test
    void aChangeThatReachedAllItsNotesStaysAlsoWhereOneWasEditedSince() throws IOException {
        breakOff(replacing(), BrokenOffChangeTest::ditch, BrokenOffChangeTest::weir);
        write(DITCH.value(), DITCH_AFTER + "More.\n");

        assertThat(takeBack()).isEqualTo(new Outcome.Nothing());
        assertThat(text(DITCH.value())).isEqualTo(DITCH_AFTER + "More.\n");
        assertThat(text(WEIR.value())).isEqualTo(WEIR_AFTER);
        assertForgotten();
    }

    @Test
    void aChangeThatEndedInOrderLeavesNothingBehind() {
        try (JointChange change = writer.begin(journal.entry(replacing()))) {
            ditch(change);
            weir(change);
            change.done();
        }
        assertForgotten();
    }

    @Test
    void aChangeThatFailsOnItsWayIsTakenBackAtOnce() throws IOException {
        assertThatThrownBy(
                        () -> {
                            try (JointChange change = writer.begin(journal.entry(replacing()))) {
                                ditch(change);
                                throw new IllegalStateException("in between");
                            }
                        })
                .hasMessage("in between");

        assertAsBefore();
        assertForgotten();
    }

    @Test
    void takingAChangeBackThatIsBrokenOffGoesOnLater() throws IOException {
        IntendedChange change = renaming();
        breakOff(change, BrokenOffChangeTest::move, BrokenOffChangeTest::hedge, BrokenOffChangeTest::ditch);
        // as undoing leaves it that came to the last note only
        write(DITCH.value(), DITCH_BEFORE);

        assertThat(takeBack()).isEqualTo(renamed(List.of(), change.move()));
        assertAsBefore();
        assertForgotten();
    }

    @Test
    void undoingWritesTheChangeDownAgainAndLeavesNothingBehind() throws IOException {
        try (JointChange change = writer.begin(journal.entry(renaming()))) {
            move(change);
            hedge(change);
            ditch(change);
            change.done();
        }
        try (ChangeJournal.Running other = journal.entry(replacing()).begin()) {
            assertThatThrownBy(writer::undo)
                    .isInstanceOf(NoteFileException.class)
                    .hasMessageContaining("try again when that is done");
            assertThat(text(WALL.value())).isEqualTo(HEDGE_AFTER);
            other.forget();
        }

        assertThat(writer.undo()).isPresent();
        assertAsBefore();
        assertForgotten();
    }

    @Test
    void undoingThatIsRefusedLeavesNothingBehind() throws IOException {
        IntendedChange one = new IntendedChange("", "", Optional.empty(), replacing().notes().subList(0, 1));
        try (JointChange change = writer.begin(journal.entry(one))) {
            ditch(change);
            change.done();
        }
        write(DITCH.value(), "Mine.\n");

        assertThatThrownBy(writer::undo).isInstanceOf(NoteFileException.class);
        assertThat(text(DITCH.value())).isEqualTo("Mine.\n");
        assertForgotten();
    }

    @Test
    void aNoteEditedSinceIsKeptAndNamed() throws IOException {
        breakOff(replacing(), BrokenOffChangeTest::ditch);
        write(DITCH.value(), DITCH_AFTER + "Mine.\n");

        assertThat(takeBack()).isEqualTo(takenBack(List.of(DITCH), List.of()));
        assertThat(text(DITCH.value())).isEqualTo(DITCH_AFTER + "Mine.\n");
        assertThat(text(WEIR.value())).isEqualTo(WEIR_BEFORE);
        assertForgotten();
    }

    @Test
    void aNoteDeletedSinceIsNamedAndNotMadeAgain() throws IOException {
        breakOff(replacing(), BrokenOffChangeTest::ditch);
        Files.delete(root().resolve(DITCH.value()));

        assertThat(takeBack()).isEqualTo(takenBack(List.of(DITCH), List.of()));
        assertThat(root().resolve(DITCH.value())).doesNotExist();
        assertForgotten();
    }

    @Test
    void aFileThatWasMovedLiesWhereItLayWithItsTextAndVersions() throws IOException {
        history.keep(HEDGE, bytes("older"));
        breakOff(renaming(), BrokenOffChangeTest::move, BrokenOffChangeTest::hedge);

        assertThat(takeBack()).isEqualTo(renamed(List.of(), renaming().move()));
        assertAsBefore();
        assertThat(history.versions(HEDGE)).hasSize(2);
        assertThat(history.versions(WALL)).isEmpty();
        assertForgotten();
    }

    private static Outcome.TakenBack renamed(List<NotePath> changed, Optional<Moved> moved) {
        return new Outcome.TakenBack("Hedge", "Living wall", changed, List.of(), moved);
    }

    @Test
    void aFileThatWasOnlyMovedLiesWhereItLay() throws IOException {
        breakOff(renaming(), BrokenOffChangeTest::move);

        assertThat(takeBack()).isEqualTo(renamed(List.of(), renaming().move()));
        assertAsBefore();
    }

    @Test
    void aFileWhoseTextIsNotPartOfTheChangeLiesWhereItLay() throws IOException {
        IntendedChange change = renaming();
        breakOff(
                new IntendedChange("Hedge", "Living wall", change.move(), change.notes().subList(1, 2)),
                BrokenOffChangeTest::move);

        assertThat(takeBack()).isEqualTo(renamed(List.of(), change.move()));
        assertAsBefore();
    }

    @Test
    void versionsThatWentAheadOfTheirFileComeBack() throws IOException {
        history.keep(HEDGE, bytes("older"));
        breakOff(renaming());
        history.move(HEDGE, WALL);

        takeBack();
        assertThat(history.versions(HEDGE)).hasSize(1);
    }

    @Test
    void aMovedFileEditedSinceStaysWhereItIsAndIsNamed() throws IOException {
        breakOff(renaming(), BrokenOffChangeTest::move, BrokenOffChangeTest::hedge, BrokenOffChangeTest::ditch);
        write(WEIR.value(), WEIR_BEFORE);
        write(WALL.value(), "# Living wall\n\nMine.\n");
        write(DITCH.value(), DITCH_BEFORE);

        // as if the change had not come to the ditch
        assertThat(takeBack()).isEqualTo(renamed(List.of(WALL), Optional.empty()));
        assertThat(text(WALL.value())).isEqualTo("# Living wall\n\nMine.\n");
        assertThat(root().resolve(HEDGE.value())).doesNotExist();
        assertForgotten();
    }

    @Test
    void aMovedFileWhoseOldPlaceIsTakenStaysWhereItIsAndIsNamed() throws IOException {
        breakOff(renaming(), BrokenOffChangeTest::move, BrokenOffChangeTest::hedge);
        write(HEDGE.value(), "# Another hedge\n");

        assertThat(takeBack()).isEqualTo(renamed(List.of(WALL), Optional.empty()));
        assertThat(text(HEDGE.value())).isEqualTo("# Another hedge\n");
        assertThat(text(WALL.value())).isEqualTo(HEDGE_AFTER);
        assertForgotten();
    }

    @Test
    void aNoteThatCannotBeWrittenNowIsTakenBackAtALaterStart() throws IOException {
        breakOff(replacing(), BrokenOffChangeTest::ditch);
        Path ditch = root().resolve(DITCH.value());
        Files.move(ditch, outside().resolve("away"));
        Files.createDirectory(ditch);

        assertThat(takeBack()).isEqualTo(takenBack(List.of(), List.of(DITCH)));
        assertThat(data.change()).exists();

        Files.delete(ditch);
        Files.move(outside().resolve("away"), ditch);
        assertThat(takeBack()).isEqualTo(takenBack(List.of(), List.of()));
        assertAsBefore();
        assertForgotten();
    }

    @Test
    void takingBackThatIsBrokenOffItselfGoesOnLater() throws IOException {
        breakOff(renaming(), BrokenOffChangeTest::move, BrokenOffChangeTest::hedge);
        write(WALL.value(), HEDGE_BEFORE);

        assertThat(takeBack()).isEqualTo(renamed(List.of(), renaming().move()));
        assertAsBefore();
    }

    @Test
    void aDamagedRecordIsPutAsideAndNothingIsTouched() throws IOException {
        breakOff(replacing(), BrokenOffChangeTest::ditch);
        byte[] record = Files.readAllBytes(data.change());
        record[record.length / 2] ^= 1;
        Files.write(data.change(), record);

        assertPutAside(record);
    }

    @Test
    void aRecordCutShortIsPutAsideAndNothingIsTouched() throws IOException {
        breakOff(replacing(), BrokenOffChangeTest::ditch);
        byte[] record = Arrays.copyOf(Files.readAllBytes(data.change()), 9);
        Files.write(data.change(), record);

        assertPutAside(record);
    }

    private void assertPutAside(byte[] record) throws IOException {
        assertThat(takeBack())
                .isInstanceOfSatisfying(
                        Outcome.Damaged.class, damaged -> assertThat(damaged.kept()).hasBinaryContent(record));
        assertThat(text(DITCH.value())).isEqualTo(DITCH_AFTER);
        assertThat(text(WEIR.value())).isEqualTo(WEIR_BEFORE);
        assertForgotten();
    }

    @Test
    void aProgramWithoutTheLockOnlyLooks() throws IOException {
        breakOff(renaming(), BrokenOffChangeTest::move, BrokenOffChangeTest::hedge);

        assertThat(new BrokenOffChange(journal, folder(), history).takeBack(false))
                .isEqualTo(new Outcome.Waiting("Hedge", "Living wall"));
        assertThat(text(WALL.value())).isEqualTo(HEDGE_AFTER);
        assertThat(data.change()).exists();
    }

    @Test
    void aChangeThatIsUnderWayIsNotTakenBack() {
        try (JointChange change = writer.begin(journal.entry(replacing()))) {
            ditch(change);

            assertThat(new BrokenOffChange(journal, folder(), history).takeBack(true)).isEqualTo(new Outcome.Nothing());
            assertThat(folder().read(DITCH)).isEqualTo(bytes(DITCH_AFTER));
            weir(change);
            change.done();
        }
    }

    @Test
    void anotherChangeWaitsUntilTheBrokenOffOneIsTakenBack() throws IOException {
        breakOff(renaming(), BrokenOffChangeTest::move);

        assertThatThrownBy(() -> journal.entry(replacing()).begin())
                .isInstanceOf(NoteFileException.class)
                .hasMessageContaining("open the notebook again");
        takeBack();
        journal.entry(replacing()).begin().close();
    }

    @Test
    void twoChangesAtOnceAreRefused() {
        try (ChangeJournal.Running first = journal.entry(replacing()).begin()) {
            assertThatThrownBy(() -> journal.entry(renaming()).begin())
                    .isInstanceOf(NoteFileException.class)
                    .hasMessageContaining("try again when that is done");
            assertThat(first).isNotNull();
        }
    }

    @Test
    void nothingIsChangedThatCannotBeWrittenDownFirst() throws IOException {
        Files.createDirectories(data.changeLock());

        assertThatThrownBy(() -> journal.entry(replacing()).begin())
                .isInstanceOf(NoteFileException.class)
                .hasMessageStartingWith("The change cannot be written down beside the notebook first");
        assertAsBefore();
    }

    @Test
    void nothingOfItLiesInTheNotebook() throws IOException {
        breakOff(replacing(), BrokenOffChangeTest::ditch);

        try (Stream<Path> files = Files.list(root())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("concepts", DITCH.value(), WEIR.value());
        }
    }
}
