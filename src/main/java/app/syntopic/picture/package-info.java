/// Pictures of notes, read from their files and drawn.
@NullMarked
package app.syntopic.picture;

import org.jspecify.annotations.NullMarked;
