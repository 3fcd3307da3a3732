package app.syntopic.view.reader;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.NotePath;
import app.syntopic.model.Span;
import app.syntopic.view.Anchor;
import app.syntopic.view.Background;
import app.syntopic.view.Place;
import app.syntopic.view.theme.Theme;

import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

@ExtendWith(ApplicationExtension.class)
class SightTest {

    private static final int PARAGRAPHS = 300;
    private static final String LONG = " goes on for longer than one line of the column holds".repeat(4);

    private final ReaderFixture fixture = new ReaderFixture();
    private ReaderViewModel model;
    private ReaderView view;

    @Start
    void openALongNote(Stage stage) {
        Background background =
                Background.forWindow(failure -> {
                    throw new AssertionError(failure);
                });
        model = new ReaderViewModel(Path.of("").toAbsolutePath(), fixture, new ReaderFixture.Trail(), background);
        view = new ReaderView(model);
        Scene scene = new Scene(view, 900, 500);
        new Theme().apply(scene);
        stage.setScene(scene);
        stage.show();
        model.show(fixture.add(NotePath.of("Long.md"), note("Paragraph")));
    }

    private static String note(String word) {
        return IntStream.range(0, PARAGRAPHS)
                .mapToObj(i -> word + " " + i + (i % 3 == 0 ? " **strongly**" + LONG : ""))
                .collect(Collectors.joining("\n\n", "# Long\n\n", "\n"));
    }

    private PageArea page() {
        return (PageArea) view.lookup(".page");
    }

    /// Asked on the window's thread, which lays out lines ahead on its own.
    private List<PageArea.Shown> shown() {
        return onWindow(() -> page().shown());
    }

    private static <T> T onWindow(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, question);
    }

    private void assertThatEveryLineHasItsText() {
        assertThat(shown()).isNotEmpty().allSatisfy(line -> assertThat(textOf(line)).isEqualTo(line.line().text()));
    }

    private static String textOf(PageArea.Shown shown) {
        return ((TextFlow) shown.paragraph())
                .getChildren().stream().map(piece -> ((Text) piece).getText()).collect(Collectors.joining());
    }

    private int firstIndex() {
        return shown().getFirst().index();
    }

    @Test
    void everyLineInTheWindowHasItsTextWhereverThePageIsScrolled(FxRobot robot) {
        assertThatEveryLineHasItsText();
        for (Place place : List.of(new Place(150, 10), new Place(PARAGRAPHS, 0), new Place(20, 0))) {
            robot.interact(() -> view.restore(place));
            assertThatEveryLineHasItsText();
        }
    }

    @Test
    void aPlaceIsRestoredToThePixelAmongLinesNeverSeen(FxRobot robot) {
        robot.interact(() -> view.restore(new Place(151, 12)));
        assertThat(onWindow(view::place)).isEqualTo(new Place(151, 12));
    }

    @Test
    void pagingDownThenUpMissesNoLine(FxRobot robot) {
        robot.interact(() -> view.restore(new Place(150, 0)));
        robot.interact(view::focusPage);
        for (int i = 0; i < 4; i++) {
            int last = shown().getLast().index();
            robot.push(KeyCode.PAGE_DOWN);
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(firstIndex()).isLessThanOrEqualTo(last);
            assertThatEveryLineHasItsText();
        }
        for (int i = 0; i < 8; i++) {
            int first = firstIndex();
            robot.push(KeyCode.PAGE_UP);
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(shown().getLast().index()).isGreaterThanOrEqualTo(first);
            assertThatEveryLineHasItsText();
        }
    }

    @Test
    void theEndOfThePageIsReached(FxRobot robot) {
        robot.interact(view::focusPage);
        for (int i = 0; i < 3; i++) {
            robot.push(KeyCode.SHORTCUT, KeyCode.END);
            WaitForAsyncUtils.waitForFxEvents();
        }
        PageArea.Shown last = shown().getLast();
        assertThat(last.index()).isEqualTo(page().page().lines().size() - 1);
        int length = last.line().text().length();
        Bounds lastLetter = onWindow(() -> page().boundsOf(last.index(), new Span(length - 1, length)).orElseThrow());
        assertThat(page().sceneToLocal(lastLetter).getMaxY()).isLessThanOrEqualTo(page().getHeight());
        assertThatEveryLineHasItsText();
    }

    @Test
    void whatIsSelectedAndCopiedNeedsNoLineToBeSet(FxRobot robot) {
        robot.interact(() -> page().selectAll());
        assertThat(page().selectedText()).contains("Paragraph 0", "Paragraph " + (PARAGRAPHS - 1));
    }

    @Test
    void marksOfASearchLieOnLinesThatCameIntoTheWindowLater(FxRobot robot) {
        robot.interact(() -> view.openFind());
        robot.write("Paragraph 200").push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shown()).anySatisfy(line -> assertThat(line.line().text()).startsWith("Paragraph 200"));
        assertThat(onWindow(() -> view.lookup(".found-current"))).isNotNull();
        assertThatEveryLineHasItsText();
    }

    @Test
    void aPageThatIsReplacedWhileItIsReadKeepsItsPlace(FxRobot robot) {
        robot.interact(() -> view.restore(new Place(150, 0)));
        robot.interact(() -> model.show(fixture.add(NotePath.of("Long.md"), note("Rewritten"))));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(onWindow(view::place).paragraph()).isEqualTo(150);
        assertThat(textOf(shown().getFirst())).startsWith("Rewritten");
        assertThatEveryLineHasItsText();
    }

    @Test
    void onlyLinesNearTheWindowAreSet(FxRobot robot) {
        robot.interact(() -> view.restore(new Place(150, 0)));
        assertThat(onWindow(() -> page().countSet())).isLessThan(shown().size() * 4L);
    }

    @Test
    void goingToAPassageEndsAtItWhereverThePageStood(FxRobot robot) {
        for (int passage : new int[] {200, 90, 250, 240, 20, 299, 0}) {
            robot.interact(() -> view.goTo(new Anchor.AtPassage(passage, new Span(0, 4))));
            WaitForAsyncUtils.waitForFxEvents();
            PageArea.Shown there =
                    shown().stream()
                            .filter(line ->
                                    textOf(line).startsWith("Paragraph " + passage + " ")
                                            || textOf(line).equals("Paragraph " + passage))
                            .findFirst()
                            .orElseThrow();
            assertThat(there.top()).isBetween(-1.0, page().getHeight());
            if (passage > 10 && passage < 290) {
                assertThat(there.top()).isBetween(0.3 * page().getHeight() - 3, 0.3 * page().getHeight() + 3);
            }
        }
    }

    @Test
    void scrollingUpMovesWhatIsReadByAsMuch(FxRobot robot) {
        robot.interact(() -> view.restore(new Place(150, 0)));
        double before = onWindow(() -> topOf(150));
        robot.interact(() -> new PageScroll(page()).by(-220));
        assertThat(onWindow(() -> topOf(150)) - before).isBetween(219.0, 221.0);
    }

    private double topOf(int index) {
        return page().shown().stream().filter(line -> line.index() == index).findFirst().orElseThrow().top();
    }
}
