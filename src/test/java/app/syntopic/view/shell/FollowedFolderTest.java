package app.syntopic.view.shell;

import static app.syntopic.view.shell.DeskFixture.await;
import static app.syntopic.view.shell.DeskFixture.isShown;

import app.syntopic.model.NotePath;
import app.syntopic.view.OpenedNotebook;

import javafx.scene.control.Labeled;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/// Another program writes into the folder of the notebook in the window; nobody asks to look for changes.
class FollowedFolderTest {

    private static final NotePath GRAFTING = NotePath.of("sources/Grafting at Night.md");

    @OpenedDesk DeskFixture window;

    private Path file(NotePath note) {
        return window.notebook().workspace().folder().resolve(note.value());
    }

    /// From then on, only the watch can tell of anything.
    private static void awaitTheFirstLook(FxRobot robot) {
        await(() -> robot.lookup("#index-state").queryAs(Labeled.class).getText().equals("Up to date"));
    }

    @Test
    void aNoteThatIsMadeThereIsInTheLibraryAndOnItsPageWhenItIsChanged(FxRobot robot) throws IOException {
        awaitTheFirstLook(robot);
        Files.writeString(file(GRAFTING), "# Grafting at Night\n\nThe moon is no lamp.\n");
        await(() -> isShown(robot, "Grafting at Night"));

        robot.interact(() -> window.desk().show(new Location.OfNote(GRAFTING)));
        await(() -> isRead("no lamp"));
        Files.writeString(file(GRAFTING), "# Grafting at Night\n\nThe moon is lamp enough.\n");
        await(() -> isRead("lamp enough"));
    }

    @Test
    void aPictureThatIsPutThereShowsOnThePageThatEmbedsIt(FxRobot robot) throws IOException {
        awaitTheFirstLook(robot);
        Files.writeString(file(GRAFTING), "# Grafting at Night\n\n![[scion.png]]\n");
        robot.interact(() -> window.desk().show(new Location.OfNote(GRAFTING)));
        await(() -> !robot.lookup(".picture-missing").queryAll().isEmpty());

        Path picture = window.notebook().workspace().folder().resolve("pictures/scion.png");
        Files.createDirectories(picture.getParent());
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        await(() -> robot.lookup(".picture-missing").queryAll().isEmpty() && isShowingAPicture(robot));
    }

    private static boolean isShowingAPicture(FxRobot robot) {
        return !robot.lookup(".picture .image-view").queryAll().isEmpty();
    }

    private boolean isRead(String words) {
        return window.page() instanceof NotePage page
                && page.note().stream()
                        .flatMap(open -> open.note().passages().stream())
                        .anyMatch(passage -> passage.text().text().contains(words));
    }

    @Test
    void aNoteThatIsDeletedThereIsNoLongerCounted(FxRobot robot) throws IOException {
        awaitTheFirstLook(robot);
        await(() -> isShown(robot, "3 notes"));
        Files.delete(file(OpenedNotebook.WEEDS));
        await(() -> isShown(robot, "2 notes"));
    }
}
