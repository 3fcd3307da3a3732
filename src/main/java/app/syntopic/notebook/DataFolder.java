package app.syntopic.notebook;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where caches and history of all notebooks lie: outside of them, in the place the platform has for it.
public final class DataFolder {

    /// The variable that names another place.
    public static final String VARIABLE = "SYNTOPIC_DATA";

    private static final int LONGEST_NAME = 40;
    private static final int HASH_DIGITS = 10;

    private final Path folder;

    private DataFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /// The place given, else the one in [#VARIABLE], else the platform's.
    public static DataFolder of(Optional<Path> given) {
        return given.map(DataFolder::new)
                .orElseGet(() ->
                        new DataFolder(
                                choose(
                                        System.getenv(),
                                        System.getProperty("os.name", ""),
                                        Path.of(System.getProperty("user.home", ".")))));
    }

    /// The place that an environment asks for.
    static Path choose(Map<String, String> environment, String system, Path home) {
        String named = environment.getOrDefault(VARIABLE, "");
        if (!named.isBlank()) {
            return Path.of(named);
        }
        String lower = system.toLowerCase(Locale.ROOT);
        if (lower.contains("mac")) {
            return home.resolve("Library/Application Support/Syntopic");
        }
        if (lower.contains("windows")) {
            String local = environment.getOrDefault("LOCALAPPDATA", "");
            return (local.isBlank() ? home.resolve("AppData/Local") : Path.of(local)).resolve("Syntopic");
        }
        // a relative path there is to be ignored, says the XDG base directory specification
        String xdg = environment.getOrDefault("XDG_DATA_HOME", "");
        Path base = xdg.startsWith("/") ? Path.of(xdg) : home.resolve(".local/share");
        return base.resolve("syntopic");
    }

    public Path path() {
        return folder;
    }

    /// The part that belongs to one notebook: named after its folder, told apart by its real path. Nothing is made yet.
    ///
    /// @throws UnusableDataFolderException when the data folder lies inside the notebook
    public NotebookData of(NotebookFolder notebook) {
        Path root = notebook.root();
        if (folder.startsWith(root)) {
            throw UnusableDataFolderException.inside(folder);
        }
        byte[] path = root.toString().getBytes(StandardCharsets.UTF_8);
        String hash = Fingerprint.of(path).substring(0, HASH_DIGITS);
        return new NotebookData(folder.resolve(plainName(root) + "-" + hash));
    }

    private static String plainName(Path root) {
        Path last = root.getFileName();
        String name = last == null ? "root" : last.toString();
        String plain = name.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        String kept = plain.isEmpty() ? "notebook" : plain;
        return kept.length() <= LONGEST_NAME ? kept : kept.substring(0, LONGEST_NAME);
    }
}
