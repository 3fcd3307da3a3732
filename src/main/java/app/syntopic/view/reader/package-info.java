/// The page of a note.
@NullMarked
package app.syntopic.view.reader;

import org.jspecify.annotations.NullMarked;
