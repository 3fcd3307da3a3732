package app.syntopic.view.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.syntopic.model.NotePath;
import app.syntopic.model.Passage;
import app.syntopic.model.Span;
import app.syntopic.view.Anchor;
import app.syntopic.view.Background;
import app.syntopic.view.Place;
import app.syntopic.view.RobotStage;
import app.syntopic.view.theme.Theme;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

@ExtendWith(ApplicationExtension.class)
class ReaderViewTest {

    private final ReaderFixture fixture = new ReaderFixture();
    private final ReaderFixture.Trail trail = new ReaderFixture.Trail();
    private ReaderViewModel model;
    private ReaderView view;

    @Start
    void openTheNote(Stage stage) {
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
        model.show(fixture.bees());
    }

    private PageArea page() {
        return (PageArea) view.lookup(".page");
    }

    private Node popover() {
        return view.lookup("#popover");
    }

    /// Where on the screen some words stand, once they are laid out.
    private Point2D at(String words) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> on(words));
    }

    private Point2D on(String words) {
        view.layout();
        for (PageArea.Shown shown : page().shown()) {
            int start = shown.line().text().indexOf(words);
            if (start >= 0) {
                Bounds bounds = page().boundsOf(shown.index(), new Span(start, start + words.length())).orElseThrow();
                Bounds onScreen = view.localToScreen(view.sceneToLocal(bounds));
                return new Point2D(onScreen.getCenterX(), onScreen.getCenterY());
            }
        }
        throw new AssertionError("not in the window: " + words);
    }

    private static void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
        } catch (TimeoutException e) {
            throw new AssertionError("did not happen within a minute", e);
        }
    }

    /// Whether it was laid out; without a pulse of the window.
    private static boolean isShaped(Node ring) {
        return ring instanceof javafx.scene.shape.Path path && !path.getElements().isEmpty();
    }

    private List<String> linesShown() {
        return page().shown().stream().map(shown -> shown.line().text()).toList();
    }

    @Test
    void showsTitleSourceAndTerms(FxRobot robot) {
        assertThat(linesShown()).contains("On Bees", "Waggle dance");
        assertThat(robot.lookup(".question-number").queryAll()).isNotEmpty();
    }

    @Test
    void goesToASectionAndSaysSo(FxRobot robot) {
        robot.interact(() -> view.goTo(Anchor.section(1)));
        assertThat(model.currentSectionProperty().get()).isEqualTo(1);
        assertThat(linesShown()).contains("§\u2002The vote");
    }

    @Test
    void restingOnATermShowsWhatItMeans(FxRobot robot) {
        robot.interact(() -> view.goTo(Anchor.section(0)));
        robot.moveTo(at("waggle dance"));
        await(() -> popover().isVisible());
        assertThat(robot.lookup(".popover-title").queryAs(Label.class).getText()).isEqualTo("waggledance");
        Bounds card = popover().localToScreen(popover().getLayoutBounds());
        assertThat(card.contains(at("waggle dance"))).isFalse();
    }

    @Test
    void thePopoverLeavesTheTermToTheMouse(FxRobot robot) {
        robot.interact(() -> view.goTo(Anchor.section(0)));
        robot.moveTo(at("waggle dance"));
        await(() -> popover().isVisible());
        robot.clickOn(MouseButton.PRIMARY);
        assertThat(trail.went).containsExactly("concept waggledance");
    }

    @Test
    void aPinnedPopoverStaysUntilEscape(FxRobot robot) {
        robot.interact(() -> view.goTo(Anchor.section(0)));
        robot.interact(view::focusPage);
        robot.moveTo(at("waggle dance"));
        await(() -> popover().isVisible());
        robot.type(KeyCode.P);
        robot.interact(() -> view.goTo(Anchor.section(1)));
        assertThat(robot.lookup(".popover-pinned").tryQuery()).isPresent();
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".popover-pinned").tryQuery()).isEmpty();
    }

    @Test
    void escapeClosesThePopover(FxRobot robot) {
        robot.interact(() -> view.goTo(Anchor.section(0)));
        robot.interact(view::focusPage);
        robot.moveTo(at("waggle dance"));
        await(() -> popover().isVisible());
        robot.type(KeyCode.ESCAPE);
        assertThat(popover().isVisible()).isFalse();
    }

    @Test
    void aClickOnATermOpensItsConcept(FxRobot robot) {
        robot.interact(() -> view.goTo(Anchor.section(0)));
        robot.clickOn(at("waggle dance"));
        assertThat(trail.went).containsExactly("concept waggledance");
    }

    @Test
    void aClickWithTheMiddleButtonOpensANewTab(FxRobot robot) {
        robot.interact(() -> view.goTo(Anchor.section(0)));
        robot.clickOn(at("waggle dance"), MouseButton.MIDDLE);
        assertThat(trail.went).containsExactly("concept waggledance in a new tab");
    }

    @Test
    void aClickOnACitationGoesToItsSection(FxRobot robot) {
        robot.clickOn(at("The\u00A0dance"));
        assertThat(trail.went).containsExactly("note sources/On Bees.md AtSection[ordinal=0]");
    }

    @Test
    void theTimeOfASectionPlaysTheRecordingThere(FxRobot robot) {
        robot.interact(() -> view.goTo(Anchor.section(1)));
        robot.clickOn(".marker-end");
        assertThat(trail.went).allMatch(went -> went.startsWith("web https://example.org/bees?t="));
    }

    @Test
    void keysReachAndFollowLinks(FxRobot robot) {
        robot.interact(() -> view.goTo(Anchor.section(0)));
        robot.interact(view::focusPage);
        robot.type(KeyCode.TAB);
        assertThat(isShaped(robot.lookup(".focus-ring").query())).isTrue();
        robot.type(KeyCode.TAB);
        assertThat(isShaped(robot.lookup(".focus-ring").query())).isTrue();
        robot.type(KeyCode.SPACE);
        await(() -> popover().isVisible());
        robot.type(KeyCode.ENTER);
        await(() -> !trail.went.isEmpty());
    }

    @Test
    void tabPassesLinksThatAreScrolledOutOfSight(FxRobot robot) {
        Node page = robot.lookup(".page").query();
        Bounds seen = page.localToScene(page.getLayoutBounds());
        int reached = 0;
        for (int line = 0; line < 14; line++) {
            Place half = new Place(line, 22);
            robot.interact(() -> {
                view.restore(half);
                view.focusPage();
            });
            robot.type(KeyCode.TAB);
            Node ring = robot.lookup(".focus-ring").query();
            if (isShaped(ring)) {
                reached++;
                assertThat(ring.localToScene(ring.getLayoutBounds()).getMinY())
                        .as("from line " + line)
                        .isGreaterThanOrEqualTo(seen.getMinY() - 2);
            }
            robot.type(KeyCode.ESCAPE);
        }
        assertThat(reached).isPositive();
    }

    @Test
    void keysFoldTheSectionBeingRead(FxRobot robot) {
        robot.interact(() -> view.goTo(Anchor.section(0)));
        robot.interact(view::focusPage);
        robot.type(KeyCode.F);
        assertThat(linesShown())
                .contains("§\u2002The dance", "§\u2002The vote")
                .noneMatch(ReaderViewTest::isClaimOfTheDance);
        robot.type(KeyCode.F);
        await(() -> linesShown().stream().anyMatch(ReaderViewTest::isClaimOfTheDance));
    }

    @Test
    void aClickOnTheChevronFoldsItsSection(FxRobot robot) {
        robot.interact(() -> view.goTo(Anchor.section(0)));
        Node chevron = robot.lookup(node -> "Fold § The dance".equals(node.getAccessibleText())).query();
        robot.clickOn(chevron);
        await(() -> linesShown().stream().noneMatch(ReaderViewTest::isClaimOfTheDance));
    }

    @Test
    void goingToAClaimUnfoldsItsSection(FxRobot robot) {
        robot.interact(view::toggleAllFolds);
        int claim =
                fixture.bees().note().passages().stream()
                        .filter(passage -> isClaimOfTheDance(passage.text().text()))
                        .mapToInt(Passage::ordinal)
                        .findFirst()
                        .orElseThrow();
        robot.interact(() -> view.goTo(Anchor.passage(claim)));
        assertThat(linesShown()).anyMatch(ReaderViewTest::isClaimOfTheDance);
    }

    private static boolean isClaimOfTheDance(String line) {
        return line.startsWith("A dancer points");
    }

    @Test
    void copiesFormattedTextForOtherPrograms(FxRobot robot) {
        robot.interact(view::focusPage);
        robot.press(KeyCode.CONTROL).type(KeyCode.A, KeyCode.C).release(KeyCode.CONTROL);
        String[] copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getHtml());
        assertThat(copied[0])
                .contains("<h1>On Bees</h1>")
                .contains("<li>Noise hides it, see <a href=\"https://example.org/film\">the film</a></li>")
                .contains("<tr><th>Site</th><th>Scouts</th></tr>");
    }

    @Test
    void nextAndPreviousSectionByKeys(FxRobot robot) {
        robot.interact(view::focusPage);
        robot.type(KeyCode.J, KeyCode.J);
        assertThat(model.currentSectionProperty().get()).isEqualTo(1);
        robot.type(KeyCode.K);
        assertThat(model.currentSectionProperty().get()).isZero();
    }

    @Test
    void goesToTheHeadingOfAnotherPart(FxRobot robot) {
        int glossary = ReaderFixture.NOTE.indexOf("## Glossary");
        robot.interact(() -> view.goTo(Anchor.heading(glossary)));
        assertThat(model.readingAtProperty().get()).isEqualTo(glossary);
        assertThat(model.currentSectionProperty().get()).isEqualTo(-1);
        assertThat(linesShown()).contains("Glossary");
    }

    @Test
    void goesFromHeadingToHeadingWhereANoteHasNoSections(FxRobot robot) {
        String text = "# Tools\n\n" + "## Saw\n\nCuts.\n\n### Teeth\n\nMany.\n\n".repeat(20);
        robot.interact(() -> model.show(fixture.add(NotePath.of("Tools.md"), text)));
        robot.interact(view::focusPage);
        robot.type(KeyCode.J, KeyCode.J, KeyCode.J);
        int secondSaw = text.indexOf("## Saw", text.indexOf("Teeth"));
        assertThat(model.readingAtProperty().get()).isEqualTo(secondSaw);
        robot.type(KeyCode.K);
        assertThat(model.readingAtProperty().get()).isEqualTo(text.indexOf("### Teeth"));
    }

    @Test
    void copiesASelectionAcrossParagraphs(FxRobot robot) {
        robot.interact(view::focusPage);
        robot.press(KeyCode.CONTROL).type(KeyCode.A, KeyCode.C).release(KeyCode.CONTROL);
        String[] copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0])
                .startsWith("On Bees\nField Talk")
                .contains("\n\nNotes on a talk about bees.")
                .contains("Q1 What is it about?\nHow a swarm decides [§ The dance].")
                .contains("- One turn is one distance\n- Noise hides it, see the film");
    }

    @Test
    void findsWordsInThePage(FxRobot robot) {
        robot.interact(view::openFind);
        robot.write("dance");
        assertThat(robot.lookup("#find-count").queryAs(Label.class).getText()).startsWith("1 of ");
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup("#find-count").queryAs(Label.class).getText()).startsWith("2 of ");
        assertThat(robot.lookup(".found-current").tryQuery()).isPresent();
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".found-current").tryQuery()).isEmpty();
    }

    @Test
    void whatIsFoundInACalloutLiesBeforeItsGround(FxRobot robot) {
        robot.interact(view::openFind);
        robot.write("Aside");
        Node found = robot.lookup(".found-current").query();
        List<Node> decorations = found.getParent().getChildrenUnmodifiable();
        Node ground = robot.from(found.getParent()).lookup(".line-fill").query();
        assertThat(decorations.indexOf(ground)).isNotNegative().isLessThan(decorations.indexOf(found));
        robot.interact(() ->
                robot.lookup(".callout-title")
                        .queryAllAs(Region.class)
                        .forEach(region ->
                                assertThat(region.getBackground() == null)
                                        .isEqualTo(!region.getStyleClass().contains("line-fill"))));
    }

    @Test
    void flashesTheClaimThatWasGoneTo(FxRobot robot) {
        robot.interact(() -> view.goTo(Anchor.passage(7, new Span(0, 10))));
        assertThat(robot.lookup(".flash-tint").tryQuery()).isPresent();
    }

    @Test
    void comesBackToTheExactPlace(FxRobot robot) {
        robot.interact(() -> view.goTo(Anchor.section(1)));
        Place[] places = new Place[3];
        robot.interact(() -> places[0] = view.place());
        robot.interact(() -> view.restore(Place.TOP));
        robot.interact(() -> places[1] = view.place());
        Place before = places[0];
        robot.interact(() -> {
            model.show(fixture.open(ReaderFixture.HIVES));
            model.show(fixture.bees());
            view.restore(before);
        });
        robot.interact(() -> places[2] = view.place());
        assertThat(places[1].paragraph()).isZero();
        assertThat(places[2].paragraph()).isEqualTo(before.paragraph());
        assertThat(places[2].offset()).isCloseTo(before.offset(), within(1.0));
    }
}
