package app.syntopic.view.shell;

import static app.syntopic.view.shell.DeskFixture.await;
import static app.syntopic.view.shell.DeskFixture.press;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.view.Anchor;
import app.syntopic.view.OpenedNotebook;
import app.syntopic.view.library.LibraryRow;
import app.syntopic.view.library.Shelf;
import app.syntopic.workspace.Bookmark;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Tabs, bookmarks and what is remembered, by keys alone.
class GettingAroundTest {

    @OpenedDesk DeskFixture window;

    private List<String> tabs(FxRobot robot) {
        return robot.lookup("#tabs").queryAs(TabPane.class).getTabs().stream().map(tab -> tab.getText()).toList();
    }

    private void openTwo(FxRobot robot) {
        window.readPruning(robot);
        robot.interact(() -> window.desk().openNote(OpenedNotebook.WEEDS, Anchor.NONE, true));
        await(() -> tabs(robot).equals(List.of("Ada Moreau on Slow Pruning", "Learning from Weeds")));
    }

    @Test
    void aTabMovesAmongTheOthers(FxRobot robot) {
        openTwo(robot);
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.PAGE_UP);
        assertThat(tabs(robot)).containsExactly("Learning from Weeds", "Ada Moreau on Slow Pruning");
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.PAGE_DOWN);
        assertThat(tabs(robot)).containsExactly("Ada Moreau on Slow Pruning", "Learning from Weeds");
    }

    @Test
    void aPinnedTabStandsFirstAndStays(FxRobot robot) {
        openTwo(robot);
        press(robot, KeyCode.CONTROL, KeyCode.ALT, KeyCode.P);
        assertThat(tabs(robot)).containsExactly("Learning from Weeds", "Ada Moreau on Slow Pruning");
        press(robot, KeyCode.CONTROL, KeyCode.W);
        assertThat(tabs(robot)).hasSize(2);
        press(robot, KeyCode.CONTROL, KeyCode.ALT, KeyCode.P);
        press(robot, KeyCode.CONTROL, KeyCode.W);
        assertThat(tabs(robot)).containsExactly("Ada Moreau on Slow Pruning");
    }

    @Test
    void aLinkFromAPinnedTabOpensBesideIt(FxRobot robot) {
        window.readPruning(robot);
        press(robot, KeyCode.CONTROL, KeyCode.ALT, KeyCode.P);
        robot.interact(() -> window.desk().openNote(OpenedNotebook.WEEDS, Anchor.NONE, false));
        await(() -> tabs(robot).equals(List.of("Ada Moreau on Slow Pruning", "Learning from Weeds")));
    }

    @Test
    void aSplitShowsTheSameNoteTwiceAndKeysChangeSides(FxRobot robot) {
        window.readPruning(robot);
        Page left = window.page();
        press(robot, KeyCode.CONTROL, KeyCode.BACK_SLASH);
        await(() -> !window.page().equals(left) && window.isPruningShown());
        Page right = window.page();
        press(robot, KeyCode.F6);
        await(() -> window.page().equals(left));
        press(robot, KeyCode.F6);
        await(() -> window.page().equals(right));
        press(robot, KeyCode.CONTROL, KeyCode.W);
        await(() -> window.page().equals(left));
    }

    @Test
    void escapeLeadsFromTheBarAboveToThePage(FxRobot robot) {
        window.readPruning(robot);
        robot.interact(() -> robot.lookup("#menu").query().requestFocus());
        press(robot, KeyCode.ESCAPE);
        await(() -> robot.lookup(".page").query().isFocused());
    }

    @Test
    void aSectionIsBookmarkedListedAndGoneTo(FxRobot robot) {
        window.readPruning(robot);
        press(robot, KeyCode.ALT, KeyCode.DOWN);
        press(robot, KeyCode.ALT, KeyCode.DOWN);
        press(robot, KeyCode.CONTROL, KeyCode.D);
        assertThat(window.notebook().workspace().memory().bookmarks())
                .containsExactly(new Bookmark.OfSection(OpenedNotebook.PRUNING, "Frost and memory"));
        await(() -> isShown(robot, "BOOKMARKS"));
        press(robot, KeyCode.CONTROL, KeyCode.W);
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.ENTER);
        await(window::isPruningShown);
    }

    @Test
    void aConceptIsBookmarked(FxRobot robot) {
        robot.interact(() -> window.desk().openConcept(OpenedNotebook.CONTINUAL_PRUNING, false));
        await(() -> window.page() instanceof ConceptTab tab && tab.concept().isPresent());
        press(robot, KeyCode.CONTROL, KeyCode.D);
        assertThat(window.notebook().workspace().memory().bookmarks())
                .extracting(Bookmark::label)
                .containsExactly("Continual pruning");
        press(robot, KeyCode.CONTROL, KeyCode.D);
        assertThat(window.notebook().workspace().memory().bookmarks()).isEmpty();
    }

    @Test
    void aNoteIsKnownAgainAsItWasLeft(FxRobot robot) {
        window.readPruning(robot);
        press(robot, KeyCode.ALT, KeyCode.DOWN);
        press(robot, KeyCode.CONTROL, KeyCode.PERIOD);
        press(robot, KeyCode.CONTROL, KeyCode.ALT, KeyCode.EQUALS);
        press(robot, KeyCode.CONTROL, KeyCode.W);
        await(() -> window.page().location() instanceof Location.OfStart);
        assertThat(window.notebook().workspace().memory().state(OpenedNotebook.PRUNING))
                .hasValueSatisfying(state -> {
                    assertThat(state.folds()).containsExactly("§ Training the tree");
                    assertThat(state.textPercent()).isEqualTo(110);
                });
        window.readPruning(robot);
        await(() -> robot.lookup(".fold-closed").tryQuery().isPresent());
    }

    @Test
    void theSizeOfANotesTextIsKeptAtOnceAndSetBack(FxRobot robot) {
        window.readPruning(robot);
        press(robot, KeyCode.CONTROL, KeyCode.ALT, KeyCode.SHIFT, KeyCode.EQUALS);
        press(robot, KeyCode.CONTROL, KeyCode.ALT, KeyCode.EQUALS);
        assertThat(textPercent()).isEqualTo(120);
        press(robot, KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT0);
        assertThat(textPercent()).isEqualTo(100);
    }

    private int textPercent() {
        return window.notebook().workspace().memory().state(OpenedNotebook.PRUNING).orElseThrow().textPercent();
    }

    @Test
    void theKeyboardStaysOnAShelfThatIsClosedAndOpened(FxRobot robot) {
        window.readPruning(robot);
        press(robot, KeyCode.CONTROL, KeyCode.D);
        await(() -> isShown(robot, "BOOKMARKS"));
        ListView<?> library = robot.lookup("#library-list").queryListView();
        robot.interact(() -> {
            library.requestFocus();
            library.getSelectionModel().select(header(library, Shelf.NOTES));
        });
        press(robot, KeyCode.ENTER);
        await(() ->
                library.getSelectionModel().getSelectedItem() instanceof LibraryRow.Header closed && !closed.open());
        press(robot, KeyCode.ENTER);
        await(() ->
                library.getSelectionModel().getSelectedItem() instanceof LibraryRow.Header open
                        && open.open()
                        && open.shelf() == Shelf.NOTES);
    }

    private static int header(ListView<?> library, Shelf shelf) {
        return IntStream.range(0, library.getItems().size())
                .filter(row ->
                        library.getItems().get(row) instanceof LibraryRow.Header header && header.shelf() == shelf)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRandomNoteOpens(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        await(() -> window.page() instanceof NotePage note && note.note().isPresent());
    }

    @Test
    void aNoteThatOpensHasTheKeyboard(FxRobot robot) {
        robot.interact(() -> window.desk().show(new Location.OfNote(OpenedNotebook.PRUNING)));
        await(window::isPruningShown);
        press(robot, KeyCode.J);
        await(() -> isShownOnButton(robot, "§ Training the tree"));
    }

    @Test
    void theListOfKeysIsSearched(FxRobot robot) {
        press(robot, KeyCode.F1);
        await(() -> isShown(robot, "Split right"));
        robot.write("bookm");
        await(() -> isShown(robot, "Bookmark this, or no longer") && !isShown(robot, "Split right"));
        press(robot, KeyCode.ESCAPE);
        await(() -> robot.lookup("#keys").tryQuery().isEmpty());
    }

    @Test
    void theListOfKeysNamesThePagesOwnAndCommandsWithoutOne(FxRobot robot) {
        press(robot, KeyCode.F1);
        await(() -> isShown(robot, "Page down, page up") && isShown(robot, "Page Down"));
        await(() -> isShown(robot, "Edit templates…") && isShown(robot, "no key"));
        await(() -> isShown(robot, "Tab 1 to 8") && isShown(robot, "Ctrl 8"));
    }

    @Test
    void theListOfKeysShowsAKeyThatWasGivenAnew(FxRobot robot) {
        robot.interact(() -> window.desk().commands().rebind(Map.of("Split right", List.of("Shortcut+Alt+Y"))));
        press(robot, KeyCode.F1);
        await(() -> isShown(robot, "Ctrl Alt Y") && !isShown(robot, "Ctrl \\"));
    }

    @Test
    void endAndHomeGoToTheEndsOfANote(FxRobot robot) {
        window.readPruning(robot);
        NotePage note = (NotePage) window.page();
        press(robot, KeyCode.END);
        await(() -> note.place().paragraph() > 0);
        press(robot, KeyCode.HOME);
        await(() -> note.place().paragraph() == 0);
    }

    @Test
    void theLineOverThePageSaysWhichSectionIsRead(FxRobot robot) {
        window.readPruning(robot);
        press(robot, KeyCode.ALT, KeyCode.DOWN);
        await(() -> isShownOnButton(robot, "§ Training the tree"));
    }

    private static boolean isShownOnButton(FxRobot robot, String text) {
        return robot.lookup(
                        node -> node instanceof Button button && button.getText().equals(text) && button.isVisible())
                .tryQuery()
                .isPresent();
    }

    private static boolean isShown(FxRobot robot, String text) {
        return robot.lookup(node -> node instanceof Label label && label.getText().equals(text) && label.isVisible())
                .tryQuery()
                .isPresent();
    }

    @Test
    void thePageThatComesToTheFrontHasTheKeys(FxRobot robot) {
        openTwo(robot);
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT1);
        await(() -> hasKeys("Ada Moreau on Slow Pruning"));
        press(robot, KeyCode.CONTROL, KeyCode.TAB);
        await(() -> hasKeys("Learning from Weeds"));
        press(robot, KeyCode.CONTROL, KeyCode.W);
        await(() -> hasKeys("Ada Moreau on Slow Pruning"));
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        await(() -> hasKeys("Learning from Weeds"));
        press(robot, KeyCode.ALT, KeyCode.LEFT);
        await(() -> hasKeys("Ada Moreau on Slow Pruning"));
    }

    private boolean hasKeys(String title) {
        Node owner = window.desk().getScene().getFocusOwner();
        return window.page().title().getValue().equals(title)
                && Stream.iterate(owner, Objects::nonNull, Node::getParent).anyMatch(window.page().node()::equals);
    }
}
