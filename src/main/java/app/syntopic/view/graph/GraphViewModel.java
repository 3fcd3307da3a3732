package app.syntopic.view.graph;

import app.syntopic.graph.Communities;
import app.syntopic.graph.GraphLayout;
import app.syntopic.graph.Network;
import app.syntopic.graph.NotebookGraph.Node;
import app.syntopic.graph.Positions;
import app.syntopic.model.NoteSummary;
import app.syntopic.view.Background;
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
import java.util.concurrent.atomic.AtomicReference;

/// What the graph page shows: what of the notebook, where its nodes are, and which of them. The layout is computed
/// beside the window and seen coming to rest when that takes a while.
public final class GraphViewModel {

    private static final int AROUND_NODES = 400;
    private static final int TAGGED = 100_000;
    private static final int TAGS = 60;

    private final Concepts concepts;
    private final GraphPlaces places;
    private final Library library;
    private final Background background;
    private final Background.Latest requests;
    private final Background.Latest tagRequests;
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(this, "scope", Scope.EVERYTHING);
    private final ObjectProperty<Optional<Node>> centre = new SimpleObjectProperty<>(this, "centre", Optional.empty());
    private final IntegerProperty depth = new SimpleIntegerProperty(this, "depth", 1);
    private final ObjectProperty<Set<NodeKind>> kinds =
            new SimpleObjectProperty<>(this, "kinds", EnumSet.allOf(NodeKind.class));
    private final ObjectProperty<Optional<String>> tag = new SimpleObjectProperty<>(this, "tag", Optional.empty());
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final BooleanProperty byGroup = new SimpleBooleanProperty(this, "byGroup");
    private final ReadOnlyObjectWrapper<Optional<GraphDrawing>> drawing =
            new ReadOnlyObjectWrapper<>(this, "drawing", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Positions>> positions =
            new ReadOnlyObjectWrapper<>(this, "positions", Optional.empty());
    private final ReadOnlyObjectWrapper<GraphFilter> filter =
            new ReadOnlyObjectWrapper<>(this, "filter", GraphFilter.NONE);
    private final ReadOnlyObjectWrapper<List<String>> tags = new ReadOnlyObjectWrapper<>(this, "tags", List.of());
    private final AtomicReference<Optional<Positions>> seen = new AtomicReference<>(Optional.empty());
    private Optional<String> asked;
    private Optional<Set<String>> tagged = Optional.empty();
    private Optional<LayoutRun> run = Optional.empty();
    private boolean settling;

    /// How much of the notebook is drawn.
    enum Scope {
        EVERYTHING,
        /// What lies some steps around one node.
        AROUND,
        /// The sources alone, joined by what they share.
        SOURCES
    }

    /// @param around the id of the node to draw around, as in [Node]; empty for the whole notebook
    public GraphViewModel(
            Optional<String> around, Concepts concepts, GraphPlaces places, Library library, Background background) {
        this.asked = around;
        this.concepts = concepts;
        this.places = places;
        this.library = library;
        this.background = background;
        this.requests = background.latest();
        this.tagRequests = background.latest();
        if (around.isPresent()) {
            scope.set(Scope.AROUND);
        }
        kinds.subscribe(this::updateFilter);
        text.subscribe(this::updateFilter);
        scope.addListener((property, before, now) -> load());
        depth.addListener((property, before, now) -> loadAround());
        tag.addListener((property, before, now) -> load());
    }

    private void loadAround() {
        if (scope.get() == Scope.AROUND) {
            load();
        }
    }

    /// Draws around another node from now on.
    void around(Node node) {
        asked = Optional.of(node.id());
        centre.set(Optional.of(node));
        if (scope.get() == Scope.AROUND) {
            load();
        } else {
            scope.set(Scope.AROUND);
        }
    }

    /// Reads the notebook, again where it was read before.
    public void load() {
        Request request = new Request(scope.get(), asked, depth.get(), tag.get(), drawing.get(), positions.get());
        requests.run(() -> read(request), this::show);
        tagRequests.run(
                () -> library.tags("", TAGS).stream().map(Library.TagCount::tag).toList(), found -> tags.set(found));
    }

    /// Stops all work on the drawing.
    public void leave() {
        requests.cancel();
        run.ifPresent(LayoutRun::end);
    }

    private record Request(
            Scope scope,
            Optional<String> around,
            int depth,
            Optional<String> tag,
            Optional<GraphDrawing> before,
            Optional<Positions> places) {}

    /// @param layout empty where the graph is the one that is drawn already
    private record Read(GraphDrawing drawing, Optional<GraphLayout> layout, Optional<Set<String>> tagged) {}

    private Read read(Request request) {
        boolean aroundOne = request.scope() == Scope.AROUND && request.around().isPresent();
        Network network =
                Network.of(
                        aroundOne
                                ? concepts.around(request.around().get(), request.depth(), AROUND_NODES)
                                : concepts.graph());
        boolean whole = !aroundOne && request.scope() != Scope.SOURCES;
        if (request.scope() == Scope.SOURCES) {
            network = network.sources();
        }
        int middle = request.around().map(network::find).orElse(-1);
        Optional<Set<String>> tagged =
                request.tag()
                        .map(name ->
                                library.tagged(name, TAGGED).stream()
                                        .map(NoteSummary::path)
                                        .map(path -> path.value())
                                        .collect(java.util.stream.Collectors.toSet()));
        Network now = network;
        Optional<GraphDrawing> drawn =
                request.before().filter(before -> before.centre() == middle && isSame(before.network(), now));
        return drawn.isPresent()
                ? new Read(drawn.get(), Optional.empty(), tagged)
                : new Read(
                        new GraphDrawing(network, Communities.of(network), middle, whole),
                        Optional.of(layout(network, whole, request)),
                        tagged);
    }

    /// A note that is saved while somebody writes seldom changes what it links.
    private static boolean isSame(Network before, Network now) {
        return before.edgeCount() == now.edgeCount() && before.nodes().equals(now.nodes());
    }

    private GraphLayout layout(Network network, boolean whole, Request request) {
        boolean sameKindOfGraph =
                request.before().isPresent()
                        && request.places().isPresent()
                        && request.places().get().size() == request.before().get().network().size();
        if (sameKindOfGraph) {
            Network before = request.before().get().network();
            return GraphLayout.resumed(network, request.places().get().byId(before));
        }
        return whole ? places.layout(network) : new GraphLayout(network);
    }

    private void show(Read read) {
        tagged = read.tagged();
        if (read.drawing().centre() >= 0) {
            centre.set(Optional.of(read.drawing().network().node(read.drawing().centre())));
        }
        read.layout()
                .ifPresent(layout -> {
                    run.ifPresent(LayoutRun::end);
                    LayoutRun started = new LayoutRun(layout);
                    run = Optional.of(started);
                    settling = false;
                    drawing.set(Optional.of(read.drawing()));
                    positions.set(Optional.of(layout.positions()));
                    if (!layout.isAtRest()) {
                        settle(started);
                    }
                });
        updateFilter();
    }

    private void settle(LayoutRun started) {
        settling = true;
        background.run(
                () -> started.settle(now -> look(started, now)),
                end -> {
                    if (run.equals(Optional.of(started))) {
                        settling = false;
                        positions.set(Optional.of(end));
                        keep(end);
                        if (started.isAsked()) {
                            settle(started);
                        }
                    }
                });
    }

    /// Where nodes were on their way when the page was left is not worth a file.
    private void keep(Positions end) {
        drawing.get()
                .filter(drawn -> drawn.whole() && end.progress() == 1)
                .ifPresent(drawn ->
                        background.run(
                                () -> {
                                    places.keep(drawn.network(), end);
                                    return end;
                                },
                                kept -> {}));
    }

    /// Called by the worker: at most one look waits for the window.
    private void look(LayoutRun started, Positions now) {
        if (seen.getAndSet(Optional.of(now)).isEmpty()) {
            background.onWindow(() -> {
                Optional<Positions> latest = seen.getAndSet(Optional.empty());
                if (settling && run.equals(Optional.of(started))) {
                    positions.set(latest);
                }
            });
        }
    }

    /// Holds a node at a place while it is dragged; its neighbours follow.
    void drag(int node, double x, double y) {
        ask(layout -> {
            layout.pin(node, x, y);
            layout.warm();
        });
    }

    /// Lets a dragged node go where the others let it.
    void release(int node) {
        ask(layout -> layout.release(node));
    }

    private void ask(java.util.function.Consumer<GraphLayout> wish) {
        run.ifPresent(present -> {
            present.ask(wish);
            if (!settling) {
                settle(present);
            }
        });
    }

    private void updateFilter() {
        filter.set(
                drawing.get()
                        .map(found -> GraphFilter.of(found, kinds.get(), tagged, text.get()))
                        .orElse(GraphFilter.NONE));
    }

    ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    /// The node that [Scope#AROUND] is about, once known.
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
        return positions.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<GraphFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /// Tags to choose from, those of most notes first.
    ReadOnlyObjectProperty<List<String>> tagsProperty() {
        return tags.getReadOnlyProperty();
    }
}
