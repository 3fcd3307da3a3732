package app.syntopic.view.complete;

import javafx.geometry.Bounds;
import javafx.scene.control.Control;

import java.util.Optional;

/// A text in the window that can be completed at its caret.
public interface CompletedText {

    /// What has the keyboard while somebody writes.
    Control control();

    /// What is being typed at the caret; nothing where something is selected.
    Optional<Opening> opening();

    /// The line the caret is in.
    String line();

    /// Where in its line the caret is, in UTF-16 code units.
    int column();

    /// Replaces a part of the caret's line, as somebody who types does.
    ///
    /// @param start column of the first UTF-16 code unit that goes
    /// @param end column behind the last one
    void replace(int start, int end, String inserted);

    /// Where the caret is, in the scene; nothing when it is not seen.
    Optional<Bounds> caret();
}
