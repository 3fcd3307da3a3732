package app.syntopic.view.shell;

import app.syntopic.graph.Concept;
import app.syntopic.graph.UnlinkedMention;
import app.syntopic.model.NotePath;
import app.syntopic.view.Dates;
import app.syntopic.view.Place;
import app.syntopic.view.Wording;
import app.syntopic.view.graph.GraphView;
import app.syntopic.view.settings.SettingsViewModel;
import app.syntopic.workspace.Bookmark;
import app.syntopic.workspace.Library.NoteProblem;
import app.syntopic.workspace.Library.Statistics;
import app.syntopic.workspace.NoteVersions.Version;
import app.syntopic.workspace.Preferences;
import app.syntopic.workspace.Rewriting.Rewritten;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuItem;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Does what pages ask of the desk they lie on.
final class DeskRequests implements Pages.Requests {

    private final Desk desk;
    private final Frame frame;
    private final StatusViewModel status;

    DeskRequests(Desk desk, Frame frame, StatusViewModel status) {
        this.desk = desk;
        this.frame = frame;
        this.status = status;
    }

    @Override
    public ObservableValue<Optional<Statistics>> statistics() {
        return status.statisticsProperty();
    }

    @Override
    public ObservableValue<Boolean> indexing() {
        return status.indexingNowProperty();
    }

    @Override
    public String switcherKey() {
        return desk.commands().named("Go to a note or concept…").keyText();
    }

    @Override
    public String newNoteKey() {
        return desk.commands().named("New note").keyText();
    }

    @Override
    public void openSwitcher() {
        desk.openSwitcher();
    }

    @Override
    public void newNote() {
        desk.newNote();
    }

    @Override
    public void openBookmark(Bookmark bookmark, boolean newTab) {
        desk.bookmarks().open(bookmark, newTab);
    }

    @Override
    public void makeNote(Concept concept) {
        desk.making().concepts().write(concept);
    }

    @Override
    public void link(UnlinkedMention mention, Concept concept) {
        desk.making().concepts().link(mention, concept);
    }

    @Override
    public void savePicture(GraphView drawing) {
        new PictureSaving(frame, desk.getScene().getWindow()).save(drawing);
    }

    @Override
    public SettingsViewModel settings() {
        Commands commands = desk.commands();
        return new SettingsViewModel(
                frame.settings(),
                frame.theme(),
                commands::bindings,
                desk.spelling()::languages,
                new DeskSettings(desk, frame, desk.spelling()));
    }

    @Override
    public void openProblem(NoteProblem problem) {
        openLine(problem.note(), problem.problem().line());
    }

    @Override
    public void openLine(NotePath note, int line) {
        desk.show(new Location.OfEditor(note));
        desk.browser().page().goTo(new Place(line - 1, 0));
        desk.browser().page().focus();
    }

    @Override
    public void saveAll(Runnable then) {
        desk.browser().saveAll(then);
    }

    @Override
    public void rewritten(Rewritten done) {
        RewriteCommands.say(done, frame, desk.making().lastChange());
    }

    @Override
    public void restored(Version version) {
        desk.making()
                .lastChange()
                .say(
                        Wording.of(
                                "“{0}” has back what it held on {1}.",
                                version.note().name(), Dates.when(version.until())));
    }

    @Override
    public void readOrEdit() {
        desk.commands().named("Read or edit").run();
    }

    @Override
    public void importFiles(List<Path> files) {
        desk.making().imports().take(files);
    }

    @Override
    public void unsureLinks(NotePath note, List<String> names) {
        desk.making().imports().unsureLinks(note, names);
    }

    @Override
    public List<MenuItem> selectionMenu() {
        return desk.promotions().menu(desk.commands());
    }

    @Override
    public List<MenuItem> readingMenu() {
        List<MenuItem> items = new ArrayList<>(selectionMenu());
        items.add(desk.commands().named("Bookmark this, or no longer").menuItem());
        return items;
    }

    @Override
    public ObservableValue<Preferences> preferences() {
        return frame.theme().preferencesProperty();
    }

    @Override
    public void rescue(EditorPage editor) {
        desk.browser().readopt(editor);
    }
}
