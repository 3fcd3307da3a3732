/// The page of settings: how the program looks, and its keys.
@NullMarked
package app.syntopic.view.settings;

import org.jspecify.annotations.NullMarked;
