/// How sources answer the four questions, side by side.
@NullMarked
package app.syntopic.view.questions;

import org.jspecify.annotations.NullMarked;
