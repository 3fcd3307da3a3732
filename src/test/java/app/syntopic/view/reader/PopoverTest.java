package app.syntopic.view.reader;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.graph.Concept;
import app.syntopic.graph.Definition;
import app.syntopic.model.FoldedLabel;
import app.syntopic.model.MarkedText;
import app.syntopic.view.Anchor;
import app.syntopic.workspace.Reading.Preview;

import javafx.geometry.BoundingBox;
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
import java.util.Collections;
import java.util.List;
import java.util.Optional;

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
                        new Goal.Section(1), found -> card.addAll(PreviewCard.of(found, 3, () -> {}, note -> {}))));
        assertThat(card)
                .filteredOn(node -> node instanceof VBox)
                .flatExtracting(node -> ((VBox) node).getChildren())
                .extracting(Node::getAccessibleText)
                .containsExactly(
                        "Scouts visit sites and dance for them. When a quorum is met the swarm leaves, as On Hives"
                                + " says.");
    }

    @Test
    void aCardOfManyDefinitionsShowsAsManyAsThereIsRoomFor(FxRobot robot) {
        Definition definition =
                new Definition(
                        window.notes.bees().summary(), "Label", MarkedText.plain("Long words. ".repeat(20), 0), 0);
        Concept concept = new Concept(FoldedLabel.of("Label"), "Label", Optional.empty(), 4, 4);
        Preview preview = new Preview.OfConcept(concept, Optional.empty(), Collections.nCopies(4, definition), 4, 4);
        Popover card = new Popover();
        robot.interact(() -> {
            window.view.getChildren().add(card);
            Bounds line = new BoundingBox(100, 200, 80, 20);
            card.show(preview, window.view.localToScene(line), () -> {}, note -> {}, () -> {});
        });
        assertThat(card.lookupAll(".popover-entry")).hasSizeBetween(1, 2);
        assertThat(card.getBoundsInParent().getMinY()).isNotNegative();
        assertThat(card.getLayoutY()).isGreaterThan(220);
        assertThat(card.getLayoutY() + card.getHeight()).isLessThan(500);
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
