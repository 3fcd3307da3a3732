package app.syntopic;

import app.syntopic.cli.CommandLineProgram;
import app.syntopic.cli.PictureDrawer;
import app.syntopic.cli.Terminal;
import app.syntopic.view.IncubatorNotice;
import app.syntopic.view.shell.Pictures;
import app.syntopic.workspace.NotebookWorkspace;
import app.syntopic.workspace.Workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Starts the program: a command for the terminal, or the window.
///
/// Not an `Application` of JavaFX: Java would start the toolkit before this class is asked whether there is a display.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Logging.configure();
        Terminal terminal = new Terminal(System.out, System.err);
        WindowProgram window = new WindowProgram(NotebookWorkspace::open, Main::draw, terminal);
        // the usual start does not need the command line's parser
        Optional<Integer> exit =
                namesOnlyAFolder(arguments)
                        ? window.open(folder(arguments), Optional.empty())
                        : commands(window, terminal).run(List.of(arguments));
        exit.ifPresent(System::exit);
    }

    private static CommandLineProgram commands(WindowProgram window, Terminal terminal) {
        return new CommandLineProgram(NotebookWorkspace::openBeside, Main::draw, window::open, terminal, version());
    }

    private static void draw(Workspace workspace, PictureDrawer.Request wish) throws IOException {
        IncubatorNotice.silence();
        wish.language().ifPresent(Locale::setDefault);
        Path folder = wish.file().toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException("there is no folder “" + folder + "” to write it to");
        }
        Pictures.Look look =
                new Pictures.Look(wish.width(), wish.height(), wish.dark(), wish.zoomPercent(), wish.highContrast());
        Files.write(wish.file(), Pictures.draw(workspace, wish.view(), look));
    }

    private static boolean namesOnlyAFolder(String[] arguments) {
        return arguments.length == 0 || arguments.length == 1 && Files.isDirectory(Path.of(arguments[0]));
    }

    private static Optional<Path> folder(String[] arguments) {
        return arguments.length == 0 ? Optional.empty() : Optional.of(Path.of(arguments[0]));
    }

    /// From the jar's manifest; a program that runs from class files has none.
    private static String version() {
        return "Syntopic "
                + Optional.ofNullable(Main.class.getPackage().getImplementationVersion()).orElse("(not packaged)");
    }
}
