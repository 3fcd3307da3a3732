/// What the notebook holds, in lists: the pane on the left.
@NullMarked
package app.syntopic.view.library;

import org.jspecify.annotations.NullMarked;
