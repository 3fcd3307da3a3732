package app.syntopic.view.shell;

import static app.syntopic.view.shell.Command.Group.HELP;

import app.syntopic.view.Wording;

import java.util.List;
import java.util.function.Supplier;

/// What lists all commands: the palette and the list of keys. There with a notebook and without one.
final class HelpCommands {

    private HelpCommands() {}

    /// @param all the commands there are when somebody asks
    static List<Command> list(Panels panels, Supplier<List<Command>> all) {
        return List.of(
                Command.of(HELP, "All commands…", () -> panels.showPalette(all.get()), "Shortcut+P")
                        .reaching(Command.Reach.LIST),
                Command.of(HELP, "Keys", () -> panels.showKeys(all.get()), "F1")
                        .alsoBy(Wording.of("shortcuts, hotkeys, keyboard"))
                        .reaching(Command.Reach.LIST));
    }
}
