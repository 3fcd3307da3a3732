package app.syntopic.view.shell;

import app.syntopic.graph.Concept;
import app.syntopic.view.Anchor;
import app.syntopic.view.Navigator;
import app.syntopic.view.Place;
import app.syntopic.view.concept.ConceptChanges;
import app.syntopic.view.concept.ConceptSide;
import app.syntopic.view.concept.ConceptView;
import app.syntopic.view.concept.ConceptViewModel;
import app.syntopic.view.control.Focus;
import app.syntopic.workspace.Indexing.Change;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import java.util.Optional;

/// A concept's page in a tab.
final class ConceptTab extends NamedPage {

    private final ConceptViewModel model;
    private final ConceptView view;
    private final ConceptSide side;
    private final Reload reload;

    ConceptTab(ConceptViewModel model, Navigator navigator, ConceptChanges changes) {
        ConceptView page = new ConceptView(model, navigator, changes);
        super(new Location.OfConcept(model.key()), model.key().key(), new StackPane(page));
        this.model = model;
        this.view = page;
        this.side = new ConceptSide(model, navigator, changes);
        model.loadedProperty().subscribe(loaded -> loaded.ifPresent(found -> rename(found.page().concept().label())));
        this.reload = new Reload(node(), model::load);
        model.load();
    }

    /// The concept shown, once it was looked up.
    Optional<Concept> concept() {
        return model.loadedProperty().get().map(loaded -> loaded.page().concept());
    }

    /// Its node in the graph; empty until the page was read.
    Optional<String> graphNode() {
        return model.loadedProperty().get().map(ConceptViewModel.Loaded::node);
    }

    /// A concept's node in the graph.
    static String graphNode(Concept concept) {
        return ConceptViewModel.node(concept);
    }

    @Override
    public Optional<Region> beside() {
        return Optional.of(side);
    }

    @Override
    public Place place() {
        return view.place();
    }

    @Override
    public void goTo(Place place) {
        view.goTo(place);
    }

    @Override
    public void goTo(Anchor anchor) {
        view.requestFocus();
    }

    @Override
    public void refresh(Change change) {
        reload.ask();
    }

    @Override
    void focusInside() {
        Focus.on(view);
    }
}
