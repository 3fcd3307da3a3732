/// What a literature note is about: section times, transcripts, quotes checked against their source, citation data.
@NullMarked
package app.syntopic.source;

import org.jspecify.annotations.NullMarked;
