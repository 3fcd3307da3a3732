/// What is wrong in the notes, by rule.
@NullMarked
package app.syntopic.view.problems;

import org.jspecify.annotations.NullMarked;
