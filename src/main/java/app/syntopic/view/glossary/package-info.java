/// Glossary terms of the whole notebook, and concepts that wait for a note.
@NullMarked
package app.syntopic.view.glossary;

import org.jspecify.annotations.NullMarked;
