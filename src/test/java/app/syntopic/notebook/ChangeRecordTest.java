package app.syntopic.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.syntopic.notebook.BrokenOffChange.Outcome;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/// What is written down of a change before it begins.
class ChangeRecordTest extends BrokenOffChangeCase {
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
    void aDamagedRecordIsPutAsideAndNothingIsTouched() throws IOException {
        breakOff(replacing(), BrokenOffChangeCase::ditch);
        byte[] record = Files.readAllBytes(data.change());
        record[record.length / 2] ^= 1;
        Files.write(data.change(), record);

        assertPutAside(record);
    }

    @Test
    void aRecordCutShortIsPutAsideAndNothingIsTouched() throws IOException {
        breakOff(replacing(), BrokenOffChangeCase::ditch);
        byte[] record = Arrays.copyOf(Files.readAllBytes(data.change()), 9);
        Files.write(data.change(), record);

        assertPutAside(record);
    }

    @Test
    void aProgramWithoutTheLockOnlyLooks() throws IOException {
        breakOff(renaming(), BrokenOffChangeCase::move, BrokenOffChangeCase::hedge);

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
        breakOff(renaming(), BrokenOffChangeCase::move);

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
        breakOff(replacing(), BrokenOffChangeCase::ditch);

        try (Stream<Path> files = Files.list(root())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("concepts", DITCH.value(), WEIR.value());
        }
    }

    private void assertPutAside(byte[] record) throws IOException {
        assertThat(takeBack())
                .isInstanceOfSatisfying(
                        Outcome.Damaged.class, damaged -> assertThat(damaged.kept()).hasBinaryContent(record));
        assertThat(text(DITCH.value())).isEqualTo(DITCH_AFTER);
        assertThat(text(WEIR.value())).isEqualTo(WEIR_BEFORE);
        assertForgotten();
    }
}
