package app.syntopic.view.editor;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.Span;
import app.syntopic.model.TextEdit;
import app.syntopic.model.UndoSteps;
import app.syntopic.view.RobotStage;

import javafx.scene.Scene;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

@ExtendWith(ApplicationExtension.class)
class NoteSkinTest {

    private NoteDocument document;
    private NoteArea area;

    @Start
    void open(Stage stage) {
        document = new NoteDocument();
        document.show("one\ntwo\nthree", UndoSteps.NONE);
        area = new NoteArea(document);
        stage.setScene(new Scene(area.control(), 600, 400));
        RobotStage.show(stage);
    }

    private static List<TextFlow> lines(FxRobot robot) {
        return robot.lookup(TextFlow.class::isInstance).queryAllAs(TextFlow.class).stream()
                .sorted(Comparator.comparingDouble(line -> line.localToScene(0, 0).getY()))
                .toList();
    }

    private static String text(TextFlow line) {
        return line.getChildren().stream()
                .filter(Text.class::isInstance)
                .map(part -> ((Text) part).getText())
                .collect(Collectors.joining());
    }

    @Test
    void aLetterChangesTheLineItStandsInAndMakesNoneAnew(FxRobot robot) {
        List<TextFlow> before = lines(robot);
        robot.interact(() -> document.edit(List.of(new TextEdit(4, "", "## "))));

        assertThat(lines(robot)).containsExactlyElementsOf(before);
        assertThat(before).extracting(NoteSkinTest::text).containsExactly("one", "## two", "three");
    }

    @Test
    void aNewLineIsShownInItsPlace(FxRobot robot) {
        robot.interact(() -> document.edit(List.of(new TextEdit(3, "", "\n*half*"))));

        assertThat(lines(robot)).extracting(NoteSkinTest::text).containsExactly("one", "*half*", "two", "three");
    }

    private static List<Integer> marked(FxRobot robot, String style) {
        return lines(robot).stream()
                .map(line ->
                        line.lookupAll("." + style).stream().mapToInt(node -> ((Path) node).getElements().size()).sum())
                .toList();
    }

    @Test
    void whatIsSoughtIsMarkedInEveryLineUntilTheTextChanges(FxRobot robot) {
        robot.interact(() ->
                area.mark(FoundPlaces.of(document.text(), List.of(Span.of(2, 3), Span.of(4, 5), Span.of(12, 13)), 1)));
        assertThat(marked(robot, "found-tint"))
                .satisfiesExactly(
                        line -> assertThat(line).isPositive(),
                        line -> assertThat(line).isZero(),
                        line -> assertThat(line).isPositive());
        assertThat(marked(robot, "found-current"))
                .satisfiesExactly(
                        line -> assertThat(line).isZero(),
                        line -> assertThat(line).isPositive(),
                        line -> assertThat(line).isZero());

        robot.interact(() -> document.edit(List.of(new TextEdit(0, "", "x"))));
        assertThat(marked(robot, "found-tint")).containsOnly(0);
        assertThat(marked(robot, "found-current")).containsOnly(0);
    }
}
