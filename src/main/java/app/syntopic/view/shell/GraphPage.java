package app.syntopic.view.shell;

import app.syntopic.view.Navigator;
import app.syntopic.view.Wording;
import app.syntopic.view.graph.GraphSide;
import app.syntopic.view.graph.GraphView;
import app.syntopic.view.graph.GraphViewModel;
import app.syntopic.workspace.Indexing.Change;

import javafx.scene.layout.Region;

import java.util.Optional;
import java.util.function.Consumer;

/// The graph in a tab.
final class GraphPage extends NamedPage {

    private final GraphViewModel model;
    private final GraphView view;
    private final GraphSide side;
    private final Reload reload;

    /// @param save asks where to save the drawing as a picture
    GraphPage(Location.OfGraph location, GraphViewModel model, Navigator navigator, Consumer<GraphView> save) {
        GraphView drawing = new GraphView(model, navigator, save);
        super(location, Wording.of("Graph"), drawing);
        this.model = model;
        this.view = drawing;
        this.side = view.createSide();
        this.reload = new Reload(view, model::load);
        model.load();
    }

    @Override
    public Optional<Region> beside() {
        return Optional.of(side);
    }

    @Override
    public void refresh(Change change) {
        reload.ask();
    }

    @Override
    public void leave() {
        model.leave();
    }

    @Override
    void focusInside() {
        view.focusDrawing();
    }

    /// Gives the keyboard to the box that finds nodes.
    void focusFind() {
        view.focusFind();
    }
}
