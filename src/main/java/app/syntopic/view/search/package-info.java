/// Answers to what is typed into the search box, as it is typed.
@NullMarked
package app.syntopic.view.search;

import org.jspecify.annotations.NullMarked;
