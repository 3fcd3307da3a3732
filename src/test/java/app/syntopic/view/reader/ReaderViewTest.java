package app.syntopic.view.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.syntopic.model.NotePath;
import app.syntopic.model.Span;
import app.syntopic.view.Anchor;
import app.syntopic.view.Place;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ReaderViewTest {

    private ReaderWindow window;

    @Start
    void open(Stage stage) {
        window = new ReaderWindow(stage);
    }

    @Test
    void showsTitleSourceAndTerms(FxRobot robot) {
        assertThat(window.linesShown()).contains("On Bees", "Waggle dance");
        assertThat(robot.lookup(".question-number").queryAll()).isNotEmpty();
    }

    @Test
    void goesToASectionAndSaysSo(FxRobot robot) {
        robot.interact(() -> window.view.goTo(Anchor.section(1)));
        assertThat(window.model.currentSectionProperty().get()).isEqualTo(1);
        assertThat(window.linesShown()).contains("§\u2002The vote");
    }

    @Test
    void goesToTheHeadingOfAnotherPart(FxRobot robot) {
        int glossary = ReaderFixture.NOTE.indexOf("## Glossary");
        robot.interact(() -> window.view.goTo(Anchor.heading(glossary)));
        assertThat(window.model.readingAtProperty().get()).isEqualTo(glossary);
        assertThat(window.model.currentSectionProperty().get()).isEqualTo(-1);
        assertThat(window.linesShown()).contains("Glossary");
    }

    @Test
    void nextAndPreviousSectionByKeys(FxRobot robot) {
        robot.interact(window.view::focusPage);
        robot.type(KeyCode.J, KeyCode.J);
        assertThat(window.model.currentSectionProperty().get()).isEqualTo(1);
        robot.type(KeyCode.K);
        assertThat(window.model.currentSectionProperty().get()).isZero();
    }

    @Test
    void goesFromHeadingToHeadingWhereANoteHasNoSections(FxRobot robot) {
        String text = "# Tools\n\n" + "## Saw\n\nCuts.\n\n### Teeth\n\nMany.\n\n".repeat(20);
        robot.interact(() -> window.model.show(window.notes.add(NotePath.of("Tools.md"), text)));
        robot.interact(window.view::focusPage);
        robot.type(KeyCode.J, KeyCode.J, KeyCode.J);
        int secondSaw = text.indexOf("## Saw", text.indexOf("Teeth"));
        assertThat(window.model.readingAtProperty().get()).isEqualTo(secondSaw);
        robot.type(KeyCode.K);
        assertThat(window.model.readingAtProperty().get()).isEqualTo(text.indexOf("### Teeth"));
    }

    @Test
    void flashesTheClaimThatWasGoneTo(FxRobot robot) {
        robot.interact(() -> window.view.goTo(Anchor.passage(7, new Span(0, 10))));
        assertThat(robot.lookup(".flash-tint").tryQuery()).isPresent();
    }

    @Test
    void comesBackToTheExactPlace(FxRobot robot) {
        robot.interact(() -> window.view.goTo(Anchor.section(1)));
        Place[] places = new Place[3];
        robot.interact(() -> places[0] = window.view.place());
        robot.interact(() -> window.view.restore(Place.TOP));
        robot.interact(() -> places[1] = window.view.place());
        Place before = places[0];
        robot.interact(() -> {
            window.model.show(window.notes.open(ReaderFixture.HIVES));
            window.model.show(window.notes.bees());
            window.view.restore(before);
        });
        robot.interact(() -> places[2] = window.view.place());
        assertThat(places[1].paragraph()).isZero();
        assertThat(places[2].paragraph()).isEqualTo(before.paragraph());
        assertThat(places[2].offset()).isCloseTo(before.offset(), within(1.0));
    }
}
