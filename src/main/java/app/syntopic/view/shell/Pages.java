package app.syntopic.view.shell;

import app.syntopic.model.NotePath;
import app.syntopic.view.Background;
import app.syntopic.view.Navigator;
import app.syntopic.view.Wording;
import app.syntopic.view.concept.ConceptChanges;
import app.syntopic.view.concept.ConceptViewModel;
import app.syntopic.view.editor.EditingSessions;
import app.syntopic.view.glossary.GlossaryView;
import app.syntopic.view.glossary.GlossaryViewModel;
import app.syntopic.view.glossary.WantedView;
import app.syntopic.view.glossary.WantedViewModel;
import app.syntopic.view.graph.GraphView;
import app.syntopic.view.graph.GraphViewModel;
import app.syntopic.view.people.PeopleView;
import app.syntopic.view.people.PeopleViewModel;
import app.syntopic.view.problems.ProblemsView;
import app.syntopic.view.problems.ProblemsViewModel;
import app.syntopic.view.questions.QuestionsView;
import app.syntopic.view.questions.QuestionsViewModel;
import app.syntopic.view.rewrite.ReplaceViewModel;
import app.syntopic.view.settings.SettingsViewModel;
import app.syntopic.view.start.StartViewModel;
import app.syntopic.view.transcript.TranscriptView;
import app.syntopic.view.transcript.TranscriptViewModel;
import app.syntopic.view.versions.VersionsViewModel;
import app.syntopic.workspace.Bookmark;
import app.syntopic.workspace.Library.NoteProblem;
import app.syntopic.workspace.Library.Statistics;
import app.syntopic.workspace.NoteVersions.Version;
import app.syntopic.workspace.Preferences;
import app.syntopic.workspace.Rewriting.Rewritten;
import app.syntopic.workspace.Workspace;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuItem;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/// Makes the page for a location.
final class Pages implements Function<Location, Page> {

    private final Workspace workspace;
    private final Background background;
    private final Navigator navigator;
    private final Requests requests;
    private final EditingSessions sessions;

    Pages(Workspace workspace, Background background, Navigator navigator, Requests requests) {
        this.workspace = workspace;
        this.background = background;
        this.navigator = navigator;
        this.requests = requests;
        this.sessions =
                new EditingSessions(workspace.writing(), workspace.attachments(), workspace.spelling(), background);
    }

    /// What pages ask of the desk.
    interface Requests extends ConceptChanges {

        /// How much the notebook holds; empty until that is known.
        ObservableValue<Optional<Statistics>> statistics();

        /// Whether notes are being read into the caches.
        ObservableValue<Boolean> indexing();

        /// The key that opens the switcher now, as it is written for the reader; nothing where none does.
        String switcherKey();

        /// The key that makes a note, likewise.
        String newNoteKey();

        void openSwitcher();

        void newNote();

        void openBookmark(Bookmark bookmark, boolean newTab);

        /// Asks where to save a drawing, and saves it.
        void savePicture(GraphView drawing);

        SettingsViewModel settings();

        /// Opens a note's text at a line.
        void openProblem(NoteProblem problem);

        /// Opens a note's text at a line, from 1.
        void openLine(NotePath note, int line);

        /// Saves what is being typed, then goes on.
        void saveAll(Runnable then);

        /// Says what was replaced, and offers to take it back.
        void rewritten(Rewritten done);

        /// Says that an earlier version is back, and offers to take that back.
        void restored(Version version);

        /// Turns the page in front from reading to writing or back.
        void readOrEdit();

        /// Turns files into notes, showing how far it is and what came of it.
        void importFiles(List<Path> files);

        /// Asks of names in a note whether they are links.
        void unsureLinks(NotePath note, List<String> names);

        /// What can be made of a selection in a note.
        List<MenuItem> selectionMenu();

        /// The same where a note is read.
        List<MenuItem> readingMenu();

