/// A literature note as a form beside its text: two views of one file.
@NullMarked
package app.syntopic.view.form;

import org.jspecify.annotations.NullMarked;
