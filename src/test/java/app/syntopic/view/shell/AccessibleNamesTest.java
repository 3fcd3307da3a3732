package app.syntopic.view.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Who hears the window rather than sees it is told what has the focus, on every page and sheet.
@ExtendWith(ApplicationExtension.class)
class AccessibleNamesTest {

    private static final List<String> VIEWS =
            List.of(
                    "start",
                    "reader:Ada Moreau on Slow Pruning",
                    "concept:Continual Pruning",
                    "concept:Growth Gap",
                    "concept:Nothing at all",
                    "glossary",
                    "people:Ada Moreau",
                    "questions",
                    "wanted",
                    "graph",
                    "graph:Continual Pruning",
                    "search:pruning",
                    "search:nothingatall",
                    "editor:Learning from Weeds",
                    "form:Learning from Weeds",
                    "completion:Learning from Weeds",
                    "conflict:Learning from Weeds",
                    "history:Learning from Weeds",
                    "transcript:Learning from Weeds",
                    "replace:hedge => fence",
                    "rename:Learning from Weeds",
                    "new",
                    "templates",
                    "trash",
                    "unused",
                    "message",
                    "problems",
                    "settings",
                    "switcher",
                    "palette",
                    "keys",
                    "welcome");

    @TempDir Path directory;

    private ViewFixture fixture;

    @Start
    void open(Stage stage) {
        fixture = new ViewFixture(directory, stage, 1400, 900);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void everyControlThatTakesTheFocusHasAName(FxRobot robot) {
        List<String> nameless = new ArrayList<>();
        for (String view : VIEWS) {
            fixture.show(view, robot);
            robot.interact(() -> {
                List<Node> focusable = focusable(fixture.scene().getRoot()).toList();
                assertThat(focusable).as(view).isNotEmpty();
                focusable.stream()
                        .filter(node -> name(node).isBlank())
                        .forEach(node -> nameless.add(view + " has " + node + " in " + node.getParent()));
            });
        }
        assertThat(nameless).isEmpty();
    }

    private static Stream<Node> focusable(Parent parent) {
        return parent.getChildrenUnmodifiable().stream()
                .filter(Node::isVisible)
                .flatMap(child ->
                        Stream.concat(
                                Stream.of(child).filter(node -> node.isFocusTraversable() && !node.isDisabled()),
                                child instanceof Parent inner ? focusable(inner) : Stream.empty()));
    }

    /// What assistive technology is told: the text set for it, or else what the control itself shows or the label that
    /// is for it.
    private static String name(Node node) {
        String label =
                node.getScene().getRoot().lookupAll(".label").stream()
                        .filter(found -> found instanceof Label named && node.equals(named.getLabelFor()))
                        .map(found -> ((Label) found).getText())
                        .findFirst()
                        .orElse("");
        String shown = node instanceof Labeled labeled ? Objects.requireNonNullElse(labeled.getText(), "") : "";
        return Objects.requireNonNullElse(node.getAccessibleText(), "") + shown + label;
    }
}
