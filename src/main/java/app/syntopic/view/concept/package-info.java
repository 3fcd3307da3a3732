/// What all sources say about one concept, side by side.
@NullMarked
package app.syntopic.view.concept;

import org.jspecify.annotations.NullMarked;
