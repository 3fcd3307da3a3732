/// The page of a tab that shows nothing yet: where to go on, and one claim to meet again.
@NullMarked
package app.syntopic.view.start;

import org.jspecify.annotations.NullMarked;
