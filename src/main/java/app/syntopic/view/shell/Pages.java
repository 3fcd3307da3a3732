package app.syntopic.view.shell;

import app.syntopic.view.Background;
import app.syntopic.view.Navigator;
import app.syntopic.view.concept.ConceptViewModel;
import app.syntopic.workspace.Workspace;

import java.util.function.Function;

/// Makes the page for a location.
final class Pages implements Function<Location, Page> {

    private final Workspace workspace;
    private final Background background;
    private final Navigator navigator;
    private final Runnable openSwitcher;
    private final Runnable newNote;

    Pages(Workspace workspace, Background background, Navigator navigator, Runnable openSwitcher, Runnable newNote) {
        this.workspace = workspace;
        this.background = background;
        this.navigator = navigator;
        this.openSwitcher = openSwitcher;
        this.newNote = newNote;
    }

    @Override
    public Page apply(Location location) {
        return switch (location) {
            case Location.OfNote note -> new NotePage(note.note());
            case Location.OfStart start -> new StartPage(openSwitcher, newNote);
            case Location.OfConcept concept ->
                    new ConceptTab(
                            new ConceptViewModel(concept.concept(), workspace.concepts(), background),
                            navigator,
                            made -> {});
            default -> new StartPage(openSwitcher, newNote);
        };
    }
}
