package app.syntopic.view.shell;

import static app.syntopic.view.shell.Command.Group.FILE;
import static app.syntopic.view.shell.Command.Group.VIEW;

import app.syntopic.view.Wording;
import app.syntopic.view.create.NewNotebookView;
import app.syntopic.view.theme.Theme;
import app.syntopic.workspace.Settings;

import javafx.scene.Scene;
import javafx.stage.DirectoryChooser;
import javafx.stage.Stage;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// What can be done in the window whether or not a notebook is in it.
final class WindowCommands {

    private static final int USUAL_ZOOM = 100;

    /// Percentage points that one press of a key adds or takes.
    private static final int ZOOM_STEP = 10;

    private final Frame frame;
    private final Scene scene;
    private final Consumer<Runnable> leave;

    /// @param leave saves what was typed, then runs what it is given
    WindowCommands(Frame frame, Scene scene, Consumer<Runnable> leave) {
        this.frame = frame;
        this.scene = scene;
        this.leave = leave;
    }

    List<Command> list() {
        Theme theme = frame.theme();
        List<Command> always =
                List.of(
                        Command.of(FILE, "Quit", () -> leave.accept(frame.host()::quit), "Shortcut+Q")
                                .alsoBy(Wording.of("exit, leave")),
                        Command.of(VIEW, "Light or dark", this::toggleTheme, "Shortcut+Shift+D")
                                .alsoBy(Wording.of("theme, night mode, appearance")),
                        Command.of(VIEW, "Look as the system says", this::followSystem),
                        Command.of(
                                        VIEW,
                                        "Zoom in",
                                        () -> zoom(theme.zoomPercentProperty().get() + ZOOM_STEP),
                                        "Shortcut+Plus",
                                        "Shortcut+Equals",
                                        "Shortcut+Shift+Equals",
                                        "Shortcut+Add")
                                .alsoBy(Wording.of("larger, bigger text")),
                        Command.of(
                                        VIEW,
                                        "Zoom out",
                                        () -> zoom(theme.zoomPercentProperty().get() - ZOOM_STEP),
                                        "Shortcut+Minus",
                                        "Shortcut+Subtract")
                                .alsoBy(Wording.of("smaller text")),
                        Command.of(VIEW, "Usual size", () -> zoom(USUAL_ZOOM), "Shortcut+0", "Shortcut+Numpad 0"),
                        Command.of(VIEW, "Full screen", this::toggleFullScreen, "F11"));
        return Stream.concat(
                        Stream.of(
                                Command.of(FILE, "Open notebook…", this::chooseNotebook, "Shortcut+Alt+O")
                                        .alsoBy(Wording.of("vault, folder, switch")),
                                Command.of(FILE, "New notebook…", this::newNotebook),
                                Command.of(
                                        FILE,
                                        "Open the sample notebook",
                                        () -> leave.accept(frame.host()::openSample))),
                        always.stream().map(command -> command.reaching(Command.Reach.WINDOW)))
                .toList();
    }

    void chooseNotebook() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(Wording.of("Open a folder of notes"));
        Optional<File> folder = Optional.ofNullable(chooser.showDialog(scene.getWindow()));
        folder.ifPresent(chosen -> leave.accept(() -> frame.host().openNotebook(chosen.toPath())));
    }

    /// Asks where a new notebook is to be made.
    void newNotebook() {
        NewNotebookView sheet =
                new NewNotebookView(Path.of(System.getProperty("user.home", ".")), new NewNotebookWays());
        frame.overlay().show(sheet, true);
        sheet.focusName();
    }

    private final class NewNotebookWays implements NewNotebookView.Ways {

        @Override
        public Optional<Path> choosePlace() {
            DirectoryChooser chooser = new DirectoryChooser();
            chooser.setTitle(Wording.of("Choose the folder it lies in"));
            return Optional.ofNullable(chooser.showDialog(scene.getWindow())).map(File::toPath);
        }

        @Override
        public void make(Path folder, Consumer<String> refused) {
            leave.accept(() -> frame.host().makeNotebook(folder, why -> refused.accept(Wording.of(why))));
        }

        @Override
        public void cancel() {
            frame.overlay().hide();
        }
    }

    void toggleTheme() {
        choose(frame.theme().darkProperty().get() ? Settings.Theme.LIGHT : Settings.Theme.DARK);
    }

    private void followSystem() {
        choose(Settings.Theme.SYSTEM);
    }

    private void choose(Settings.Theme choice) {
        frame.theme().choiceProperty().set(choice);
        frame.settings().theme(choice);
    }

    void zoom(int percent) {
        frame.theme().zoomTo(percent);
        frame.settings().zoomPercent(frame.theme().zoomPercentProperty().get());
    }

    private void toggleFullScreen() {
        if (scene.getWindow() instanceof Stage stage) {
            stage.setFullScreen(!stage.isFullScreen());
        }
    }
}
