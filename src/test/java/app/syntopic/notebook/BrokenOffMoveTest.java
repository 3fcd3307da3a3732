package app.syntopic.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

class BrokenOffMoveTest extends BrokenOffChangeCase {
    @Test
    void takingAChangeBackThatIsBrokenOffGoesOnLater() throws IOException {
        IntendedChange change = renaming();
        breakOff(change, BrokenOffChangeCase::move, BrokenOffChangeCase::hedge, BrokenOffChangeCase::ditch);
        // as undoing leaves it that came to the last note only
        write(DITCH.value(), DITCH_BEFORE);

        assertThat(takeBack()).isEqualTo(renamed(List.of(), change.move()));
        assertAsBefore();
        assertForgotten();
    }

    @Test
    void aFileThatWasMovedLiesWhereItLayWithItsTextAndVersions() throws IOException {
        history.keep(HEDGE, bytes("older"));
        breakOff(renaming(), BrokenOffChangeCase::move, BrokenOffChangeCase::hedge);

        assertThat(takeBack()).isEqualTo(renamed(List.of(), renaming().move()));
        assertAsBefore();
        assertThat(history.versions(HEDGE)).hasSize(2);
        assertThat(history.versions(WALL)).isEmpty();
        assertForgotten();
    }

    @Test
    void aFileThatWasOnlyMovedLiesWhereItLay() throws IOException {
        breakOff(renaming(), BrokenOffChangeCase::move);

        assertThat(takeBack()).isEqualTo(renamed(List.of(), renaming().move()));
        assertAsBefore();
    }

    @Test
    void aFileWhoseTextIsNotPartOfTheChangeLiesWhereItLay() throws IOException {
        IntendedChange change = renaming();
        breakOff(
                new IntendedChange("Hedge", "Living wall", change.move(), change.notes().subList(1, 2)),
                BrokenOffChangeCase::move);

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
        breakOff(renaming(), BrokenOffChangeCase::move, BrokenOffChangeCase::hedge, BrokenOffChangeCase::ditch);
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
        breakOff(renaming(), BrokenOffChangeCase::move, BrokenOffChangeCase::hedge);
        write(HEDGE.value(), "# Another hedge\n");

        assertThat(takeBack()).isEqualTo(renamed(List.of(WALL), Optional.empty()));
        assertThat(text(HEDGE.value())).isEqualTo("# Another hedge\n");
        assertThat(text(WALL.value())).isEqualTo(HEDGE_AFTER);
        assertForgotten();
    }

    @Test
    void takingBackThatIsBrokenOffItselfGoesOnLater() throws IOException {
        breakOff(renaming(), BrokenOffChangeCase::move, BrokenOffChangeCase::hedge);
        write(WALL.value(), HEDGE_BEFORE);

        assertThat(takeBack()).isEqualTo(renamed(List.of(), renaming().move()));
        assertAsBefore();
    }
}
