package app.syntopic.view.control;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Plain text for other programs to paste.
public final class CopiedText {

    private CopiedText() {}

    /// Puts a text on the system's clipboard, in place of what is there. For the window's thread only.
    public static void put(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
