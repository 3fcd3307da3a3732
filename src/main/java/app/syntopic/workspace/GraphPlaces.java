package app.syntopic.workspace;

import app.syntopic.graph.GraphLayout;
import app.syntopic.graph.Network;
import app.syntopic.graph.Positions;

/// Where the nodes of the whole notebook's graph came to rest, from one start of the program to the next.
public interface GraphPlaces {

    /// A layout that begins where the nodes were: at rest when the network is the one that was kept, else with new
    /// nodes beside a neighbour. One from the beginning where nothing is kept.
    GraphLayout layout(Network network);

    /// Keeps where the nodes are, in place of what was kept before. Blocks.
    ///
    /// @param positions of the network's nodes
    void keep(Network network, Positions positions);
}
