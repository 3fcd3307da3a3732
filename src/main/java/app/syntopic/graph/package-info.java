/// Links resolved, concepts and their pages, backlinks and layout: pure functions over what the notes say.
@NullMarked
package app.syntopic.graph;

import org.jspecify.annotations.NullMarked;
