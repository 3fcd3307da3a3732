package app.syntopic.view.graph;

import app.syntopic.graph.Communities;
import app.syntopic.graph.Network;
import app.syntopic.graph.Positions;

import java.util.BitSet;
import java.util.Optional;

/// All that a drawing depends on but its place and size. Its sets are never changed.
///
/// @param byGroup whether colours tell groups rather than kinds
/// @param shown the nodes that no filter hides
/// @param lit the nodes that stand out; empty when all look alike
/// @param focus the node pointed at or chosen, or -1
record GraphScene(
        Network network,
        Positions positions,
        Communities groups,
        boolean byGroup,
        BitSet shown,
        Optional<BitSet> lit,
        int focus) {

    boolean isLit(int node) {
        return lit.isEmpty() || lit.get().get(node);
    }

    GraphColour colour(int node) {
        NodeKind kind = NodeKind.of(network.node(node));
        return byGroup && kind != NodeKind.GHOST && network.degree(node) > 0
                ? GraphColour.ofGroup(groups.of(node))
                : kind.colour();
    }
}
