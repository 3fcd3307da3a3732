/// Words as the index sees them: where they stand in a text, and what makes two of them the same.
@NullMarked
package app.syntopic.search.words;

import org.jspecify.annotations.NullMarked;
