/// The files of a notebook: listing, comparing, watching, and saving them safely, with their history.
@NullMarked
package app.syntopic.notebook;

import org.jspecify.annotations.NullMarked;
