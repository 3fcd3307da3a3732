/// The words of a source itself: transcripts, as the files that hold them are written, to turns of speech.
@NullMarked
package app.syntopic.source;

import org.jspecify.annotations.NullMarked;
