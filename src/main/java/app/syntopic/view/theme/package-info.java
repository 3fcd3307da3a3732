/// How the window looks: light and dark, fonts and zoom.
@NullMarked
package app.syntopic.view.theme;

import org.jspecify.annotations.NullMarked;
