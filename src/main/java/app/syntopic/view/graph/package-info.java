/// Notes and concepts as a drawing: all of them, those around one, or the sources by what they share.
@NullMarked
package app.syntopic.view.graph;

import org.jspecify.annotations.NullMarked;
