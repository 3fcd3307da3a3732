/// New notes: from a form, from a pasted text, from a file.
@NullMarked
package app.syntopic.view.create;

import org.jspecify.annotations.NullMarked;
