package app.syntopic.view.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import app.syntopic.model.FoldedLabel;
import app.syntopic.view.OpenedNotebook;
import app.syntopic.view.shell.OpenTabs.OpenTab;
import app.syntopic.workspace.SavedSettings;
import app.syntopic.workspace.Settings.OpenPage;
import app.syntopic.workspace.Settings.PageKind;

import javafx.scene.control.SplitPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A window that is closed and opened again.
@ExtendWith(ApplicationExtension.class)
class ReopenedTabsTest {

    @TempDir Path directory;

    private OpenedNotebook notebook;
    private Stage stage;

    @Start
    void open(Stage given) {
        notebook = OpenedNotebook.in(directory);
        stage = given;
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    private Desk openWindow() {
        MainWindow window =
                new MainWindow(
                        SavedSettings.in(directory.resolve("settings.json")),
                        NoHost.INSTANCE,
                        unexpected -> notebook.inPlaceWhileOpen());
        window.install(stage);
        stage.show();
        window.showNotebook(notebook.workspace());
        return window.desk().orElseThrow();
    }

    @Test
    void showsThePagesThatWereOpenWithTheSameOneInFront() throws Exception {
        Location note = new Location.OfNote(OpenedNotebook.PRUNING);
        Location concept = new Location.OfConcept(FoldedLabel.of("Pruning"));
        WaitForAsyncUtils.asyncFx(
                        () -> {
                            Desk desk = openWindow();
                            assertThat(desk.browser().page().location()).isEqualTo(new Location.OfStart());
                            desk.browser().open(note, false);
                            desk.browser().open(concept, true);
                            desk.browser().selectTab(0);
                            stage.hide();
                        })
                .get();
        List<Location> shown =
                WaitForAsyncUtils.asyncFx(
                                () -> {
                                    Browser browser = openWindow().browser();
                                    assertThat(browser.page().location()).isEqualTo(note);
                                    List<Location> locations =
                                            browser.tabs().tabs().stream().map(tab -> tab.visit().location()).toList();
                                    stage.hide();
                                    return locations;
                                })
                        .get();
        assertThat(shown).containsExactly(note, concept);
    }

    @Test
    void keepsThePinAndTheSplit() throws Exception {
        Location note = new Location.OfNote(OpenedNotebook.PRUNING);
        Location concept = new Location.OfConcept(FoldedLabel.of("Pruning"));
        Browser before = WaitForAsyncUtils.asyncFx(() -> openWindow().browser()).get();
        WaitForAsyncUtils.asyncFx(
                        () -> {
                            before.open(note, false);
                            before.togglePin();
                            before.open(concept, true);
                            before.open(new Location.OfGlossary(), true);
                            before.selectTab(1);
                            before.splitRight();
                            before.open(new Location.OfProblems(), true);
                            before.otherSide();
                            ((SplitPane) before.node()).setDividerPositions(0.3);
                        })
                .get();
        WaitForAsyncUtils.waitForFxEvents();
        OpenTabs left =
                WaitForAsyncUtils.asyncFx(
                                () -> {
                                    stage.hide();
                                    return before.tabs();
                                })
                        .get();
        assertThat(left.tabs()).extracting(OpenTab::right).containsExactly(false, false, false, true, true);
        Browser after = WaitForAsyncUtils.asyncFx(() -> openWindow().browser()).get();
        WaitForAsyncUtils.waitForFxEvents();
        OpenTabs shown =
                WaitForAsyncUtils.asyncFx(
                                () -> {
                                    stage.hide();
                                    return after.tabs();
                                })
                        .get();
        assertThat(shown.tabs())
                .extracting(tab -> tab.visit().location(), OpenTab::pinned, OpenTab::right, OpenTab::front)
                .containsExactly(
                        tuple(note, true, false, false),
                        tuple(concept, false, false, true),
                        tuple(new Location.OfGlossary(), false, false, false),
                        tuple(concept, false, true, false),
                        tuple(new Location.OfProblems(), false, true, true));
        assertThat(shown.selected()).isEqualTo(1);
        assertThat(shown.divider()).isCloseTo(0.3, within(0.01));
    }

    @Test
    void keepsThePagesWhileTheWindowIsOpenSoThatAKilledOneComesBack() throws Exception {
        Browser browser = WaitForAsyncUtils.asyncFx(() -> openWindow().browser()).get();
        WaitForAsyncUtils.asyncFx(() -> browser.open(new Location.OfNote(OpenedNotebook.PRUNING), false)).get();
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> kept().equals(List.of(PageKind.NOTE)));

        WaitForAsyncUtils.asyncFx(() -> browser.open(new Location.OfGlossary(), true)).get();
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> kept().equals(List.of(PageKind.NOTE, PageKind.GLOSSARY)));

        assertThat(stage.isShowing()).isTrue();
        WaitForAsyncUtils.asyncFx(stage::hide).get();
    }

    /// What a program that is started now would open.
    private List<PageKind> kept() {
        return SavedSettings.in(directory.resolve("settings.json"))
                .openPages(notebook.workspace().folder())
                .pages()
                .stream()
                .map(OpenPage::kind)
                .toList();
    }
}
