package app.syntopic.view.library;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.NotePath;
import app.syntopic.view.Anchor;
import app.syntopic.view.Navigator;
import app.syntopic.view.Wording;
import app.syntopic.view.control.RowFocus;
import app.syntopic.workspace.Bookmark;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The library pane: one filter box over one list of shelves.
public final class LibraryView extends VBox {

    private final LibraryViewModel model;
    private final Navigator navigator;
    private final Consumer<Shelf> openPage;
    private final BookmarkActions bookmarks;
    private final TextField filter = new TextField();
    private final ListView<LibraryRow> list = new ListView<>();
    private Optional<LibraryRow.Header> toggled = Optional.empty();
    private final ObjectProperty<Optional<Object>> current =
            new SimpleObjectProperty<>(this, "current", Optional.empty());

    /// @param openPage shows what a shelf that is a page is about
    public LibraryView(
            LibraryViewModel model, Navigator navigator, Consumer<Shelf> openPage, BookmarkActions bookmarks) {
        this.model = model;
        this.navigator = navigator;
        this.openPage = openPage;
        this.bookmarks = bookmarks;
        setId("library");
        getStyleClass().add("library");
        getChildren().addAll(createFilter(), new ReadingStrip(model.readingProperty()), createList());
        VBox.setVgrow(list, Priority.ALWAYS);
        current.subscribe((before, now) -> reveal());
    }

    /// Brings the row of what is being read into sight, moving the list no more than that takes.
    private void reveal() {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (isCurrent(list.getItems().get(i)) && list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
                flow.scrollTo(i);
                // rows are of several heights, of which a flow knows only those it has laid out
                list.layout();
                Optional.ofNullable(flow.getVisibleCell(i)).ifPresent(row -> RowFocus.reveal(row, flow));
                return;
            }
        }
    }

    /// What is done with bookmarks.
    public interface BookmarkActions {

        void open(Bookmark bookmark, boolean newTab);

        void remove(Bookmark bookmark);

        /// @param name blank to go by the query again
        void rename(Bookmark.OfSearch search, String name);

        /// Moves it so many places down, or up.
        void move(Bookmark bookmark, int by);
    }

    BookmarkActions bookmarks() {
        return bookmarks;
    }

    /// The [NotePath] of the note or the [FoldedLabel] of the concept that is being read, or the [Shelf] whose page is
    /// shown; its row is marked.
    public ObjectProperty<Optional<Object>> currentProperty() {
        return current;
    }

    public void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    private StackPane createFilter() {
        filter.setId("library-filter");
        filter.setPromptText(Wording.of("Filter"));
        filter.setAccessibleText(Wording.of("Filter the library by name"));
        filter.getStyleClass().add("filter-field");
        filter.textProperty().bindBidirectional(model.filterProperty());
        filter.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                        list.requestFocus();
                        list.getSelectionModel().select(firstEntry());
                        event.consume();
                    } else if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
                        filter.clear();
                        event.consume();
                    }
                });
        StackPane frame = new StackPane(filter);
        frame.getStyleClass().add("filter-frame");
        return frame;
    }

    private int firstEntry() {
        for (int i = 0; i < list.getItems().size(); i++) {
            LibraryRow row = list.getItems().get(i);
            if (!(row instanceof LibraryRow.Header || row instanceof LibraryRow.Group)) {
                return i;
            }
        }
        return 0;
    }

    private ListView<LibraryRow> createList() {
        list.setId("library-list");
        list.setAccessibleText(Wording.of("Notes, concepts, glossary, people, tags and problems"));
        list.getStyleClass().add("plain-list");
        list.setItems(model.rows());
        list.getItems().addListener((ListChangeListener<LibraryRow>) change -> stayOnToggled());
        list.setCellFactory(view -> new LibraryCell(this));
        RowFocus.on(list, row -> !(row instanceof LibraryRow.Group));
        Label loading = new Label(Wording.of("Reading the notebook …"));
        loading.getStyleClass().add("empty-hint");
        list.setPlaceholder(loading);
        list.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    LibraryRow row = list.getSelectionModel().getSelectedItem();
                    if (row != null && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
                        choose(row, event.isShortcutDown());
                        event.consume();
                    }
                });
        return list;
    }

    /// Does what a row is for.
    void choose(LibraryRow row, boolean newTab) {
        switch (row) {
            case LibraryRow.Header header when header.shelf().isPage() -> openPage.accept(header.shelf());
            case LibraryRow.Header header -> toggle(header);
            case LibraryRow.OfNote note -> navigator.openNote(note.note().path(), Anchor.NONE, newTab);
            case LibraryRow.OfConcept concept -> navigator.openConcept(concept.concept().key(), newTab);
            case LibraryRow.OfTerm term -> navigator.openConcept(term.term().key(), newTab);
            case LibraryRow.OfBookmark(var bookmark, var found) -> bookmarks.open(bookmark, newTab);
            case LibraryRow.OfTag tag -> model.onlyTag(Optional.of(tag.tag().tag()));
            case LibraryRow.OnlyTag only -> model.onlyTag(Optional.empty());
            case LibraryRow.More more -> model.showAll(more.shelf());
            case LibraryRow.Group group -> list.requestFocus();
            case LibraryRow.Nothing nothing -> list.requestFocus();
        }
    }

    /// The row of a shelf is another one when it is open; the keyboard stays on it.
    private void toggle(LibraryRow.Header header) {
        toggled = Optional.of(header);
        model.toggle(header.shelf());
    }

    private void stayOnToggled() {
        List<LibraryRow> rows = list.getItems();
        for (int i = 0; i < rows.size() && toggled.isPresent(); i++) {
            if (rows.get(i) instanceof LibraryRow.Header header
                    && header.shelf() == toggled.get().shelf()
                    && header.open() != toggled.get().open()) {
                list.getSelectionModel().select(i);
                toggled = Optional.empty();
            }
        }
    }

    boolean isCurrent(LibraryRow row) {
        Optional<Object> shown = current.get();
        return shown.isPresent() && shown.equals(target(row));
    }

    private static Optional<Object> target(LibraryRow row) {
        return switch (row) {
            case LibraryRow.OfNote note -> Optional.<Object>of(note.note().path());
            case LibraryRow.OfConcept concept -> Optional.<Object>of(concept.concept().key());
            case LibraryRow.OfTerm term -> Optional.<Object>of(term.term().key());
            case LibraryRow.Header header when header.shelf().isPage() -> Optional.<Object>of(header.shelf());
            default -> Optional.empty();
        };
    }
}
