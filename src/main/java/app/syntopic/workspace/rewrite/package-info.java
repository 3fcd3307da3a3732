/// Words that are looked for in notes, and what changing them would do, to be looked at before it is done.
@NullMarked
package app.syntopic.workspace.rewrite;

import org.jspecify.annotations.NullMarked;
