package app.syntopic.view.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.syntopic.model.NotePath;
import app.syntopic.model.Span;
import app.syntopic.view.Background;
import app.syntopic.view.RobotStage;
import app.syntopic.view.theme.Theme;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;

/// Notes in Hebrew and Arabic, and words of them in other notes.
@ExtendWith(ApplicationExtension.class)
class RightToLeftTest {

    private static final String SENTENCE = "שלום עולם, זהו משפט ארוך דיו כדי להמשיך לשורה השנייה ";

    /// In pixels.
    private static final double COLUMN = 546;

    private final ReaderFixture fixture = new ReaderFixture();
    private final ReaderFixture.Trail trail = new ReaderFixture.Trail();
    private ReaderViewModel model;
    private ReaderView view;

    @Start
    void open(Stage stage) {
        Background background =
                Background.forWindow(failure -> {
                    throw new AssertionError(failure);
                });
        model = new ReaderViewModel(Path.of("").toAbsolutePath(), fixture, trail, background);
        view = new ReaderView(model);
        Scene scene = new Scene(view, 900, 500);
        new Theme().apply(scene);
        stage.setScene(scene);
        RobotStage.show(stage);
    }

    private void show(FxRobot robot, String text) {
        robot.interact(() -> model.show(ReaderViewModel.compose(fixture.add(NotePath.of("N.md"), text))));
    }

    private Bounds boundsOf(String words) {
        return WaitForAsyncUtils.waitForAsyncFx(
                60_000,
                () -> {
                    view.layout();
                    PageArea page = (PageArea) view.lookup(".page");
                    for (PageArea.Shown shown : page.shown()) {
                        int at = shown.line().text().indexOf(words);
                        if (at >= 0) {
                            return view.localToScreen(
                                    view.sceneToLocal(
                                            page.boundsOf(shown.index(), new Span(at, at + words.length()))
                                                    .orElseThrow()));
                        }
                    }
                    throw new AssertionError("not in the window: " + words);
                });
    }

    @Test
    void aParagraphBeginsAtTheRightOfTheColumnAndWraps(FxRobot robot) {
        show(robot, "# N\n\n" + SENTENCE.repeat(4) + "סוף\n\nAn English line that begins at the left of the column.\n");
        Bounds first = boundsOf("שלום");
        Bounds last = boundsOf("סוף");
        Bounds english = boundsOf("An English");
        assertThat(last.getMinY()).isGreaterThan(first.getMaxY());
        assertThat(last.getMaxX()).isLessThanOrEqualTo(first.getMaxX() + 1);
        assertThat(first.getMaxX()).isGreaterThan(english.getMaxX());
        assertThat(boundsOf(SENTENCE).getMinX()).isGreaterThanOrEqualTo(english.getMinX() - 1);
    }

    @Test
    void aLinkInItIsUnderTheMouse(FxRobot robot) {
        show(robot, "# N\n\n" + SENTENCE + "[[On Bees]] " + SENTENCE + "\n");
        Bounds link = boundsOf("On Bees");
        robot.clickOn(new Point2D(link.getCenterX(), link.getCenterY()));
        assertThat(trail.went).hasSize(1).first().asString().contains("Bees");
    }

    @Test
    void lettersWithAccentsOfTheirOwnAreNotSetTwice(FxRobot robot) {
        String words =
                "A cafe\u0301 with accents of their own, long enough for several lines of the column. ".repeat(4);
        show(robot, "# N\n\n" + words + "end.\n");
        Bounds all = boundsOf(words);
        Bounds title = boundsOf("N");
        assertThat(all.getMinX()).isCloseTo(title.getMinX(), within(2.0));
        assertThat(all.getWidth()).isLessThanOrEqualTo(COLUMN);
    }
}