        /// How the reader likes things.
        ObservableValue<Preferences> preferences();

        /// Shows an editor again that was left and could not save.
        void rescue(EditorPage editor);
    }

    @Override
    public Page apply(Location location) {
        return switch (location) {
            case Location.OfNote note -> notePage(note);
            case Location.OfConcept concept ->
                    new ConceptTab(
                            new ConceptViewModel(concept.concept(), workspace.concepts(), background),
                            navigator,
                            requests);
            case Location.OfEditor editor ->
                    new EditorPage(editor.note(), sessions, workspace, navigator, background, requests);
            case Location.OfGraph graph ->
                    new GraphPage(
                            graph,
                            new GraphViewModel(
                                    graph.centre(),
                                    workspace.concepts(),
                                    workspace.graphPlaces(),
                                    workspace.library(),
                                    background),
                            navigator,
                            requests::savePicture);
            case Location.OfVersions versions ->
                    new VersionsPage(
                            new VersionsViewModel(
                                    versions.note(), workspace.versions(), workspace.authoring(), background),
                            requests::restored);
            case Location.OfTranscript transcript -> transcript(transcript.note());
            case Location.OfGlossary glossary -> glossary(glossary);
            case Location.OfPeople people -> people(people);
            case Location.OfQuestions questions -> questions(questions);
            case Location.OfWanted wanted -> wanted(wanted);
            case Location.OfProblems problems -> problems(problems);
            case Location.OfReplace replace ->
                    new ReplacePage(
                            new ReplaceViewModel(
                                    workspace.rewriting(), background, requests::saveAll, requests::rewritten),
                            requests::openLine);
            case Location.OfSettings settings -> new SettingsPage(requests.settings());
            case Location.OfStart start ->
                    new StartPage(
                            workspace.folder().getFileName().toString(),
                            new StartViewModel(workspace, background, RandomGenerator.getDefault()),
                            navigator,
                            requests);
        };
    }

    private Page transcript(NotePath note) {
        TranscriptViewModel model = new TranscriptViewModel(note, workspace.reading(), background);
        return new TranscriptPage(model, new TranscriptView(model, navigator));
    }

    private NotePage notePage(Location.OfNote note) {
        NotePage page = new NotePage(note.note(), workspace, navigator, background, requests::readOrEdit);
        page.reader().addToMenu(requests.readingMenu());
        return page;
    }

    private Page glossary(Location location) {
        GlossaryViewModel model = new GlossaryViewModel(workspace.library(), workspace.concepts(), background);
        GlossaryView view = new GlossaryView(model, navigator, requests.indexing());
        return new OverviewPage(location, Wording.of("Glossary"), view, model::load, view::focusList);
    }

    private Page people(Location.OfPeople location) {
        PeopleViewModel model = new PeopleViewModel(location.chosen(), workspace.overviews(), background);
        PeopleView view = new PeopleView(model, navigator, requests.indexing());
        return new OverviewPage(location, Wording.of("People"), view, model::load, view::focusList);
    }

    private Page questions(Location location) {
        QuestionsViewModel model = new QuestionsViewModel(workspace.overviews(), workspace.library(), background);
        QuestionsView view = new QuestionsView(model, navigator, requests.indexing());
        return new OverviewPage(location, Wording.of("Four questions"), view, model::load, view::focusList);
    }

    private Page wanted(Location location) {
        WantedViewModel model = new WantedViewModel(workspace.overviews(), background);
        WantedView view = new WantedView(model, navigator, requests::makeNote, requests.indexing());
        return new OverviewPage(location, Wording.of("Wanted concepts"), view, model::load, view::focusList);
    }

    private Page problems(Location location) {
        ProblemsViewModel model = new ProblemsViewModel(workspace.library(), background);
        ProblemsView view = new ProblemsView(model, requests::openProblem, requests.indexing());
        return new OverviewPage(location, Wording.of("Problems"), view, model::load, view::focusList);
    }
}
