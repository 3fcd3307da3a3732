/// An opened notebook: its use cases, their progress, the reader's settings.
@NullMarked
package app.syntopic.workspace;

import org.jspecify.annotations.NullMarked;
