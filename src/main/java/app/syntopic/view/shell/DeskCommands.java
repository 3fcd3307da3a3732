package app.syntopic.view.shell;

import static app.syntopic.view.shell.Command.Group.EDIT;
import static app.syntopic.view.shell.Command.Group.FILE;
import static app.syntopic.view.shell.Command.Group.GO;
import static app.syntopic.view.shell.Command.Group.VIEW;

import app.syntopic.view.Wording;
import app.syntopic.view.reader.ReaderView;
import app.syntopic.view.shell.Command.Reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What can be done with a notebook, in the order of the menu.
final class DeskCommands {

    private static final int NUMBERED_TABS = 8;

    private final Desk desk;
    private final Browser browser;
    private final Making making;
    private final List<Command> all = new ArrayList<>();

    DeskCommands(Desk desk, Browser browser, Making making) {
        this.desk = desk;
        this.browser = browser;
        this.making = making;
        addFile();
        addEdit();
        addGo();
        addTabs();
        addView();
        all.addAll(HelpCommands.list(desk.panels(), () -> desk.commands().all()));
    }

    List<Command> list() {
        return List.copyOf(all);
    }

    private void add(Command command) {
        all.add(command);
    }

    private void addFile() {
        add(Command.of(FILE, "New note", desk::newNote, "Shortcut+N").alsoBy(Wording.of("create, add, write")));
        add(
                Command.of(
                                FILE,
                                "Import…",
                                () -> making.imports().choose(desk.getScene().getWindow()),
                                "Shortcut+Shift+I")
                        .alsoBy(Wording.of("add files, BibTeX, Zotero, citation")));
        add(
                Command.of(FILE, "New note from what was copied", making.newNotes()::paste, "Shortcut+Alt+V")
                        .alsoBy(Wording.of("paste, clipboard")));
        add(Command.of(FILE, "Edit templates…", () -> making.newNotes().editTemplates(desk.panels())));
        add(Command.of(FILE, "Save", this::save, "Shortcut+S"));
        add(
                Command.of(FILE, "Look for changes in the folder", desk::update, "F5")
                        .alsoBy(Wording.of("refresh, reload, rescan, sync")));
        add(Command.of(FILE, "New tab", browser::newTab, "Shortcut+T"));
        add(Command.of(FILE, "Close tab", browser::closeTab, "Shortcut+W"));
        add(Command.of(FILE, "Reopen closed tab", browser::reopenTab, "Shortcut+Shift+T"));
    }

    private void addEdit() {
        EditToggle toggle = new EditToggle(browser);
        add(Command.of(EDIT, "Read or edit", toggle::toggle, "Shortcut+E").alsoBy(Wording.of("write, source, switch")));
        add(Command.of(EDIT, "Find in this note", this::find, "Shortcut+F").alsoBy(Wording.of("search")));
        all.addAll(new EditorCommands(browser).list());
        add(
                Command.of(EDIT, "Undo the last change to a note", making.lastChange()::undo, "Shortcut+Alt+Z")
                        .alsoBy(Wording.of("take back, revert")));
    }

    private void addGo() {
        add(Command.of(GO, "Back", desk::back, "Alt+Left", "Ctrl+Alt+Left").when(browser.canGoBackProperty()));
        add(
                Command.of(GO, "Forward", desk::forward, "Alt+Right", "Ctrl+Alt+Right")
                        .when(browser.canGoForwardProperty()));
        add(
                Command.of(GO, "Search", () -> desk.searchMode().start(), "Shortcut+Shift+F")
                        .alsoBy(Wording.of("find, query")));
        add(
                Command.of(GO, "Go to a note or concept…", desk::openSwitcher, "Shortcut+O")
                        .alsoBy(Wording.of("open, quick switcher, jump"))
                        .reaching(Reach.LIST));
        add(Command.of(GO, "Next section", onReader(ReaderView::nextSection), "Alt+Down"));
        add(Command.of(GO, "Previous section", onReader(ReaderView::previousSection), "Alt+Up"));
        add(Command.of(GO, "Outline", this::focusOutline, "Shortcut+Shift+O"));
        add(Command.of(GO, "Filter the library", () -> desk.library().focusFilter(), "Shortcut+Shift+L"));
        add(Command.of(GO, "Glossary", () -> desk.show(new Location.OfGlossary()), "Shortcut+Shift+G"));
        add(
                Command.of(GO, "People", () -> desk.show(new Location.OfPeople(Optional.empty())))
                        .alsoBy(Wording.of("authors, guests, speakers")));
        add(
                Command.of(GO, "Four questions", () -> desk.show(new Location.OfQuestions()), "Shortcut+Shift+Q")
                        .alsoBy(Wording.of("Adler, answers, overview")));
        add(
                Command.of(GO, "Wanted concepts", () -> desk.show(new Location.OfWanted()))
                        .alsoBy(Wording.of("ghosts, missing notes, to do")));
        add(
                Command.of(GO, "Graph", () -> desk.show(new Location.OfGraph(Optional.empty())), "Shortcut+G")
                        .alsoBy(Wording.of("map, network")));
        add(Command.of(GO, "Graph around this page", this::graphAround, "Shortcut+Alt+G"));
        add(
                Command.of(GO, "Problems", () -> desk.show(new Location.OfProblems()), "Shortcut+Shift+M")
                        .alsoBy(Wording.of("errors, warnings, broken links, check")));
    }

    private void addTabs() {
        add(Command.of(GO, "Next tab", () -> browser.nextTab(1), "Ctrl+Tab"));
        add(Command.of(GO, "Previous tab", () -> browser.nextTab(-1), "Ctrl+Shift+Tab"));
        for (int i = 0; i < NUMBERED_TABS; i++) {
            int index = i;
            String key = "Shortcut+" + (index + 1);
            add(Command.of(GO, "tab " + (index + 1), () -> browser.selectTab(index), key).unlisted());
        }
        add(Command.of(GO, "Last tab", () -> browser.selectTab(Integer.MAX_VALUE), "Shortcut+9"));
    }

    private void addView() {
        add(
                Command.of(VIEW, "Show or hide the library", () -> desk.arrangement().toggleLibrary(), "F9")
                        .alsoBy(Wording.of("sidebar, files, explorer")));
        add(
                Command.of(
                                VIEW,
                                "Show or hide the pane at the right",
                                () -> desk.arrangement().toggleBeside(),
                                "Shift+F9")
                        .alsoBy(Wording.of("sidebar, backlinks, outline")));
    }

    private void graphAround() {
        Optional<String> centre =
                switch (browser.page().location()) {
                    case Location.OfNote note -> Optional.of(note.note().value());
                    case Location.OfEditor editor -> Optional.of(editor.note().value());
                    case Location.OfConcept concept when browser.page() instanceof ConceptTab tab -> tab.graphNode();
                    default -> Optional.empty();
                };
        desk.show(new Location.OfGraph(centre));
    }

    private void focusOutline() {
        switch (browser.page()) {
            case NotePage note -> note.focusOutline();
            case EditorPage editor -> editor.focusOutline();
            default -> browser.page().focus();
        }
    }

    private void find() {
        switch (browser.page()) {
            case NotePage note -> note.reader().openFind();
            case EditorPage editor -> editor.view().openFind(false);
            default -> browser.page().focus();
        }
    }

    private void save() {
        if (browser.page() instanceof EditorPage editor) {
            editor.save(editor::focus, editor::focus);
        }
    }

    private Runnable onReader(Consumer<ReaderView> action) {
        return () -> {
            if (browser.page() instanceof NotePage note) {
                action.accept(note.reader());
            }
        };
    }
}
