/// Which lines of a long text are set with their letters while a control lays out, and which stand empty.
@NullMarked
package app.syntopic.view.sight;

import org.jspecify.annotations.NullMarked;
