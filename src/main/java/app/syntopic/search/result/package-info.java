/// What a search answers: text and ranges, without anything of the engine's.
@NullMarked
package app.syntopic.search.result;

import org.jspecify.annotations.NullMarked;
