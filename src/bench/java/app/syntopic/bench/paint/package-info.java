/// The window itself: from a press of a key to the painted page, and how long a frame of the graph takes.
@NullMarked
package app.syntopic.bench.paint;

import org.jspecify.annotations.NullMarked;
