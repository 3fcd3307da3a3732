/// From the start of Java to the first window and the first answer, beside a window that does nothing.
@NullMarked
package app.syntopic.bench.start;

import org.jspecify.annotations.NullMarked;
