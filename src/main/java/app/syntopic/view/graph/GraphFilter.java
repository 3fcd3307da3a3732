package app.syntopic.view.graph;

import app.syntopic.graph.Network;
import app.syntopic.graph.NotebookGraph.Node;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Which nodes are drawn and which of them stand out, by number. Its sets are never changed.
///
/// @param matching empty when no text is looked for
record GraphFilter(BitSet shown, Optional<BitSet> matching) {

    static final GraphFilter NONE = new GraphFilter(new BitSet(), Optional.empty());

    /// @param kinds drawn
    /// @param tagged the ids of notes that are drawn, with whatever they are joined with; empty for all
    /// @param text words that labels hold, in any order
    static GraphFilter of(GraphDrawing drawing, Set<NodeKind> kinds, Optional<Set<String>> tagged, String text) {
        Network network = drawing.network();
        BitSet shown = tagged.map(ids -> near(network, ids)).orElseGet(() -> all(network));
        for (int node = 0; node < network.size(); node++) {
            boolean wanted = kinds.contains(NodeKind.of(network.node(node))) || node == drawing.centre();
            shown.set(node, shown.get(node) && wanted);
        }
        return new GraphFilter(shown, matching(network, shown, text));
    }

    private static BitSet all(Network network) {
        BitSet all = new BitSet(network.size());
        all.set(0, network.size());
        return all;
    }

    /// Concepts and people come with the notes that name them; other notes do not.
    private static BitSet near(Network network, Set<String> ids) {
        BitSet near = new BitSet(network.size());
        for (int node = 0; node < network.size(); node++) {
            if (ids.contains(network.node(node).id())) {
                near.set(node);
                for (int other : network.neighbours(node)) {
                    NodeKind kind = NodeKind.of(network.node(other));
                    near.set(other, near.get(other) || kind != NodeKind.LITERATURE && kind != NodeKind.PLAIN);
                }
            }
        }
        return near;
    }

    private static Optional<BitSet> matching(Network network, BitSet shown, String text) {
        String[] words =
                Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .toArray(String[]::new);
        if (words.length == 0) {
            return Optional.empty();
        }
        BitSet matching = new BitSet(network.size());
        shown.stream().filter(node -> holds(network.node(node), words)).forEach(matching::set);
        return Optional.of(matching);
    }

    private static boolean holds(Node node, String[] words) {
        String label = node.label().toLowerCase(Locale.ROOT);
        return Arrays.stream(words).allMatch(label::contains);
    }
}
