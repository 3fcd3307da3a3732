/// Benchmarks: notebooks made to measure, yardsticks, and the program held against them.
@NullMarked
package app.syntopic.bench;

import org.jspecify.annotations.NullMarked;
