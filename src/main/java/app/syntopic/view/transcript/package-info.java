/// What was said in a recording, by the transcript attached to its note.
@NullMarked
package app.syntopic.view.transcript;

import org.jspecify.annotations.NullMarked;
