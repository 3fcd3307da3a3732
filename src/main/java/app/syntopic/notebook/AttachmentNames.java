package app.syntopic.notebook;

import app.syntopic.model.NotePath;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The files that lie beside notes, by their names, whatever folder they are in: as the last walks over the notebook
/// met them, and as its watch has told since. Upper and lower case are the same. Safe to share between threads.
final class AttachmentNames {

    private final Map<String, Set<String>> byFolder = new HashMap<>();
    private final Map<String, Set<String>> byName = new HashMap<>();
    private boolean complete;

    /// Whether all of the notebook was looked at once.
    synchronized boolean isComplete() {
        return complete;
    }

    /// The paths of all, in no order.
    synchronized List<String> all() {
        return byFolder.values().stream().flatMap(Set::stream).toList();
    }

    /// The file that a note means by a name, or by a name with the last folders before it: one below the note's own
    /// folder before others, then the one with the shortest path.
    synchronized Optional<NotePath> find(NotePath note, String written) {
        String wanted = "/" + folded(written);
        return byName.getOrDefault(name(wanted), Set.of()).stream()
                .filter(path -> ("/" + folded(path)).endsWith(wanted))
                .min(nearest(note.folder()))
                .map(NotePath::of);
    }

    private static Comparator<String> nearest(String folder) {
        return Comparator.<String, Boolean>comparing(path -> !folder.isEmpty() && !path.startsWith(folder + "/"))
                .thenComparing(path -> path.chars().filter(c -> c == '/').count())
                .thenComparing(String::length)
                .thenComparing(Comparator.naturalOrder());
    }

    /// Takes over that a file came, or is there still.
    synchronized void add(String path) {
        if (byFolder.computeIfAbsent(folder(path), folder -> new HashSet<>()).add(path)) {
            byName.computeIfAbsent(folded(name(path)), name -> new TreeSet<>()).add(path);
        }
    }

    /// Takes over that a file is gone.
    synchronized void remove(String path) {
        Set<String> inFolder = byFolder.getOrDefault(folder(path), Set.of());
        if (inFolder.contains(path)) {
            inFolder.remove(path);
            forget(path);
        }
    }

    private void forget(String path) {
        byName.computeIfPresent(
                folded(name(path)),
                (name, paths) -> {
                    paths.remove(path);
                    return paths.isEmpty() ? null : paths;
                });
    }

    private synchronized void replace(String folder, List<String> paths) {
        drop(folder);
        paths.forEach(this::add);
    }

    private void drop(String folder) {
        Optional.ofNullable(byFolder.remove(folder)).ifPresent(paths -> paths.forEach(this::forget));
    }

    /// Begins a walk over the notebook.
    synchronized Walk walk() {
        return new Walk(new HashSet<>(byFolder.keySet()));
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /// Other systems write accents as letters of their own.
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /// One walk, which takes over folder by folder what it meets, so that what the watch tells meanwhile is not lost.
    final class Walk {

        private final Set<String> unmet;

        private Walk(Set<String> known) {
            this.unmet = known;
        }

        /// @param folder from the root with a final `/`; empty for the root itself
        /// @param paths of the files in it
        void met(String folder, List<String> paths) {
            unmet.remove(folder);
            replace(folder, paths);
        }

        /// Folders known before that are gone take their files with them.
        void end() {
            synchronized (AttachmentNames.this) {
                unmet.forEach(AttachmentNames.this::drop);
                complete = true;
            }
        }
    }
}
