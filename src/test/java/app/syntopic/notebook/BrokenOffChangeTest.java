package app.syntopic.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.syntopic.notebook.BrokenOffChange.Outcome;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class BrokenOffChangeTest extends BrokenOffChangeCase {
    @Test
    void whatWasWrittenIsTakenBack() throws IOException {
        breakOff(replacing(), BrokenOffChangeCase::ditch);

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
        breakOff(renaming(), BrokenOffChangeCase::move, BrokenOffChangeCase::hedge, BrokenOffChangeCase::ditch);

        assertThat(takeBack()).isEqualTo(new Outcome.Nothing());
        assertThat(text(WALL.value())).isEqualTo(HEDGE_AFTER);
        assertThat(text(DITCH.value())).isEqualTo(DITCH_AFTER);
        assertForgotten();
    }

    @Test
    void aChangeThatReachedAllItsNotesStaysAlsoWhereOneWasEditedSince() throws IOException {
        breakOff(replacing(), BrokenOffChangeCase::ditch, BrokenOffChangeCase::weir);
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
    void aNoteEditedSinceIsKeptAndNamed() throws IOException {
        breakOff(replacing(), BrokenOffChangeCase::ditch);
        write(DITCH.value(), DITCH_AFTER + "Mine.\n");

        assertThat(takeBack()).isEqualTo(takenBack(List.of(DITCH), List.of()));
        assertThat(text(DITCH.value())).isEqualTo(DITCH_AFTER + "Mine.\n");
        assertThat(text(WEIR.value())).isEqualTo(WEIR_BEFORE);
        assertForgotten();
    }

    @Test
    void aNoteDeletedSinceIsNamedAndNotMadeAgain() throws IOException {
        breakOff(replacing(), BrokenOffChangeCase::ditch);
        Files.delete(root().resolve(DITCH.value()));

        assertThat(takeBack()).isEqualTo(takenBack(List.of(DITCH), List.of()));
        assertThat(root().resolve(DITCH.value())).doesNotExist();
        assertForgotten();
    }

    @Test
    void aNoteThatCannotBeWrittenNowIsTakenBackAtALaterStart() throws IOException {
        breakOff(replacing(), BrokenOffChangeCase::ditch);
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
}
