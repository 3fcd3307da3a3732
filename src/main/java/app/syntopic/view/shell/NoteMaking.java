package app.syntopic.view.shell;

import app.syntopic.graph.Concept;
import app.syntopic.graph.UnlinkedMention;
import app.syntopic.model.FoldedLabel;
import app.syntopic.model.NotePath;
import app.syntopic.view.Anchor;
import app.syntopic.view.Navigator;
import app.syntopic.view.Place;
import app.syntopic.view.Wording;
import app.syntopic.view.control.Copied;
import app.syntopic.view.create.ImportView;
import app.syntopic.view.create.ImportViewModel;
import app.syntopic.view.create.NewNoteView;
import app.syntopic.view.create.NewNoteViewModel;
import app.syntopic.view.create.UnsureLinksView;
import app.syntopic.view.create.UnsureLinksViewModel;
import app.syntopic.view.create.WritingStart;
import app.syntopic.workspace.Authoring;
import app.syntopic.workspace.Concepts;
import app.syntopic.workspace.Importing;
import app.syntopic.workspace.Templates;
import app.syntopic.workspace.Templates.Template;
import app.syntopic.workspace.Workspace;

import javafx.stage.FileChooser;
import javafx.stage.Window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;

/// Making notes: from the sheet, from files, for concepts that have none; and taking changes back.
final class NoteMaking {

    private final Frame frame;
    private final Authoring authoring;
    private final Importing importing;
    private final Templates templates;
    private final Workspace workspace;
    private final Concepts concepts;
    private final Navigator navigator;
    private final Browser browser;

