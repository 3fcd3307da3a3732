/// The language of the search box: from what was typed to a tree, never failing, each part with its place.
@NullMarked
package app.syntopic.search.language;

import org.jspecify.annotations.NullMarked;
