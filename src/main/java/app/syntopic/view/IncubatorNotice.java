package app.syntopic.view;

import java.io.OutputStream;
import java.io.PrintStream;

/// JavaFX prints a warning when the first class of a module in incubation is loaded. The reader of notes can do nothing
/// about it.
public final class IncubatorNotice {

    private IncubatorNotice() {}

    /// Loads those classes while nothing is printed. Call once, before the first control of theirs and before other
    /// threads print.
    public static void silence() {
        PrintStream err = System.err;
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
        try {
            Class.forName("jfx.incubator.scene.control.input.InputMap");
            Class.forName("jfx.incubator.scene.control.richtext.model.StyledTextModel");
        } catch (ClassNotFoundException incomplete) {
            throw new IllegalStateException("this installation lacks a part of JavaFX", incomplete);
        } finally {
            System.setErr(err);
        }
    }
}