    NoteMaking(Frame frame, Workspace workspace, Navigator navigator, Browser browser) {
        this.frame = frame;
        this.workspace = workspace;
        this.authoring = workspace.authoring();
        this.importing = workspace.importing();
        this.templates = workspace.templates();
        this.concepts = workspace.concepts();
        this.navigator = navigator;
        this.browser = browser;
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
            importFiles(copied.files());
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
            imported(made.path(), made.imported().get().unsure());
        } else {
            write(made.path(), made.start());
        }
    }

    /// Opens a note just made as text.
    private void write(NotePath path, Place start) {
        browser.open(new Location.OfEditor(path), false);
        if (browser.page() instanceof EditorPage editor) {
            editor.view().caret().goTo(start);
        }
        browser.page().focus();
        sayMade(path);
    }

    /// Lets the reader choose files to import.
    void chooseFiles(Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Wording.of("Import notes"));
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(
                                Wording.of("Notes"),
                                "*.md",
                                "*.markdown",
                                "*.txt",
                                "*.html",
                                "*.htm",
                                "*.json",
                                "*.bib",
                                "*.bibtex",
                                "*.ris"),
                        new FileChooser.ExtensionFilter(Wording.of("All files"), "*.*"));
        List<File> files = Optional.ofNullable(chooser.showOpenMultipleDialog(owner)).orElse(List.of());
        importFiles(files.stream().map(File::toPath).toList());
    }

    /// Turns files into notes. A single one is opened; of several is said what came of each.
    void importFiles(List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        ImportViewModel model = new ImportViewModel(importing, frame.background());
        ImportView.Ways ways = new ImportView.Ways(this::openImported, this::takeBack, frame.overlay()::hide);
        frame.overlay().show(new ImportView(model, ways), true);
        model.reportProperty().subscribe(report -> report.filter(NoteMaking::isOneNote).ifPresent(this::openOnly));
        model.start(files);
    }

    private static boolean isOneNote(Importing.Report report) {
        return report.came().size() == 1 && report.skipped().isEmpty();
    }

    private void openOnly(Importing.Report report) {
        Importing.Came came = report.came().getFirst();
        frame.overlay().hide();
        imported(came.note(), came.unsure());
    }

    private void openImported(NotePath note) {
        frame.overlay().hide();
        navigator.openNote(note, Anchor.NONE, false);
    }

    private void takeBack() {
        frame.overlay().hide();
        undo();
    }

    private void imported(NotePath note, List<String> unsure) {
        navigator.openNote(note, Anchor.NONE, false);
        sayMade(note);
        if (!unsure.isEmpty()) {
            unsureLinks(note, unsure);
        }
    }

    /// Asks of names in a note whether they are links.
    void unsureLinks(NotePath note, List<String> names) {
        UnsureLinksViewModel model = new UnsureLinksViewModel(note, names, authoring, frame.background());
        frame.overlay().show(new UnsureLinksView(model, frame.overlay()::hide), true);
    }

    private void sayMade(NotePath path) {
        frame.messages()
                .say(
                        Wording.of("Made “{0}”.", path.value()),
                        Optional.of(new Messages.Offer(Wording.of("Undo"), this::undo)));
    }

    /// Turns a mention into a link, which can be taken back.
    void link(UnlinkedMention mention, Concept concept) {
        String target = concept.note().map(NotePath::name).orElse(concept.label());
        frame.background()
                .run(
                        () -> written(mention, target),
                        written ->
                                frame.messages()
                                        .say(
                                                written
                                                        ? Wording.of(
                                                                "Linked “{0}” in “{1}”.",
                                                                mention.words(), mention.note().title())
                                                        : Wording.of(
                                                                "“{0}” was changed; look again.",
                                                                mention.note().title()),
                                                written
                                                        ? Optional.of(
                                                                new Messages.Offer(Wording.of("Undo"), this::undo))
                                                        : Optional.empty()),
                        frame.messages()::failure);
    }

    private boolean written(UnlinkedMention mention, String target) {
        Authoring.Draft draft = authoring.edit(mention.note().path());
        Optional<String> linked = mention.linked(draft.text(), target);
        linked.ifPresent(text -> authoring.save(draft, text));
        return linked.isPresent();
    }

    /// Writes a note for a concept, which begins with what is known of it, and opens it to be written in.
    void makeNote(Concept concept) {
        frame.background()
                .run(
                        () -> authoring.importText(concepts.draft(concept.key()), concept.label(), false),
                        imported -> write(imported.path(), WritingStart.in(imported.text())),
                        frame.messages()::failure);
    }

    /// Writes a note for a concept that has none, without going there.
    ///
    /// @param made told of the note when there was none
    void makeConcept(FoldedLabel key, String label, Consumer<Authoring.Imported> made) {
        frame.background()
                .run(
                        () -> concept(key, label),
                        concept -> {
                            concept.made().ifPresent(made);
                            frame.messages()
                                    .say(
                                            Wording.of("“{0}” is a concept with a note of its own.", label),
                                            Optional.of(
                                                    new Messages.Offer(
                                                            Wording.of("Open"),
                                                            () ->
                                                                    navigator.openNote(
                                                                            concept.note(), Anchor.NONE, false))));
                        },
                        frame.messages()::failure);
    }

    private record ConceptNote(NotePath note, Optional<Authoring.Imported> made) {}

    private ConceptNote concept(FoldedLabel key, String label) {
        Optional<NotePath> there = concepts.page(label).concept().note();
        if (there.isPresent()) {
            return new ConceptNote(there.get(), Optional.empty());
        }
        // nobody may have written the concept's name yet, so that only its fold is known
        String draft = concepts.draft(key).replaceFirst("(?m)^# .*$", Matcher.quoteReplacement("# " + label));
        Authoring.Imported made = authoring.importText(draft, label, false);
        return new ConceptNote(made.path(), Optional.of(made));
    }

    /// Takes the last change to a note back.
    void undo() {
        frame.background()
                .run(
                        authoring::undo,
                        undone ->
                                frame.messages()
                                        .say(
                                                undone.map(NoteMaking::said)
                                                        .orElse(Wording.of("There is nothing to take back."))),
                        frame.messages()::failure);
    }

    private static String said(Authoring.Undone undone) {
        int notes = undone.changed().size() + undone.removed().size();
        String done;
        if (notes == 0 && !undone.moved().isEmpty()) {
            done = Wording.of("“{0}” has its name again.", undone.moved().keySet().iterator().next().name());
        } else if (notes == 1) {
            done =
                    undone.removed().isEmpty()
                            ? Wording.of("“{0}” is as it was before.", undone.changed().getFirst().name())
                            : Wording.of("“{0}” was taken out again.", undone.removed().getFirst().name());
        } else {
            done = Wording.of("{0, plural, one{# note is} other{# notes are}} as before.", notes);
        }
        return undone.left().isEmpty()
                ? done
                : done + " " + Wording.of("Not taken back, because it was changed since: {0}.", names(undone.left()));
    }

    /// The first of some notes, and how many more there are.
    static String names(List<NotePath> notes) {
        String first = "“" + notes.getFirst().name() + "”";
        return notes.size() == 1 ? first : first + " " + Wording.of("and {0} more", notes.size() - 1);
    }
}
