package app.syntopic.view.shell;

import app.syntopic.model.NotePath;
import app.syntopic.view.Place;
import app.syntopic.view.Wording;
import app.syntopic.view.control.Copied;
import app.syntopic.view.create.NewNoteView;
import app.syntopic.view.create.NewNoteViewModel;
import app.syntopic.workspace.Templates;
import app.syntopic.workspace.Templates.Template;
import app.syntopic.workspace.Workspace;

/// Notes made from the sheet, of what was copied, and the templates they are made from.
final class NewNotes {

    private final Frame frame;
    private final Workspace workspace;
    private final Templates templates;
    private final Browser browser;
    private final Imports imports;
    private final LastChange lastChange;

    NewNotes(Frame frame, Workspace workspace, Browser browser, Imports imports, LastChange lastChange) {
        this.frame = frame;
        this.workspace = workspace;
        this.templates = workspace.templates();
        this.browser = browser;
        this.imports = imports;
        this.lastChange = lastChange;
    }

    /// Asks what a new note is called.
    ///
    /// @param title what it is likely to be called; may be empty
    void ask(String title) {
        if (title.isEmpty() && frame.overlay().shown().orElse(null) instanceof NewNoteView open) {
            // it may hold what somebody typed
            open.focusTitle();
            return;
        }
        NewNoteViewModel model = new NewNoteViewModel(workspace, frame.background());
        model.titleProperty().set(title);
        showSheet(model).focusTitle();
    }

    private NewNoteView showSheet(NewNoteViewModel model) {
        NewNoteView sheet = new NewNoteView(model, this::made, frame.overlay()::hide);
        frame.overlay().show(sheet, true);
        return sheet;
    }

    /// Makes notes of what was copied in another program: of files at once, of a text when the reader has seen what it
    /// becomes.
    void paste() {
        Copied copied = Copied.now();
        if (!copied.files().isEmpty()) {
            imports.take(copied.files());
        } else if (copied.isEmpty()) {
            frame.messages().say(Wording.of("Nothing is copied that could become a note; copy its text or its file."));
        } else {
            showSheet(new NewNoteViewModel(workspace, frame.background())).take(copied);
        }
    }

    /// Lets the reader choose a template, and opens it as text.
    void editTemplates(Panels panels) {
        frame.background().run(templates::all, all -> panels.showTemplates(all, templates::another, this::edit));
    }

    private void edit(Template template) {
        frame.background()
                .run(
                        () -> templates.toEdit(template),
                        path -> {
                            browser.open(new Location.OfEditor(path), false);
                            browser.page().focus();
                        },
                        frame.messages()::failure);
    }

    private void made(NewNoteViewModel.Made made) {
        frame.overlay().hide();
        if (made.imported().isPresent()) {
            imports.show(made.path(), made.imported().get().unsure());
        } else {
            write(made.path(), made.start());
        }
    }

    /// Opens a note just made as text, and offers to take it back until somebody writes in it.
    void write(NotePath path, Place start) {
        browser.open(new Location.OfEditor(path), false);
        Runnable unsay = lastChange.sayMade(path);
        if (browser.page() instanceof EditorPage editor) {
            editor.view().caret().goTo(start);
            editor.once(change -> true, unsay);
        }
        browser.page().focus();
    }
}
