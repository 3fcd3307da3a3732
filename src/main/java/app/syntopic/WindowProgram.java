package app.syntopic;

import app.syntopic.cli.NotebookSummary;
import app.syntopic.cli.PictureDrawer;
import app.syntopic.cli.Terminal;
import app.syntopic.model.ExpectedException;
import app.syntopic.model.Sentence;
import app.syntopic.view.Background;
import app.syntopic.view.Display;
import app.syntopic.view.IncubatorNotice;
import app.syntopic.view.Wording;
import app.syntopic.view.reader.PageWarmUp;
import app.syntopic.view.shell.Host;
import app.syntopic.view.shell.MainWindow;
import app.syntopic.workspace.NewNotebook;
import app.syntopic.workspace.NotebookUnavailableException;
import app.syntopic.workspace.SavedSettings;
import app.syntopic.workspace.Settings;
import app.syntopic.workspace.Workspace;
import app.syntopic.workspace.WorkspaceOpener;

import javafx.application.Application;
import javafx.application.HostServices;
import javafx.application.Platform;
import javafx.stage.Stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The program with a window: opens notebooks for it, one at a time, and ends when it is closed.
///
/// Without a display it says so, prints what the notebook holds and, when the property `syntopic.picture` names a file,
/// draws there what the window would have shown.
final class WindowProgram {

    private static final String PICTURE = "syntopic.picture";
    private static final Path USUAL_NOTEBOOK = Path.of("notes");

    private final WorkspaceOpener opener;
    private final PictureDrawer drawer;
    private final Terminal terminal;

    WindowProgram(WorkspaceOpener opener, PictureDrawer drawer, Terminal terminal) {
        this.opener = opener;
        this.drawer = drawer;
        this.terminal = terminal;
    }

    /// Opens the window on a notebook.
    ///
    /// @return the exit code, or nothing while the window is open
    Optional<Integer> open(Optional<Path> folder, Optional<Path> data) {
        // beside the look for a display and the toolkit's start, which leave a processor free; the notebook is opened
        // behind the first painting, which it would delay
        Ahead<Settings> settings = Ahead.begin(() -> SavedSettings.forUser(data));
        Supplier<Optional<Workspace>> first = () -> first(folder, settings.get()).map(path -> opener.open(path, data));
        Optional<String> missing = Display.missing();
        if (missing.isPresent()) {
            return Optional.of(
                    withoutWindow(missing.get(), () -> first.get().orElseGet(() -> opener.open(USUAL_NOTEBOOK, data))));
        }
        IncubatorNotice.silence();
        Platform.startup(() -> new Session(data, settings.get()).start(first));
        return Optional.empty();
    }

    private static Optional<Path> first(Optional<Path> folder, Settings settings) {
        return folder.or(() ->
                Files.isDirectory(USUAL_NOTEBOOK)
                        ? Optional.of(USUAL_NOTEBOOK)
                        : settings.recentNotebooks().stream().filter(Files::isDirectory).findFirst());
    }

    private int withoutWindow(String sentence, Supplier<Workspace> opened) {
        terminal.err().println(sentence);
        try (Workspace workspace = opened.get()) {
            workspace.fromLastTime().ifPresent(last -> terminal.err().println(last.said()));
            workspace.indexing().refresh(progress -> {});
            terminal.out().println(NotebookSummary.of(workspace.folder(), workspace.library().statistics()));
            String picture = System.getProperty(PICTURE, "");
            if (!picture.isEmpty()) {
                drawer.draw(workspace, new PictureDrawer.Request("library", 1440, 900, false, Path.of(picture)));
                terminal.err().println("A picture of the window was written to " + picture + ".");
            }
            return 0;
        } catch (NotebookUnavailableException | IOException failed) {
            terminal.err().println(failed.getMessage());
            return 2;
        }
    }

    /// One run of the window, on its thread.
    private final class Session implements Host {

        private final Optional<Path> data;
        private final MainWindow window;
        private final Background background;
        private final HostServices services = new Services().getHostServices();
        private Optional<Workspace> open = Optional.empty();

        Session(Optional<Path> data, Settings settings) {
            this.data = data;
            Wording.choose(settings.preferences().language());
            window = new MainWindow(settings, this, Background::forWindow);
            // what fails in the toolkit's own listeners and layout reaches nobody else
            Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> window.unexpected(failure));
            background = Background.forWindow(failure -> window.showWelcome(Optional.of(sentence(failure))));
        }

        void start(Supplier<Optional<Workspace>> first) {
            Stage stage = new Stage();
            window.install(stage);
            stage.setOnHidden(hidden -> close());
            stage.show();
            background.run(
                    first, opened -> opened.ifPresentOrElse(this::show, () -> window.showWelcome(Optional.empty())));
        }

        @Override
        public void openNotebook(Path folder) {
            background.run(
                    () -> {
                        close();
                        return opener.open(folder, data);
                    },
                    this::show);
        }

        private void show(Workspace workspace) {
            open = Optional.of(workspace);
            window.showNotebook(workspace);
            // behind the first painting of the panes
            background.onWindow(() -> warmUp(workspace));
        }

        /// What fails here fails again, and is told, when the reader asks for it; or the notebook was left meanwhile.
        private void warmUp(Workspace workspace) {
            background.run(
                    () -> {
                        workspace.warmUp();
                        return new PageWarmUp(workspace).run();
                    },
                    warm -> {},
                    failure -> {});
        }

        @Override
        public void makeNotebook(Path folder, Consumer<Sentence> refused) {
            background.run(
                    () -> NewNotebook.make(folder), why -> why.ifPresentOrElse(refused, () -> openNotebook(folder)));
        }

        @Override
        public void openSample() {
            background.run(() -> SampleNotebook.unpack(SavedSettings.sampleFolder(data)), this::openNotebook);
        }

        @Override
        public void openWeb(String url) {
            services.showDocument(url);
        }

        @Override
        public void quit() {
            Platform.exit();
        }

        private void close() {
            open.ifPresent(Workspace::close);
            open = Optional.empty();
        }

        private static String sentence(Throwable failure) {
            return failure instanceof ExpectedException expected
                    ? Wording.of(expected.sentence())
                    : Wording.of("The notebook could not be opened: {0}", failure.toString());
        }
    }

    /// Only an application has the services of the system around it.
    private static final class Services extends Application {
        @Override
        public void start(Stage stage) {
            throw new IllegalStateException("made for its services, never launched");
        }
    }
}
