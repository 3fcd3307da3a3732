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

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import java.util.Optional;

/// A concept's page in a tab.
final class ConceptTab implements Page {

    private final ConceptViewModel model;
    private final ConceptView view;
    private final ConceptSide side;
    private final StackPane node;
    private final ReadOnlyStringWrapper title;

    ConceptTab(ConceptViewModel model, Navigator navigator, ConceptChanges changes) {
        this.model = model;
        this.title = new ReadOnlyStringWrapper(this, "title", model.key().key());
        this.view = new ConceptView(model, navigator, changes);
        this.side = new ConceptSide(model, navigator, changes);
        this.node = new StackPane(view);
        model.loadedProperty()
                .subscribe(loaded -> loaded.ifPresent(found -> title.set(found.page().concept().label())));
        model.load();
    }

    /// The concept shown, once it was looked up.
    Optional<Concept> concept() {
        return model.loadedProperty().get().map(loaded -> loaded.page().concept());
    }

    @Override
    public Location location() {
        return new Location.OfConcept(model.key());
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
    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public Region node() {
        return node;
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
    public void refresh() {
        model.load();
    }

    @Override
    public void focus() {
        Focus.on(view);
    }
}
