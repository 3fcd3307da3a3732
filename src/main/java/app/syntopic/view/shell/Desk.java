package app.syntopic.view.shell;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.NotePath;
import app.syntopic.view.Anchor;
import app.syntopic.view.Background;
import app.syntopic.view.Navigator;
import app.syntopic.view.control.Keys;
import app.syntopic.view.library.LibraryView;
import app.syntopic.view.library.LibraryViewModel;
import app.syntopic.view.search.ContinuationsViewModel;
import app.syntopic.view.search.SearchViewModel;
import app.syntopic.workspace.Dictionaries;
import app.syntopic.workspace.Indexing;
import app.syntopic.workspace.Indexing.Change;
import app.syntopic.workspace.NoteVersions;
import app.syntopic.workspace.Settings;
import app.syntopic.workspace.Workspace;

import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// All panes of one notebook, and how they work together. Lives as long as its notebook is in the window.
final class Desk extends BorderPane implements Navigator {

    private static final Change ANYTHING = new Change(Set.of(), true);

    private final Workspace workspace;
    private final Frame frame;
    private final Browser browser;
    private final LibraryViewModel libraryModel;
    private final LibraryView library;
    private final StatusViewModel status;
    private final List<Indexing.Subscription> subscriptions;
    private final SearchMode search;
    private final Arrangement arrangement;
    private final Making making;
    private final PromotionCommands promotions;
    private final Bookmarks bookmarks;
    private final Panels panels;
    private final Commands commands;
    private final PageKeeping keeping;

