package app.syntopic.view.graph;

import app.syntopic.graph.NotebookGraph.Node;
import app.syntopic.graph.Positions;
import app.syntopic.view.Background;
import app.syntopic.view.graph.GraphReading.Read;
import app.syntopic.view.graph.GraphReading.Request;
import app.syntopic.workspace.Concepts;
import app.syntopic.workspace.GraphPlaces;
import app.syntopic.workspace.Library;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the graph page shows: what of the notebook, where its nodes are, and which of them. The layout is computed
/// beside the window and seen coming to rest when that takes a while.
public final class GraphViewModel {

    private static final int TAGS = 60;

    private final GraphReading reading;
    private final Library library;
    private final Settling settling;
    private final Background.Latest requests;
    private final Background.Latest tagRequests;
    private final ObjectProperty<GraphScope> scope = new SimpleObjectProperty<>(this, "scope", GraphScope.EVERYTHING);
    private final ObjectProperty<Optional<Node>> centre = new SimpleObjectProperty<>(this, "centre", Optional.empty());
    private final IntegerProperty depth = new SimpleIntegerProperty(this, "depth", 1);
    private final ObjectProperty<Set<NodeKind>> kinds =
            new SimpleObjectProperty<>(this, "kinds", EnumSet.allOf(NodeKind.class));
    private final ObjectProperty<Optional<String>> tag = new SimpleObjectProperty<>(this, "tag", Optional.empty());
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final BooleanProperty byGroup = new SimpleBooleanProperty(this, "byGroup");
    private final ReadOnlyObjectWrapper<Optional<GraphDrawing>> drawing =
            new ReadOnlyObjectWrapper<>(this, "drawing", Optional.empty());
    private final ReadOnlyObjectWrapper<GraphFilter> filter =
            new ReadOnlyObjectWrapper<>(this, "filter", GraphFilter.NONE);
    private final ReadOnlyObjectWrapper<List<String>> tags = new ReadOnlyObjectWrapper<>(this, "tags", List.of());
    private Optional<String> asked;
    private Optional<Set<String>> tagged = Optional.empty();

    /// @param around the id of the node to draw around, as in [Node]; empty for the whole notebook
    public GraphViewModel(
            Optional<String> around, Concepts concepts, GraphPlaces places, Library library, Background background) {
        this.asked = around;
        this.reading = new GraphReading(concepts, places, library);
        this.library = library;
        this.settling = new Settling(places, background);
        this.requests = background.latest();
        this.tagRequests = background.latest();
        if (around.isPresent()) {
            scope.set(GraphScope.AROUND);
        }
        kinds.subscribe(this::updateFilter);
        text.subscribe(this::updateFilter);
        scope.addListener((property, before, now) -> load());
        depth.addListener((property, before, now) -> loadAround());
        tag.addListener((property, before, now) -> load());
    }

    private void loadAround() {
        if (scope.get() == GraphScope.AROUND) {
            load();
        }
    }

    /// Draws around another node from now on.
    void around(Node node) {
        asked = Optional.of(node.id());
        centre.set(Optional.of(node));
        if (scope.get() == GraphScope.AROUND) {
            load();
        } else {
            scope.set(GraphScope.AROUND);
        }
    }

    /// Reads the notebook, again where it was read before.
    public void load() {
        Request request =
                new Request(scope.get(), asked, depth.get(), tag.get(), drawing.get(), positionsProperty().get());
        requests.run(() -> reading.read(request), this::show);
        tagRequests.run(
                () -> library.tags("", TAGS).stream().map(Library.TagCount::tag).toList(), found -> tags.set(found));
    }

    /// Stops all work on the drawing.
    public void leave() {
        requests.cancel();
        settling.end();
    }

    private void show(Read read) {
        tagged = read.tagged();
        if (read.drawing().centre() >= 0) {
            centre.set(Optional.of(read.drawing().network().node(read.drawing().centre())));
        }
        read.layout()
                .ifPresent(layout -> {
                    // its numbers are those of the nodes drawn before
                    filter.set(GraphFilter.NONE);
                    drawing.set(Optional.of(read.drawing()));
                    settling.begin(read.drawing(), layout);
                });
        updateFilter();
    }

    /// Holds a node at a place while it is dragged; its neighbours follow.
    void drag(int node, double x, double y) {
        settling.drag(node, x, y);
    }

    /// Lets a dragged node go where the others let it.
    void release(int node) {
        settling.release(node);
    }

    private void updateFilter() {
        filter.set(
                drawing.get()
                        .map(found -> GraphFilter.of(found, kinds.get(), tagged, text.get()))
                        .orElse(GraphFilter.NONE));
    }

    ObjectProperty<GraphScope> scopeProperty() {
        return scope;
    }

    /// The node that [GraphScope#AROUND] is about, once known.
    ObjectProperty<Optional<Node>> centreProperty() {
        return centre;
    }

    /// 1 to 3 steps around the centre.
    IntegerProperty depthProperty() {
        return depth;
    }

    /// The kinds of node that are not hidden.
    ObjectProperty<Set<NodeKind>> kindsProperty() {
        return kinds;
    }

    /// Only notes with this tag, and what they link, are drawn.
    ObjectProperty<Optional<String>> tagProperty() {
        return tag;
    }

    /// Nodes whose labels hold these words stand out.
    StringProperty textProperty() {
        return text;
    }

    /// Whether colours tell groups rather than kinds.
    BooleanProperty byGroupProperty() {
        return byGroup;
    }

    /// Empty until the notebook was read.
    ReadOnlyObjectProperty<Optional<GraphDrawing>> drawingProperty() {
        return drawing.getReadOnlyProperty();
    }

    /// Of the nodes of the drawing; changes while they come to rest.
    ReadOnlyObjectProperty<Optional<Positions>> positionsProperty() {
        return settling.positionsProperty();
    }

    ReadOnlyObjectProperty<GraphFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /// Tags to choose from, those of most notes first.
    ReadOnlyObjectProperty<List<String>> tagsProperty() {
        return tags.getReadOnlyProperty();
    }
}
