/// What keys do to a note's Markdown: pure functions from a text and a selection to edits.
@NullMarked
package app.syntopic.view.editor.text;

import org.jspecify.annotations.NullMarked;