    /// @param windowCommands what can be done without a notebook
    Desk(Workspace workspace, Frame frame, List<Command> windowCommands) {
        this.workspace = workspace;
        this.frame = frame;
        this.panels = new Panels(frame.overlay());
        this.libraryModel =
                new LibraryViewModel(workspace.library(), workspace.claims(), workspace.memory(), frame.background());
        this.status = new StatusViewModel(workspace, frame.background());
        libraryModel.readingProperty().bind(status.progressProperty());
        Pages pages = new Pages(workspace, frame.background(), this, new DeskRequests(this, frame, status));
        this.browser = new Browser(pages, this::search, frame.host()::openWeb);
        this.bookmarks = new Bookmarks(workspace.reading(), workspace.memory(), this, frame, libraryModel::refresh);
        this.making = Making.of(frame, workspace, this, browser);
        this.promotions = new PromotionCommands(browser, frame, workspace, making.concepts());
        List<Command> all = new ArrayList<>(new DeskCommands(this, browser, making).list());
        all.addAll(promotions.list());
        all.addAll(new RewriteCommands(this, browser, frame, workspace, making.lastChange()).list());
        all.addAll(new WritingModeCommands(frame).list());
        all.addAll(new VersionCommands(browser, frame, workspace).list());
        all.addAll(new ReadingCommands(this, browser, workspace, frame, bookmarks).list());
        all.addAll(windowCommands);
        this.commands = new Commands(all);
        commands.rebind(frame.settings().preferences().keys());
        TopBar topBar = new TopBar(commands);
        SearchViewModel searchModel = new SearchViewModel(workspace.claims(), workspace.reading(), frame.background());
        searchModel.searchableProperty().bind(status.searchableProperty());
        this.search =
                new SearchMode(
                        topBar.searchBox(),
                        searchModel,
                        new ContinuationsViewModel(workspace.claims(), frame.background()),
                        this,
                        new Searches(frame.settings(), workspace.memory(), bookmarks),
                        () -> browser.page().focus());
        this.library = new LibraryView(libraryModel, this, shelf -> show(Location.of(shelf)), bookmarks);
        StatusBar statusBar = new StatusBar(status, frame.theme().zoomPercentProperty());
        this.arrangement = new Arrangement(frame, browser, search, library, statusBar);
        setTop(topBar);
        setCenter(arrangement.columns());
        setBottom(statusBar);
        this.keeping = new PageKeeping(this::openPages, this::keep, frame.background());
        watch();
        addEventHandler(KeyEvent.KEY_PRESSED, this::leadBack);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pasted);
        addEventHandler(DragEvent.DRAG_OVER, Desk::over);
        addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
        this.subscriptions = subscribe(workspace.indexing());
    }

    private List<Indexing.Subscription> subscribe(Indexing indexing) {
        Background background = frame.background();
        CacheNotices notices = new CacheNotices(frame.messages(), this::update);
        return List.of(
                indexing.onChange(change -> background.onWindow(() -> refresh(change))),
                indexing.onMove(move -> background.onWindow(() -> browser.moved(move.from(), move.to()))),
                indexing.onLost(loss -> background.onWindow(() -> notices.lost(loss))),
                indexing.onBehind(saved -> background.onWindow(() -> notices.behind(saved))));
    }

    /// Esc goes to the page from wherever nothing else wants it, as what lies over the window does.
    private void leadBack(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && frame.overlay().shown().isEmpty()) {
            search.leave();
            browser.page().focus();
        }
    }

    /// What is pasted where nothing takes it becomes a note, as what is dropped there does.
    private void pasted(KeyEvent event) {
        if (Keys.PASTE.match(event)) {
            making.newNotes().paste();
            event.consume();
        }
    }

    private static void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    /// Files that no page took become notes.
    private void dropped(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            making.imports().take(event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        }
    }

    private void watch() {
        browser.pageProperty().subscribe(keeping::touched);
        addEventFilter(KeyEvent.KEY_RELEASED, event -> keeping.touched());
        addEventFilter(MouseEvent.MOUSE_RELEASED, event -> keeping.touched());
        addEventFilter(ScrollEvent.SCROLL, event -> keeping.touched());
    }

    private Settings.OpenPages openPages() {
        return KeptPages.of(browser.tabs());
    }

    private void keep(Settings.OpenPages pages) {
        frame.settings().openPages(workspace.folder(), pages);
        workspace.memory().save();
    }

    /// Opens tabs again that were open before.
    void restore(Settings.OpenPages pages) {
        Path folder = workspace.folder();
        browser.restore(KeptPages.tabs(pages, note -> Files.exists(folder.resolve(note.value()))));
    }

    NoteVersions versions() {
        return workspace.versions();
    }

    Dictionaries spelling() {
        return workspace.spelling();
    }

    Path folder() {
        return workspace.folder();
    }

    /// Reads everything for the first time, and follows the folder from now on.
    void open() {
        browser.page().focus();
        libraryModel.refresh();
        status.countAgain();
        status.follow(() -> refresh(ANYTHING));
        new LastTimeNotice(frame.messages(), note -> show(new Location.OfEditor(note)))
                .tell(workspace, frame.background());
    }

    /// Looks for changes in the folder.
    void update() {
        status.update(() -> refresh(ANYTHING));
    }

    private void refresh(Change change) {
        libraryModel.refresh();
        status.countAgain();
        browser.refresh(change);
        search.refresh();
        panels.refresh();
    }

    /// Saves what was typed, keeps what the tabs show, and lets the notebook go.
    void close() {
        keeping.end();
        frame.settings().openPages(workspace.folder(), openPages());
        subscriptions.forEach(Indexing.Subscription::close);
        browser.leave();
    }

    Commands commands() {
        return commands;
    }

    PromotionCommands promotions() {
        return promotions;
    }

    Panels panels() {
        return panels;
    }

    SearchMode searchMode() {
        return search;
    }

    Browser browser() {
        return browser;
    }

    Bookmarks bookmarks() {
        return bookmarks;
    }

    Making making() {
        return making;
    }

    LibraryView library() {
        return library;
    }

    Arrangement arrangement() {
        return arrangement;
    }

    void show(Location location) {
        search.leave();
        browser.open(location, false);
        browser.page().focus();
    }

    void openSwitcher() {
        panels.showSwitcher(
                workspace.library(), frame.background(), browser.recent(), this::open, making.newNotes()::ask);
    }

    private void open(SwitcherViewModel.Target target, boolean newTab) {
        if (target.location() instanceof Location.OfNote(var note)) {
            openNote(note, target.anchor(), newTab);
        } else {
            search.leave();
            browser.open(target.location(), newTab);
            browser.page().focus();
        }
    }

    void newNote() {
        making.newNotes().ask("");
    }

    @Override
    public void openNote(NotePath note, Anchor anchor, boolean newTab) {
        search.leave();
        browser.openNote(note, anchor, newTab);
        browser.page().focus();
    }

    @Override
    public void openTranscript(NotePath note, Anchor anchor, boolean newTab) {
        search.leave();
        browser.openTranscript(note, anchor, newTab);
        browser.page().focus();
    }

    @Override
    public void openConcept(FoldedLabel concept, boolean newTab) {
        search.leave();
        browser.openConcept(concept, newTab);
        browser.page().focus();
    }

    @Override
    public void search(String query) {
        search.search(query);
    }

    @Override
    public void openWeb(String url) {
        browser.openWeb(url);
    }

    void back() {
        if (search.showingProperty().get()) {
            search.leave();
        } else {
            browser.back();
        }
    }

    void forward() {
        search.leave();
        browser.forward();
    }
}
