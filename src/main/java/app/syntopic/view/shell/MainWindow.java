package app.syntopic.view.shell;

import app.syntopic.view.Background;
import app.syntopic.view.Wording;
import app.syntopic.view.theme.Theme;
import app.syntopic.workspace.Settings;
import app.syntopic.workspace.Workspace;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// The program's window: a notebook's panes, or the welcome page. For the window's thread only.
public final class MainWindow {

    private static final String NAME = "Syntopic";
    private static final double SMALLEST_WIDTH = 640;
    private static final double SMALLEST_HEIGHT = 420;
    private static final int ZOOM_STEP = 10;

    private final Frame frame;
    private final StackPane content = new StackPane();
    private final Scene scene;
    private final WindowCommands windowCommands;
    private Optional<Desk> desk = Optional.empty();
    private Commands commands;

    /// @param background makes what runs the panes' work, given whom to tell of an unexpected failure
    public MainWindow(Settings settings, Host host, Function<Consumer<Throwable>, Background> background) {
        Messages messages = new Messages();
        settings.onTrouble(sentence -> messages.say(Wording.of(sentence)));
        Overlay overlay = new Overlay(content);
        frame = new Frame(settings, host, new Theme(), background.apply(messages::failure), overlay, messages);
        Settings.WindowSize size = settings.windowSize();
        StackPane root = new StackPane(content, overlay);
        root.getStyleClass().add("window");
        scene = new Scene(root, size.width(), size.height());
        windowCommands = new WindowCommands(frame, scene, this::saveThen);
        commands = new Commands(windowCommands.list());
        frame.theme().choiceProperty().set(settings.theme());
        frame.theme().zoomTo(settings.zoomPercent());
        frame.theme().preferencesProperty().set(settings.preferences());
        frame.theme().apply(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> commands.handle(event, frame.overlay().lets()));
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> commands.handleTyped(event));
        scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> commands.released());
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, this::handle);
        scene.addEventFilter(ScrollEvent.SCROLL, this::zoom);
    }

    public Scene scene() {
        return scene;
    }

    /// Gives a stage the window's content, name and size, and remembers its size when it closes.
    public void install(Stage stage) {
        stage.setTitle(NAME);
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        stage.setScene(scene);
        fitScreen(stage);
        stage.setMaximized(frame.settings().windowSize().maximized());
        stage.setOnCloseRequest(event -> {
            event.consume();
            saveThen(stage::hide);
        });
        stage.setOnHiding(event -> {
            frame.settings()
                    .windowSize(new Settings.WindowSize(scene.getWidth(), scene.getHeight(), stage.isMaximized()));
            leave();
        });
    }

    /// A window remembered from a larger screen, or never opened before, stays within this one. Both coordinates are
    /// given even where one side fits: a stage with only one of them is never placed, and its other one stays unknown.
    private void fitScreen(Stage stage) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        boolean tooWide = scene.getWidth() > screen.getWidth();
        boolean tooHigh = scene.getHeight() > screen.getHeight();
        if (tooWide || tooHigh) {
            stage.setX(screen.getMinX());
            stage.setY(screen.getMinY());
        }
        if (tooWide) {
            stage.setWidth(screen.getWidth());
        }
        if (tooHigh) {
            stage.setHeight(screen.getHeight());
        }
    }

    /// Saves what was typed, then goes on; stays where something cannot be saved.
    private void saveThen(Runnable then) {
        desk.ifPresentOrElse(shown -> shown.browser().saveAll(then), then);
    }

    /// Shows a notebook in place of what is shown. The one before is not closed: it belongs to the host.
    public void showNotebook(Workspace workspace) {
        leave();
        frame.settings().opened(workspace.folder());
        Desk next = new Desk(workspace, frame, windowCommands.list());
        desk = Optional.of(next);
        commands = next.commands();
        content.getChildren().setAll(next);
        name(workspace.folder().getFileName() + " — " + NAME);
        next.restore(frame.settings().openPages(workspace.folder()));
        next.open();
    }

    /// Shows the page for a reader without a notebook.
    ///
    /// @param sentence why the one that was asked for is not there, if one was
    public void showWelcome(Optional<String> sentence) {
        leave();
        desk = Optional.empty();
        commands = new Commands(withoutNotebook());
        commands.rebind(frame.settings().preferences().keys());
        content.getChildren().setAll(new WelcomeView(frame, windowCommands, sentence));
        name(NAME);
    }

    private List<Command> withoutNotebook() {
        List<Command> all = new ArrayList<>(windowCommands.list());
        all.addAll(HelpCommands.list(new Panels(frame.overlay()), this::commands));
        return all;
    }

    private void name(String name) {
        if (scene.getWindow() instanceof Stage stage) {
            stage.setTitle(name);
        }
    }

    private void leave() {
        frame.overlay().clear();
        frame.messages().clear();
        desk.ifPresent(Desk::close);
        desk = Optional.empty();
    }

    private void handle(MouseEvent event) {
        if (frame.overlay().lets() != Command.Reach.PAGE) {
            return;
        }
        if (event.getButton() == MouseButton.BACK) {
            desk.ifPresent(Desk::back);
            event.consume();
        } else if (event.getButton() == MouseButton.FORWARD) {
            desk.ifPresent(Desk::forward);
            event.consume();
        }
    }

    private void zoom(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            int step = event.getDeltaY() > 0 ? ZOOM_STEP : -ZOOM_STEP;
            windowCommands.zoom(frame.theme().zoomPercentProperty().get() + step);
            event.consume();
        }
    }

    /// Tells the reader of a failure that nobody handled, of which a report can be copied.
    public void unexpected(Throwable failure) {
        frame.messages().failure(failure);
    }

    /// The panes of the notebook in the window.
    Optional<Desk> desk() {
        return desk;
    }

    List<Command> commands() {
        return commands.all();
    }
}
