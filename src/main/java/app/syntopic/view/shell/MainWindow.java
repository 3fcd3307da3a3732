package app.syntopic.view.shell;

import app.syntopic.view.Background;
import app.syntopic.view.theme.Theme;
import app.syntopic.workspace.Settings;
import app.syntopic.workspace.Workspace;

import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// The program's window: a notebook's panes, or the welcome page. For the window's thread only.
public final class MainWindow {

    private final Theme theme = new Theme();
    private final Settings settings;
    private final Host host;
    private final Messages messages = new Messages();
    private final Background background;
    private final StackPane root = new StackPane();
    private final StackPane content = new StackPane();
    private final Overlay overlay = new Overlay(content);
    private final Scene scene;
    private Optional<Desk> desk = Optional.empty();

    /// @param background makes what runs the panes' work, given whom to tell of an unexpected failure
    public MainWindow(Settings settings, Host host, Function<Consumer<Throwable>, Background> background) {
        this.settings = settings;
        this.host = host;
        this.background = background.apply(messages::failure);
        root.getChildren().addAll(content, overlay);
        Settings.WindowSize size = settings.windowSize();
        scene = new Scene(root, size.width(), size.height());
        theme.choiceProperty().set(settings.theme());
        theme.zoomTo(settings.zoomPercent());
        theme.apply(scene);
    }

    public Scene scene() {
        return scene;
    }

    /// Shows a notebook in place of what is shown. The one before is not closed: it belongs to the host.
    public void showNotebook(Workspace workspace) {
        desk.ifPresent(Desk::close);
        Desk next = new Desk(workspace, background, theme, settings, host, overlay, messages);
        desk = Optional.of(next);
        content.getChildren().setAll(next);
        next.open();
    }

    Optional<Desk> desk() {
        return desk;
    }
}
