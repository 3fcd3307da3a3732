package app.syntopic.view.shell;

import app.syntopic.view.library.LibraryView;
import app.syntopic.view.theme.Theme;

import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.Optional;

/// Which panes stand beside each other: the library, the page in front or the answers of a search, and what is shown
/// beside those.
final class Arrangement {

    private final Frame frame;
    private final Browser browser;
    private final SearchMode search;
    private final LibraryView library;
    private final StatusBar statusBar;
    private final StackPane beside = new StackPane();
    private final Columns columns;

    Arrangement(Frame frame, Browser browser, SearchMode search, LibraryView library, StatusBar statusBar) {
        this.frame = frame;
        this.browser = browser;
        this.search = search;
        this.library = library;
        this.statusBar = statusBar;
        beside.getStyleClass().add("beside");
        this.columns = new Columns(library, createMiddle(), beside);
        browser.pageProperty().subscribe(this::arrange);
        search.showingProperty().subscribe(this::arrange);
        frame.theme()
                .zoomPercentProperty()
                .subscribe(percent -> columns.em(Theme.BASE_SIZE * percent.intValue() / 100));
        arrange();
    }

    private VBox createMiddle() {
        StackPane pages = new StackPane(browser.node(), search.view());
        VBox.setVgrow(pages, Priority.ALWAYS);
        VBox middle = new VBox(frame.messages(), pages);
        middle.getStyleClass().add("middle");
        return middle;
    }

    Columns columns() {
        return columns;
    }

    void toggleLibrary() {
        columns.leftWantedProperty().set(!columns.leftWantedProperty().get());
    }

    void toggleBeside() {
        frame.settings().contextShown(!frame.settings().contextShown());
        arrange();
    }

    private void arrange() {
        boolean searching = search.showingProperty().get();
        search.view().setVisible(searching);
        browser.node().setVisible(!searching);
        Optional<? extends Region> side = searching ? Optional.of(search.preview()) : browser.page().beside();
        side.ifPresentOrElse(beside.getChildren()::setAll, beside.getChildren()::clear);
        columns.rightWantedProperty().set(side.isPresent() && (searching || frame.settings().contextShown()));
        statusBar.showPage(browser.page().status());
        library.currentProperty().set(browser.page().location().listed());
    }
}
