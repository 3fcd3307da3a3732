/// Changes of many notes at once, looked at before they are made: replacing words, renaming.
@NullMarked
package app.syntopic.view.rewrite;

import org.jspecify.annotations.NullMarked;
