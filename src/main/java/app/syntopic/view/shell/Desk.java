package app.syntopic.view.shell;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.NotePath;
import app.syntopic.view.Anchor;
import app.syntopic.view.Background;
import app.syntopic.view.Navigator;
import app.syntopic.view.library.LibraryView;
import app.syntopic.view.library.LibraryViewModel;
import app.syntopic.view.search.SearchViewModel;
import app.syntopic.view.theme.Theme;
import app.syntopic.workspace.Indexing;
import app.syntopic.workspace.Settings;
import app.syntopic.workspace.Workspace;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.Optional;

/// All panes of one notebook, and how they work together. Lives as long as its notebook is in the window.
final class Desk extends BorderPane implements Navigator, TopBar.Actions {

    private final Workspace workspace;
    private final Background background;
    private final Theme theme;
    private final Settings settings;
    private final Overlay overlay;
    private final Messages messages;
    private final Browser browser;
    private final LibraryViewModel libraryModel;
    private final LibraryView library;
    private final StatusViewModel status;
    private final SearchMode search;
    private final TopBar topBar;
    private final StackPane beside = new StackPane();
    private final Columns columns;
    private final Commands commands;
    private final Indexing.Subscription changes;

    Desk(
            Workspace workspace,
            Background background,
            Theme theme,
            Settings settings,
            Host host,
            Overlay overlay,
            Messages messages) {
        this.workspace = workspace;
        this.background = background;
        this.theme = theme;
        this.settings = settings;
        this.overlay = overlay;
        this.messages = messages;
        this.libraryModel = new LibraryViewModel(workspace.library(), background);
        this.status = new StatusViewModel(workspace, background);
        this.browser =
                new Browser(
                        new Pages(workspace, background, this, this::openSwitcher, this::newNote),
                        this::search,
                        host::openWeb);
        this.commands = new Commands(java.util.List.of());
        this.topBar = new TopBar(commands, this);
        this.search =
                new SearchMode(
                        topBar.searchBox(),
                        new SearchViewModel(workspace.claims(), workspace.reading(), background),
                        this,
                        () -> browser.page().focus());
        this.library = new LibraryView(libraryModel, this, () -> show(new Location.OfProblems(), false));
        this.columns = new Columns(library, createMiddle(), beside);
        setTop(topBar);
        setCenter(columns);
        setBottom(new StatusBar(status, theme.zoomPercentProperty()));
        browser.pageProperty().subscribe(this::arrange);
        search.showingProperty().subscribe(this::arrange);
        theme.zoomPercentProperty().subscribe(percent -> columns.em(Theme.BASE_SIZE * percent.intValue() / 100));
        arrange();
        this.changes = workspace.indexing().onChange(change -> background.onWindow(this::refresh));
    }

    private VBox createMiddle() {
        StackPane pages = new StackPane(browser.node(), search.view());
        VBox.setVgrow(pages, Priority.ALWAYS);
        VBox middle = new VBox(messages, pages);
        middle.getStyleClass().add("middle");
        return middle;
    }

    private void arrange() {
        boolean searching = search.showingProperty().get();
        search.view().setVisible(searching);
        browser.node().setVisible(!searching);
        Optional<? extends javafx.scene.layout.Region> side =
                searching ? Optional.of(search.preview()) : browser.page().beside();
        side.ifPresentOrElse(beside.getChildren()::setAll, beside.getChildren()::clear);
        columns.rightWantedProperty().set(side.isPresent());
        library.currentProperty().set(current(browser.page().location()));
    }

    private static Optional<Object> current(Location location) {
        return switch (location) {
            case Location.OfNote note -> Optional.of(note.note());
            case Location.OfEditor editor -> Optional.of(editor.note());
            case Location.OfConcept concept -> Optional.of(concept.concept());
            case Location.OfProblems problems -> Optional.empty();
            case Location.OfStart start -> Optional.empty();
        };
    }

    /// Reads everything for the first time.
    void open() {
        libraryModel.refresh();
        status.update(this::refresh);
    }

    void refresh() {
        libraryModel.refresh();
        status.countAgain();
        browser.refresh();
        search.refresh();
    }

    void close() {
        changes.close();
        browser.leave();
    }

    void show(Location location, boolean newTab) {
        search.leave();
        browser.open(location, newTab);
    }

    private void openSwitcher() {
        overlay.hide();
    }

    @Override
    public void openNote(NotePath note, Anchor anchor, boolean newTab) {
        search.leave();
        browser.openNote(note, anchor, newTab);
    }

    @Override
    public void openConcept(FoldedLabel concept, boolean newTab) {
        search.leave();
        browser.openConcept(concept, newTab);
    }

    @Override
    public void search(String query) {
        search.search(query);
    }

    @Override
    public void openWeb(String url) {
        browser.openWeb(url);
    }

    @Override
    public void back() {
        if (search.showingProperty().get()) {
            search.leave();
        } else {
            browser.back();
        }
    }

    @Override
    public void forward() {
        search.leave();
        browser.forward();
    }

    @Override
    public void newNote() {
        overlay.hide();
    }

    @Override
    public void toggleTheme() {
        Settings.Theme next = theme.darkProperty().get() ? Settings.Theme.LIGHT : Settings.Theme.DARK;
        theme.choiceProperty().set(next);
        settings.theme(next);
    }

    @Override
    public ReadOnlyBooleanProperty canGoBackProperty() {
        return browser.canGoBackProperty();
    }

    @Override
    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return browser.canGoForwardProperty();
    }
}
