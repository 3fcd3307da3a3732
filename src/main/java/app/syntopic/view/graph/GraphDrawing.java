package app.syntopic.view.graph;

import app.syntopic.graph.Communities;
import app.syntopic.graph.Network;

/// What was read of the notebook for a drawing.
///
/// @param centre the number of the node it is drawn around, or -1
/// @param whole whether it shows the whole notebook
record GraphDrawing(Network network, Communities groups, int centre, boolean whole) {}
