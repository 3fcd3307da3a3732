package app.syntopic.view.shell;

import app.syntopic.model.NotePath;
import app.syntopic.view.Anchor;
import app.syntopic.view.Navigator;
import app.syntopic.view.Wording;
import app.syntopic.view.create.ImportView;
import app.syntopic.view.create.ImportViewModel;
import app.syntopic.view.create.UnsureLinksView;
import app.syntopic.view.create.UnsureLinksViewModel;
import app.syntopic.workspace.Importing;
import app.syntopic.workspace.Workspace;

import javafx.stage.FileChooser;
import javafx.stage.Window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Notes that come from files: chosen, dropped or copied.
final class Imports {

    private final Frame frame;
    private final Workspace workspace;
    private final Navigator navigator;
    private final LastChange lastChange;

    Imports(Frame frame, Workspace workspace, Navigator navigator, LastChange lastChange) {
        this.frame = frame;
        this.workspace = workspace;
        this.navigator = navigator;
        this.lastChange = lastChange;
    }

    /// Lets the reader choose files to import.
    void choose(Window owner) {
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
        take(files.stream().map(File::toPath).toList());
    }

    /// Turns files into notes. A single one is opened; of several is said what came of each.
    void take(List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        ImportViewModel model = new ImportViewModel(workspace.importing(), frame.background());
        ImportView.Ways ways = new ImportView.Ways(this::openImported, this::takeBack, frame.overlay()::hide);
        frame.overlay().show(new ImportView(model, ways), true);
        model.reportProperty().subscribe(report -> report.filter(Imports::isOneNote).ifPresent(this::openOnly));
        model.start(files);
    }

    private static boolean isOneNote(Importing.Report report) {
        return report.came().size() == 1 && report.skipped().isEmpty();
    }

    private void openOnly(Importing.Report report) {
        Importing.Came came = report.came().getFirst();
        frame.overlay().hide();
        show(came.note(), came.unsure());
    }

    private void openImported(NotePath note) {
        frame.overlay().hide();
        navigator.openNote(note, Anchor.NONE, false);
    }

    private void takeBack() {
        frame.overlay().hide();
        lastChange.undo();
    }

    /// Opens a note that came in.
    ///
    /// @param unsure names in it that may be links
    void show(NotePath note, List<String> unsure) {
        navigator.openNote(note, Anchor.NONE, false);
        lastChange.sayMade(note);
        if (!unsure.isEmpty()) {
            unsureLinks(note, unsure);
        }
    }

    /// Asks of names in a note whether they are links.
    void unsureLinks(NotePath note, List<String> names) {
        UnsureLinksViewModel model = new UnsureLinksViewModel(note, names, workspace.authoring(), frame.background());
        frame.overlay().show(new UnsureLinksView(model, frame.overlay()::hide), true);
    }
}
