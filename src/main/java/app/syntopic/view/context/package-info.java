/// What stands beside a note: its outline, the concepts it names, and what points at it.
@NullMarked
package app.syntopic.view.context;

import org.jspecify.annotations.NullMarked;
