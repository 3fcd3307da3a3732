package app.syntopic.workspace;

import app.syntopic.model.NotePath;
import app.syntopic.model.Sentence;
import app.syntopic.notebook.NoteFileException;
import app.syntopic.notebook.WriteFailure;
import app.syntopic.search.language.SpellingDictionary;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Spelling by the Hunspell dictionaries found in some folders, the first that has the language; words of one's own are
/// in a file beside the caches. Dictionaries are looked for each time, and read when they are first needed.
final class DictionarySpelling implements Dictionaries {

    /// Where Linux keeps them.
    private static final List<Path> SYSTEM =
            List.of(Path.of("/usr/share/hunspell"), Path.of("/usr/share/myspell/dicts"), Path.of("/usr/share/myspell"));

    private static final int MOST_SUGGESTIONS = 6;

    private final List<Path> folders;
    private final Path ownFile;
    private final Predicate<String> known;
    private final Map<Path, Optional<SpellingDictionary>> read = new ConcurrentHashMap<>();
    private final Set<String> own = ConcurrentHashMap.newKeySet();
    private volatile boolean on = true;

    /// @param folders with `.dic` and `.aff` files; may be missing. The first is the reader's
    /// @param ownFile holds words the reader added, one a line
    /// @param known whether a word belongs to the notebook's own
    DictionarySpelling(List<Path> folders, Path ownFile, Predicate<String> known) {
        this.folders = folders;
        this.ownFile = ownFile;
        this.known = known;
        own.addAll(ownWords(ownFile));
    }

    /// Beside the caches: dictionaries may be put into `dictionaries` there, and count before the system's.
    ///
    /// @param data what is kept about the notebook
    /// @param known whether a word belongs to the notebook's own
    static DictionarySpelling beside(Path data, Predicate<String> known) {
        List<Path> folders = new ArrayList<>(List.of(data.resolveSibling("dictionaries")));
        folders.addAll(SYSTEM);
        return new DictionarySpelling(folders, data.resolveSibling("words.txt"), known);
    }

    private static List<String> ownWords(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException unreadable) {
            // the words are asked about again, which loses nothing
            return List.of();
        }
    }

    @Override
    public void switchOn(boolean now) {
        on = now;
    }

    @Override
    public Path folder() {
        return folders.getFirst();
    }

    @Override
    public Path makeFolder() {
        try {
            return Files.createDirectories(folder());
        } catch (IOException refused) {
            throw new NotebookUnavailableException(
                    Sentence.of("“{0}” could not be written: {1}.", folder(), WriteFailure.reason(refused)), refused);
        }
    }

    @Override
    public Set<String> mistakes(String language, Set<String> words) {
        Optional<SpellingDictionary> dictionary = on ? dictionary(language) : Optional.empty();
        Scripts scripts = Scripts.of(named(language));
        return dictionary.isEmpty()
                ? Set.of()
                : words.stream()
                        .filter(scripts::write)
                        .filter(word -> !own.contains(word) && !own.contains(word.toLowerCase(Locale.ROOT)))
                        .filter(word -> !dictionary.get().knows(plain(word)) && !known.test(word))
                        .collect(Collectors.toCollection(HashSet::new));
    }

    /// Dictionaries write apostrophes as typewriters did.
    private static String plain(String word) {
        return word.replace('’', '\'');
    }

    @Override
    public List<String> suggestions(String language, String word) {
        return dictionary(language)
                .map(found -> found.suggestions(plain(word)).stream().limit(MOST_SUGGESTIONS).toList())
                .orElse(List.of());
    }

    @Override
    public void learn(String word) {
        try {
            Files.createDirectories(ownFile.toAbsolutePath().getParent());
            Files.write(ownFile, List.of(word), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            own.add(word);
        } catch (IOException failed) {
            throw new NoteUnavailableException(NotePath.of("words"), NoteFileException.notKept(failed), failed);
        }
    }

    @Override
    public List<String> languages() {
        return List.copyOf(files().keySet());
    }

    private Optional<SpellingDictionary> dictionary(String language) {
        return find(named(language)).flatMap(file -> read.computeIfAbsent(file, DictionarySpelling::read));
    }

    /// As dictionaries are named.
    private static String named(String language) {
        return language.isBlank() ? Locale.getDefault().toString() : language.strip().replace('-', '_');
    }

    /// That of the language and country, else one of the language.
    private Optional<Path> find(String wanted) {
        Map<String, Path> files = files();
        String only = wanted.split("_", 2)[0];
        return files.keySet().stream()
                .filter(name -> name.equalsIgnoreCase(wanted))
                .findFirst()
                .or(() -> files.keySet().stream().filter(name -> name.split("_", 2)[0].equals(only)).findFirst())
                .map(files::get);
    }

    private static Optional<SpellingDictionary> read(Path words) {
        String name = words.getFileName().toString();
        try {
            Path affixes = words.resolveSibling(name.substring(0, name.length() - 4) + ".aff");
            return Optional.of(SpellingDictionary.read(affixes, words));
        } catch (IOException broken) {
            // a dictionary that cannot be read is none; the settings name those there are
            return Optional.empty();
        }
    }

    private Map<String, Path> files() {
        Map<String, Path> files = new TreeMap<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                list(folder, files);
            }
        }
        return files;
    }

    private static void list(Path folder, Map<String, Path> into) {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.dic")) {
            for (Path file : found) {
                String name = file.getFileName().toString();
                into.putIfAbsent(name.substring(0, name.length() - 4), file);
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            // as if the folder were not there
            into.remove("");
        }
    }
}
