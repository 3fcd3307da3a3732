/// The window: JavaFX, one package a pane.
@NullMarked
package app.syntopic.view;

import org.jspecify.annotations.NullMarked;
