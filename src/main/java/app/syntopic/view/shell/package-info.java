/// The window around the panes: tabs and history, commands and keys, the top and status bars.
@NullMarked
package app.syntopic.view.shell;

import org.jspecify.annotations.NullMarked;
