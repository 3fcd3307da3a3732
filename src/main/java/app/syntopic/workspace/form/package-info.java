/// A literature note as a form: each field is a stretch of its text, and filling it in changes that stretch alone.
@NullMarked
package app.syntopic.workspace.form;

import org.jspecify.annotations.NullMarked;
