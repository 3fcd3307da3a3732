package app.syntopic.view.reader;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.view.Anchor;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;

@ExtendWith(ApplicationExtension.class)
class PopoverTest {

    private ReaderWindow window;

    @Start
    void open(Stage stage) {
        window = new ReaderWindow(stage);
    }

    private Node popover() {
        return window.view.lookup("#popover");
    }

    @Test
    void restingOnATermShowsWhatItMeans(FxRobot robot) {
        robot.interact(() -> window.view.goTo(Anchor.section(0)));
        robot.moveTo(window.at("waggle dance"));
        ReaderWindow.await(() -> popover().isVisible());
        assertThat(robot.lookup(".popover-title").queryAs(Label.class).getText()).isEqualTo("waggledance");
        Bounds card = popover().localToScreen(popover().getLayoutBounds());
        assertThat(card.contains(window.at("waggle dance"))).isFalse();
    }

    @Test
    void thePopoverLeavesTheTermToTheMouse(FxRobot robot) {
        robot.interact(() -> window.view.goTo(Anchor.section(0)));
        robot.moveTo(window.at("waggle dance"));
        ReaderWindow.await(() -> popover().isVisible());
        robot.clickOn(MouseButton.PRIMARY);
        assertThat(window.trail.went).containsExactly("concept waggledance");
    }

    @Test
    void aPinnedPopoverStaysUntilEscape(FxRobot robot) {
        robot.interact(() -> window.view.goTo(Anchor.section(0)));
        robot.interact(window.view::focusPage);
        robot.moveTo(window.at("waggle dance"));
        ReaderWindow.await(() -> popover().isVisible());
        robot.type(KeyCode.P);
        robot.interact(() -> window.view.goTo(Anchor.section(1)));
        assertThat(robot.lookup(".popover-pinned").tryQuery()).isPresent();
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".popover-pinned").tryQuery()).isEmpty();
    }

    @Test
    void whatASectionSaysIsShownWithoutTheSignsItIsWrittenWith(FxRobot robot) {
        List<Node> card = new ArrayList<>();
        robot.interact(() ->
                window.model.preview(
                        new Goal.Section(1), found -> card.addAll(PreviewCard.of(found, () -> {}, note -> {}))));
        assertThat(card)
                .filteredOn(node -> node instanceof VBox)
                .flatExtracting(node -> ((VBox) node).getChildren())
                .extracting(Node::getAccessibleText)
                .containsExactly(
                        "Scouts visit sites and dance for them. When a quorum is met the swarm leaves, as On Hives says.");
    }

    @Test
    void escapeClosesThePopover(FxRobot robot) {
        robot.interact(() -> window.view.goTo(Anchor.section(0)));
        robot.interact(window.view::focusPage);
        robot.moveTo(window.at("waggle dance"));
        ReaderWindow.await(() -> popover().isVisible());
        robot.type(KeyCode.ESCAPE);
        assertThat(popover().isVisible()).isFalse();
    }
}
