package app.syntopic.view.shell;

import static app.syntopic.view.shell.Command.Group.VIEW;

import app.syntopic.view.Wording;
import app.syntopic.workspace.Preferences;
import app.syntopic.workspace.Preferences.Writing;

import java.util.List;
import java.util.function.UnaryOperator;

/// What helps while one writes, on or off, remembered.
final class WritingModeCommands {

    private final Frame frame;

    WritingModeCommands(Frame frame) {
        this.frame = frame;
    }

    List<Command> list() {
        return List.of(
                Command.of(
                                VIEW,
                                "Typewriter mode",
                                () -> change(writing -> writing.withCentred(!writing.centred())),
                                "Shortcut+Alt+W")
                        .alsoBy(Wording.of("keep the line in the middle, centre")),
                Command.of(
                                VIEW,
                                "Focus on the paragraph",
                                () -> change(writing -> writing.withFocused(!writing.focused())),
                                "Shortcut+Alt+D")
                        .alsoBy(Wording.of("distraction free, dim the rest, zen")));
    }

    private void change(UnaryOperator<Writing> change) {
        Preferences now = frame.settings().preferences();
        Preferences changed = now.withWriting(change.apply(now.writing()));
        frame.settings().preferences(changed);
        frame.theme().preferencesProperty().set(changed);
    }
}
