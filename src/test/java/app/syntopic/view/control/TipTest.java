package app.syntopic.view.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

import java.util.Optional;

@ExtendWith(ApplicationExtension.class)
class TipTest {

    private static void enter(Node node) {
        Event.fireEvent(
                node,
                new MouseEvent(
                        MouseEvent.MOUSE_ENTERED,
                        0,
                        0,
                        0,
                        0,
                        MouseButton.NONE,
                        0,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        true,
                        null));
    }

    /// The toolkit keeps what a node shows under its class's name.
    private static Optional<String> shown(Node node) {
        return node.getProperties().values().stream()
                .filter(Tooltip.class::isInstance)
                .map(tooltip -> ((Tooltip) tooltip).getText())
                .findFirst();
    }

    @Test
    void aTooltipIsMadeWhenTheMouseFirstComes(FxRobot robot) {
        robot.interact(() -> {
            Label node = new Label();
            Tip.on(node, "before");
            Tip.on(node, "what it is");
            assertThat(shown(node)).isEmpty();
            enter(node);
            assertThat(shown(node)).contains("what it is");
        });
    }

    @Test
    void aTooltipThatIsThereFollowsTheWords(FxRobot robot) {
        robot.interact(() -> {
            Label node = new Label();
            Tip.on(node, "what it was");
            enter(node);
            Tip.on(node, "what it is now");
            assertThat(shown(node)).contains("what it is now");
            Tip.on(node, "");
            assertThat(shown(node)).isEmpty();
            Tip.on(node, "again");
            enter(node);
            assertThat(shown(node)).contains("again");
        });
    }
}
