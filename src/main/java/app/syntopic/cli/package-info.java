/// Commands for the terminal.
@NullMarked
package app.syntopic.cli;

import org.jspecify.annotations.NullMarked;
