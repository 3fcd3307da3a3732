package app.syntopic.view.library;

import app.syntopic.view.Counts;
import app.syntopic.view.Wording;
import app.syntopic.view.control.CopiedText;
import app.syntopic.view.control.GraphicCell;
import app.syntopic.view.control.Icon;
import app.syntopic.view.control.Tip;
import app.syntopic.workspace.Bookmark;

import javafx.css.PseudoClass;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A row of the library: a name, cut where it is too long, and a count at the right.
final class LibraryCell extends GraphicCell<LibraryRow> {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass GHOST = PseudoClass.getPseudoClass("ghost");
    private static final PseudoClass FRESH = PseudoClass.getPseudoClass("fresh");
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");
    private static final String[] KINDS = {"library-header", "library-sub", "library-more", "library-nothing"};

    private final LibraryView view;
    private final Label name = new Label();
    private final Label count = new Label();
    private final Icon chevron = new Icon(Feather.CHEVRON_RIGHT);
    private final HBox line = new HBox(name, spacer(), chevron, count);

    LibraryCell(LibraryView view) {
        this.view = view;
        getStyleClass().add("library-cell");
        line.getStyleClass().add("library-line");
        name.getStyleClass().add("library-name");
        name.setMinWidth(0);
        count.getStyleClass().add("count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        setPrefWidth(0);
        view.currentProperty().subscribe(this::markCurrent);
        addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    LibraryRow row = getItem();
                    boolean opens = event.getButton() == MouseButton.PRIMARY || event.getButton() == MouseButton.MIDDLE;
                    if (row != null && opens) {
                        view.choose(row, event.isShortcutDown() || event.getButton() == MouseButton.MIDDLE);
                    }
                });
    }

    private static Region spacer() {
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }

    @Override
    protected void updateItem(@Nullable LibraryRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().removeAll(KINDS);
        pseudoClassStateChanged(GHOST, false);
        pseudoClassStateChanged(WARNING, false);
        pseudoClassStateChanged(FRESH, false);
        setContextMenu(null);
        Tip.on(this, "");
        chevron.setVisible(false);
        chevron.setManaged(false);
        name.setWrapText(false);
        if (empty || row == null) {
            setGraphic(null);
        } else {
            setGraphic(line);
            show(row);
        }
        markCurrent();
    }

    private void show(LibraryRow row) {
        switch (row) {
            case LibraryRow.Header header -> header(header);
            case LibraryRow.Group group -> text("library-header", group.title().toUpperCase(Wording.locale()), "");
            case LibraryRow.OfNote note -> {
                entry(note.shelf(), note.note().title(), "");
                Tip.on(this, note.note().title());
                setContextMenu(menu(row, note.note().path().name()));
            }
            case LibraryRow.OfConcept concept -> {
                text("", concept.concept().label(), Wording.number(concept.concept().references()));
                pseudoClassStateChanged(GHOST, concept.concept().isGhost());
                setContextMenu(menu(row, concept.concept().label()));
            }
            case LibraryRow.OfTerm term -> {
                text(
                        "library-sub",
                        term.term().label(),
                        term.term().sources() > 1 ? Counts.sources(term.term().sources()) : "");
                setContextMenu(menu(row, term.term().label()));
            }
            case LibraryRow.OfBookmark(var bookmark, var found) -> {
                text("", bookmark.label(), found.map(LibraryCell::counted).orElse(""));
                pseudoClassStateChanged(FRESH, found.filter(some -> some.fresh() > 0).isPresent());
                Tip.on(this, about(bookmark));
                setContextMenu(menu(bookmark));
            }
            case LibraryRow.OfTag tag -> text("library-sub", "#" + tag.tag().tag(), Wording.number(tag.tag().notes()));
            case LibraryRow.OnlyTag only -> text("library-more", Wording.of("#{0} — show all notes", only.tag()), "×");
            case LibraryRow.More more -> text("library-more", more.text(), "");
            case LibraryRow.Nothing nothing -> {
                text("library-nothing", nothing.sentence(), "");
                name.setWrapText(true);
            }
        }
    }

    private void header(LibraryRow.Header header) {
        Shelf shelf = header.shelf();
        String number =
                header.count() == LibraryRow.Header.NO_COUNT
                        ? ""
                        : Wording.number(header.count()) + (header.atLeast() ? "+" : "");
        boolean main = shelf.isMain();
        text(main ? "library-header" : "", main ? shelf.title().toUpperCase(Wording.locale()) : shelf.title(), number);
        chevron.setVisible(!shelf.isPage());
        chevron.setManaged(!shelf.isPage());
        chevron.set(header.open() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        pseudoClassStateChanged(WARNING, shelf == Shelf.PROBLEMS && header.count() > 0);
        setAccessibleText(
                shelf.title()
                        + (number.isEmpty() ? "" : ", " + number)
                        + (shelf.isPage() ? "" : ", " + (header.open() ? Wording.of("open") : Wording.of("closed"))));
    }

    private void entry(Shelf shelf, String title, String number) {
        text(shelf.isMain() ? "" : "library-sub", title, number);
    }

    private void text(String style, String text, String number) {
        if (!style.isEmpty()) {
            getStyleClass().add(style);
        }
        name.setText(text);
        count.setText(number);
        count.setManaged(!number.isEmpty());
        setAccessibleText(number.isEmpty() ? text : text + ", " + number);
    }

    private ContextMenu menu(LibraryRow row, String linkName) {
        MenuItem open = new MenuItem(Wording.of("Open"));
        open.setOnAction(event -> view.choose(row, false));
        MenuItem inTab = new MenuItem(Wording.of("Open in a new tab"));
        inTab.setOnAction(event -> view.choose(row, true));
        MenuItem copy = new MenuItem(Wording.of("Copy link"));
        copy.setOnAction(event -> CopiedText.put("[[" + linkName + "]]"));
        return new ContextMenu(open, inTab, copy);
    }

    private ContextMenu menu(Bookmark bookmark) {
        MenuItem open = new MenuItem(Wording.of("Open"));
        open.setOnAction(event -> view.bookmarks().open(bookmark, false));
        MenuItem inTab = new MenuItem(Wording.of("Open in a new tab"));
        inTab.setOnAction(event -> view.bookmarks().open(bookmark, true));
        MenuItem up = new MenuItem(Wording.of("Move up"));
        up.setOnAction(event -> view.bookmarks().move(bookmark, -1));
        MenuItem down = new MenuItem(Wording.of("Move down"));
        down.setOnAction(event -> view.bookmarks().move(bookmark, 1));
        MenuItem remove = new MenuItem(Wording.of("Remove this bookmark"));
        remove.setOnAction(event -> view.bookmarks().remove(bookmark));
        ContextMenu menu = new ContextMenu(open, inTab, up, down, remove);
        if (bookmark instanceof Bookmark.OfSearch search) {
            MenuItem rename = new MenuItem(Wording.of("Rename this search"));
            rename.setOnAction(event -> rename(search));
            menu.getItems().add(2, rename);
        }
        return menu;
    }

    /// What a row has no room for.
    private static String about(Bookmark bookmark) {
        return switch (bookmark) {
            case Bookmark.OfSearch search -> search.query();
            case Bookmark.OfSection(var note, var _) -> bookmark.label() + "\n" + note.name();
            case Bookmark.OfClaim(var note, var words) -> words + "\n" + note.name();
            case Bookmark.OfNote _, Bookmark.OfConcept _ -> bookmark.label();
        };
    }

    private static String counted(LibraryRow.Found found) {
        String all = Wording.number(found.total()) + (found.exact() ? "" : "+");
        return found.fresh() == 0 ? all : Wording.of("{0} new", found.fresh()) + " · " + all;
    }

    /// Lets the name be written in its place: Enter takes it, Esc leaves it as it was.
    private void rename(Bookmark.OfSearch search) {
        TextField field = new TextField(search.name().isEmpty() ? search.query() : search.name());
        field.setId("search-name");
        field.setAccessibleText(Wording.of("Name of this search"));
        field.setOnAction(event -> view.bookmarks().rename(search, field.getText()));
        field.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        setGraphic(line);
                        event.consume();
                    }
                });
        field.focusedProperty()
                .subscribe((was, is) -> {
                    if (was && !is) {
                        setGraphic(line);
                    }
                });
        setGraphic(field);
        field.requestFocus();
        field.selectAll();
    }

    private void markCurrent() {
        LibraryRow row = getItem();
        pseudoClassStateChanged(CURRENT, row != null && !isEmpty() && view.isCurrent(row));
    }
}
