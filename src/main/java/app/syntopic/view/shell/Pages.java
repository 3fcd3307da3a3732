package app.syntopic.view.shell;

import app.syntopic.view.Background;
import app.syntopic.view.Navigator;
import app.syntopic.view.concept.ConceptChanges;
import app.syntopic.view.concept.ConceptViewModel;
import app.syntopic.view.graph.GraphViewModel;
import app.syntopic.view.problems.ProblemsViewModel;
import app.syntopic.view.versions.VersionsViewModel;
import app.syntopic.workspace.Library.NoteProblem;
import app.syntopic.workspace.Library.Statistics;
import app.syntopic.workspace.Workspace;

import javafx.beans.value.ObservableValue;

import java.util.Optional;
import java.util.function.Function;

/// Makes the page for a location.
final class Pages implements Function<Location, Page> {

    private final Workspace workspace;
    private final Background background;
    private final Navigator navigator;
    private final Requests requests;

    Pages(Workspace workspace, Background background, Navigator navigator, Requests requests) {
        this.workspace = workspace;
        this.background = background;
        this.navigator = navigator;
        this.requests = requests;
    }

    /// What pages ask of the desk.
    interface Requests extends ConceptChanges {

        /// How much the notebook holds; empty until that is known.
        ObservableValue<Optional<Statistics>> statistics();

        /// Whether notes are being read into the caches.
        ObservableValue<Boolean> indexing();

        void openSwitcher();

        void newNote();

        /// Asks where to save a drawing, and saves it.
        void savePicture(GraphPage page);

        /// Opens a note's text at a line.
        void openProblem(NoteProblem problem);

        /// Turns the page in front from reading to writing or back.
        void readOrEdit();

        /// Shows an editor again that was left and could not save.
        void rescue(EditorPage editor);
    }

    @Override
    public Page apply(Location location) {
        return switch (location) {
            case Location.OfNote note -> new NotePage(note.note(), workspace, navigator, background);
            case Location.OfConcept concept ->
                    new ConceptTab(
                            new ConceptViewModel(concept.concept(), workspace.concepts(), background),
                            navigator,
                            requests);
            case Location.OfEditor editor ->
                    new EditorPage(
                            editor.note(), workspace, navigator, background, requests::readOrEdit, requests::rescue);
            case Location.OfGraph graph ->
                    new GraphPage(
                            graph,
                            new GraphViewModel(graph.centre(), workspace.concepts(), workspace.library(), background),
                            navigator,
                            requests::savePicture);
            case Location.OfVersions versions ->
                    new VersionsPage(
                            new VersionsViewModel(
                                    versions.note(), workspace.versions(), workspace.authoring(), background));
            case Location.OfProblems problems ->
                    new ProblemsPage(new ProblemsViewModel(workspace.library(), background), requests::openProblem);
            case Location.OfStart start ->
                    new StartPage(
                            requests.statistics(), requests.indexing(), requests::openSwitcher, requests::newNote);
        };
    }
}
