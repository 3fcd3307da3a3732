/// What may follow what is being typed: links, sections, tags, people, metadata.
@NullMarked
package app.syntopic.view.complete;

import org.jspecify.annotations.NullMarked;
