/// What a note held before, and notes that were removed.
@NullMarked
package app.syntopic.view.versions;

import org.jspecify.annotations.NullMarked;
