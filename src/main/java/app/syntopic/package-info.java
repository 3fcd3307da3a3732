/// Syntopic: the program and the hand-written wiring of its parts.
@NullMarked
package app.syntopic;

import org.jspecify.annotations.NullMarked;
