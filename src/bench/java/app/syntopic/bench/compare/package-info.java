/// The whole program beside yardsticks, on notebooks of several sizes: each pass in a process of its own, in turn.
@NullMarked
package app.syntopic.bench.compare;

import org.jspecify.annotations.NullMarked;
