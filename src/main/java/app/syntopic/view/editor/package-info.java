/// A note's Markdown, to write in.
@NullMarked
package app.syntopic.view.editor;

import org.jspecify.annotations.NullMarked;
