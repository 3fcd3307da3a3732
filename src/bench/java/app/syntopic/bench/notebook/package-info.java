/// Notebooks to measure with: made up ones of any size, and the plain rows of any notebook.
@NullMarked
package app.syntopic.bench.notebook;

import org.jspecify.annotations.NullMarked;
