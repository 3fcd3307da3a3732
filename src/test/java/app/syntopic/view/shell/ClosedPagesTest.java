package app.syntopic.view.shell;

import static app.syntopic.view.shell.DeskFixture.await;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.toMap;

import app.syntopic.view.OpenedNotebook;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Nothing holds a page that was closed or left: not the notebook it listens to, nor the tab, the window, or a timer.
class ClosedPagesTest {

    private static final List<Location> EVERY_KIND =
            List.of(
                    new Location.OfNote(OpenedNotebook.PRUNING),
                    new Location.OfEditor(OpenedNotebook.WEEDS),
                    new Location.OfConcept(OpenedNotebook.CONTINUAL_PRUNING),
                    new Location.OfGraph(Optional.empty()),
                    new Location.OfGlossary(),
                    new Location.OfPeople(Optional.empty()),
                    new Location.OfQuestions(),
                    new Location.OfWanted(),
                    new Location.OfProblems(),
                    new Location.OfVersions(OpenedNotebook.PRUNING),
                    new Location.OfReplace(),
                    new Location.OfSettings());

    @OpenedDesk DeskFixture fixture;

    @Test
    void everyClosedPageIsLetGoOf(FxRobot robot) {
        Map<Location, WeakReference<Page>> closed =
                EVERY_KIND.stream().collect(toMap(location -> location, location -> openAndClose(robot, location)));
        awaitThatAllAreLetGoOf(robot, closed);
    }

    @Test
    void everyPageThatWasLeftForAnotherInItsTabIsLetGoOf(FxRobot robot) {
        Map<Location, WeakReference<Page>> left =
                EVERY_KIND.stream().collect(toMap(location -> location, location -> openInTheSameTab(robot, location)));
        awaitThatAllAreLetGoOf(robot, left);
    }

    private void awaitThatAllAreLetGoOf(FxRobot robot, Map<Location, WeakReference<Page>> pages) {
        // the toolkit remembers the last line of text that it laid out anywhere
        showInTheSameTab(robot, new Location.OfNote(OpenedNotebook.ORCHARD));
        await(() -> ((NotePage) fixture.page()).note().isPresent());
        await(() -> {
            System.gc();
            return pages.values().stream().allMatch(page -> page.refersTo(null));
        });
    }

    private WeakReference<Page> openInTheSameTab(FxRobot robot, Location location) {
        showInTheSameTab(robot, location);
        return new WeakReference<>(fixture.page());
    }

    private void showInTheSameTab(FxRobot robot, Location location) {
        show(robot, location, false);
    }

    /// Without keys, as the robot keeps every event that it made, and with it the control it went to.
    private WeakReference<Page> openAndClose(FxRobot robot, Location location) {
        show(robot, location, true);
        WeakReference<Page> page = new WeakReference<>(fixture.page());
        robot.interact(() -> fixture.desk().browser().closeTab());
        assertThat(fixture.page().location()).isNotEqualTo(location);
        return page;
    }

    private void show(FxRobot robot, Location location, boolean newTab) {
        robot.interact(() -> fixture.desk().browser().open(location, newTab));
        await(() -> fixture.page().location().equals(location));
        await(() -> fixture.page().node().getWidth() > 0);
    }
}
