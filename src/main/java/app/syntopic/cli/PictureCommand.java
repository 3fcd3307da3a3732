package app.syntopic.cli;

import app.syntopic.workspace.Workspace;
import app.syntopic.workspace.WorkspaceOpener;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

@Command(name = "picture", description = "Draws the window into a PNG file; needs no display.")
final class PictureCommand extends NotebookCommand {

    private static final Pattern SIZE = Pattern.compile("(\\d{2,5})[x×](\\d{2,5})");
    private static final Set<String> THEMES = Set.of("light", "dark");
    private static final Set<String> LANGUAGES = Set.of("", "en", "de");
    private static final int LARGEST_SIDE = 8192;
    private static final int SMALLEST_ZOOM = 50;
    private static final int LARGEST_ZOOM = 300;

    private final PictureDrawer drawer;

    @Option(
            names = "--view",
            paramLabel = "WHAT",
            description =
                    "library, reader:NOTE[#§ Title], concept:LABEL, graph[:LABEL], glossary, people[:NAME], questions,"
                        + " wanted, search:QUERY, editor:NOTE, form:NOTE, completion:NOTE, conflict:NOTE, history:NOTE,"
                        + " transcript:NOTE, replace:WORDS=>WORDS, rename:NOTE, new, import:FILE;FILE, templates,"
                        + " trash, unused, message, problems, settings, switcher, palette, keys, welcome.",
            defaultValue = "library")
    private String view = "library";

    @Option(
            names = "--size",
            paramLabel = "WxH",
            description = "In pixels (default: ${DEFAULT-VALUE}).",
            defaultValue = "1440x900")
    private String size = "1440x900";

    @Option(
            names = "--theme",
            paramLabel = "light|dark",
            description = "Default: ${DEFAULT-VALUE}.",
            defaultValue = "light")
    private String theme = "light";

    @Option(
            names = "--zoom",
            paramLabel = "PERCENT",
            description = "Of everything, 50 to 300 (default: ${DEFAULT-VALUE}).",
            defaultValue = "100")
    private int zoom = 100;

    @Option(names = "--high-contrast", description = "Stronger lines and colours.")
    private boolean highContrast;

    @Option(names = "--language", paramLabel = "en|de", description = "Of the window (default: that of the system).")
    private String language = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE.png",
            required = true,
            description = "Where to write.")
    private Path file = Path.of("syntopic.png");

    PictureCommand(WorkspaceOpener opener, Terminal terminal, PictureDrawer drawer) {
        super(opener, terminal);
        this.drawer = drawer;
    }

    @Override
    int answer(Workspace workspace) {
        Matcher sides = SIZE.matcher(size);
        boolean usableZoom = zoom >= SMALLEST_ZOOM && zoom <= LARGEST_ZOOM;
        if (!sides.matches() || !THEMES.contains(theme) || !LANGUAGES.contains(language) || !usableZoom) {
            terminal.say(
                    "A picture needs --size like 1440x900, --theme light or dark, --zoom from 50 to 300"
                            + " and --language en or de.");
            return ExitCode.UNUSABLE;
        }
        int width = Math.min(Integer.parseInt(sides.group(1)), LARGEST_SIDE);
        int height = Math.min(Integer.parseInt(sides.group(2)), LARGEST_SIDE);
        bringUpToDate(workspace);
        try {
            Optional<Locale> spoken = language.isEmpty() ? Optional.empty() : Optional.of(Locale.of(language));
            drawer.draw(
                    workspace,
                    new PictureDrawer.Request(
                            view, width, height, theme.equals("dark"), zoom, highContrast, spoken, file));
        } catch (IOException | IllegalArgumentException failed) {
            terminal.say("The picture was not drawn: " + failed.getMessage());
            return ExitCode.UNUSABLE;
        }
        if (json) {
            terminal.print(Map.of("picture", file.toString(), "width", width, "height", height));
        } else {
            terminal.print(file.toString());
        }
        return ExitCode.DONE;
    }
}
