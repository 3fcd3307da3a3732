/// Small controls that several panes share.
@NullMarked
package app.syntopic.view.control;

import org.jspecify.annotations.NullMarked;
