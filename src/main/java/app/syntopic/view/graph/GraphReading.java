package app.syntopic.view.graph;

import app.syntopic.graph.Communities;
import app.syntopic.graph.GraphLayout;
import app.syntopic.graph.Network;
import app.syntopic.graph.Positions;
import app.syntopic.model.NoteSummary;
import app.syntopic.workspace.Concepts;
import app.syntopic.workspace.GraphPlaces;
import app.syntopic.workspace.Library;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads what is to be drawn of the notebook, and where its nodes begin. Slow; safe to share between threads.
///
/// @param concepts the whole graph, or what lies around a node
/// @param places where nodes came to rest before
/// @param library which notes carry a tag
record GraphReading(Concepts concepts, GraphPlaces places, Library library) {

    private static final int AROUND_NODES = 400;
    private static final int TAGGED = 100_000;

    /// @param around the id of the node to draw around
    /// @param before the drawing that is shown now
    /// @param positions of the nodes of `before`
    record Request(
            GraphScope scope,
            Optional<String> around,
            int depth,
            Optional<String> tag,
            Optional<GraphDrawing> before,
            Optional<Positions> positions) {

        boolean isAroundOne() {
            return scope == GraphScope.AROUND && around.isPresent();
        }

        boolean isWhole() {
            return !isAroundOne() && scope != GraphScope.SOURCES;
        }
    }

    /// @param layout empty where the graph is the one that is drawn already
    /// @param tagged the paths of the notes with the tag; empty where none is asked for
    record Read(GraphDrawing drawing, Optional<GraphLayout> layout, Optional<Set<String>> tagged) {}

    Read read(Request request) {
        Network network = network(request);
        int middle = request.around().map(network::find).orElse(-1);
        Optional<Set<String>> tagged = request.tag().map(this::tagged);
        // a note that is saved while somebody writes seldom changes what it links
        Optional<GraphDrawing> drawn =
                request.before().filter(before -> before.centre() == middle && before.network().isSameAs(network));
        return drawn.isPresent()
                ? new Read(drawn.get(), Optional.empty(), tagged)
                : new Read(
                        new GraphDrawing(network, Communities.of(network), middle, request.isWhole()),
                        Optional.of(layout(network, request)),
                        tagged);
    }

    private Network network(Request request) {
        if (request.isAroundOne()) {
            return Network.of(concepts.around(request.around().orElseThrow(), request.depth(), AROUND_NODES));
        }
        Network everything = Network.of(concepts.graph());
        return request.scope() == GraphScope.SOURCES ? everything.sources() : everything;
    }

    private Set<String> tagged(String tag) {
        return library.tagged(tag, TAGGED).stream()
                .map(NoteSummary::path)
                .map(path -> path.value())
                .collect(Collectors.toSet());
    }

    private GraphLayout layout(Network network, Request request) {
        Optional<Network> before = request.before().map(GraphDrawing::network);
        if (before.isPresent()) {
            Optional<Positions> ofBefore =
                    request.positions().filter(positions -> positions.size() == before.get().size());
            if (ofBefore.isPresent()) {
                return GraphLayout.resumed(network, ofBefore.get().byId(before.get()));
            }
        }
        return request.isWhole() ? places.layout(network) : new GraphLayout(network);
    }
}
