package app.syntopic.view.shell;

import app.syntopic.view.Navigator;
import app.syntopic.view.graph.GraphSide;
import app.syntopic.view.graph.GraphView;
import app.syntopic.view.graph.GraphViewModel;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.layout.Region;

import java.util.Optional;
import java.util.function.Consumer;

/// The graph in a tab.
final class GraphPage implements Page {

    private final Location.OfGraph location;
    private final GraphViewModel model;
    private final GraphView view;
    private final GraphSide side;
    private final Reload reload;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "Graph");

    /// @param save asks where to save the drawing as a picture
    GraphPage(Location.OfGraph location, GraphViewModel model, Navigator navigator, Consumer<GraphPage> save) {
        this.location = location;
        this.model = model;
        this.view = new GraphView(model, navigator, () -> save.accept(this));
        this.side = view.createSide();
        this.reload = new Reload(view, model::load);
        model.load();
    }

    /// The drawing as it is seen, as PNG.
    byte[] png() {
        return view.png();
    }

    /// The drawing as it is seen, as an SVG document.
    String svg() {
        return view.svg();
    }

    @Override
    public Location location() {
        return location;
    }

    @Override
    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public Region node() {
        return view;
    }

    @Override
    public Optional<Region> beside() {
        return Optional.of(side);
    }

    @Override
    public void refresh() {
        reload.ask();
    }

    @Override
    public void leave() {
        model.leave();
    }

    @Override
    public void focus() {
        view.focusDrawing();
    }

    /// Gives the keyboard to the box that finds nodes.
    void focusFind() {
        view.focusFind();
    }
}
