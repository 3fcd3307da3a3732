/// Who speaks in the sources, and what they said.
@NullMarked
package app.syntopic.view.people;

import org.jspecify.annotations.NullMarked;
