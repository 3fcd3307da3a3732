package app.syntopic.workspace;

import app.syntopic.exchange.NoteImport;
import app.syntopic.model.NotePath;
import app.syntopic.notebook.JointChange;
import app.syntopic.notebook.NoteFileException;
import app.syntopic.notebook.NoteText;
import app.syntopic.notebook.NoteWriter;
import app.syntopic.notebook.NotebookFolder;
import app.syntopic.parse.KnownTitles;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Reads each file by its format, makes notes of it, and writes them as one joint change. The caches take them over at
/// the end, all at once.
final class FileImports implements Importing {

    private static final int DEEPEST = 16;

    private final NotebookFolder folder;
    private final NoteWriter writer;
    private final KnownTitles titles;
    private final Consumer<Set<NotePath>> takeOver;

    /// @param takeOver lets the caches follow
    FileImports(NotebookFolder folder, NoteWriter writer, KnownTitles titles, Consumer<Set<NotePath>> takeOver) {
        this.folder = folder;
        this.writer = writer;
        this.titles = titles;
        this.takeOver = takeOver;
    }

    @Override
    public Report importAll(List<Path> files, Consumer<Progress> progress, BooleanSupplier cancelled) {
        List<Came> came = new ArrayList<>();
        List<Skipped> skipped = new ArrayList<>();
        List<Path> all = files.stream().flatMap(file -> inside(file, skipped)).toList();
        boolean stopped = false;
        try (JointChange change = writer.begin()) {
            for (int i = 0; i < all.size() && !stopped; i++) {
                progress.accept(new Progress(i, all.size(), all.get(i)));
                take(all.get(i), change, came, skipped);
                stopped = i + 1 < all.size() && cancelled.getAsBoolean();
            }
        }
        Set<NotePath> made = new HashSet<>();
        came.forEach(one -> made.add(one.note()));
        if (!made.isEmpty()) {
            takeOver.accept(made);
        }
        return new Report(came, skipped, stopped);
    }

    /// A file, or the files of a folder that may become notes.
    private static Stream<Path> inside(Path file, List<Skipped> skipped) {
        if (!Files.isDirectory(file)) {
            return Stream.of(file);
        }
        try (Stream<Path> walk = Files.walk(file, DEEPEST)) {
            List<Path> found = walk.filter(Files::isRegularFile).filter(FileImports::isReadable).sorted().toList();
            return found.stream();
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            skipped.add(new Skipped(file, Why.UNREADABLE));
            return Stream.empty();
        }
    }

    /// Citations are taken only where somebody chose them.
    private static boolean isReadable(Path inner) {
        return ImportFormat.of(inner).filter(format -> format != ImportFormat.CITATIONS).isPresent();
    }

    private void take(Path file, JointChange change, List<Came> came, List<Skipped> skipped) {
        Optional<Why> unfit = unfit(file);
        if (unfit.isPresent()) {
            skipped.add(new Skipped(file, unfit.get()));
            return;
        }
        try {
            String text = NoteText.of(Files.readAllBytes(file)).text();
            List<NoteImport> notes =
                    ImportFormat.of(file).map(format -> format.read(file, text, titles)).orElse(List.of());
            if (notes.isEmpty()) {
                skipped.add(new Skipped(file, text.isBlank() ? Why.EMPTY : Why.NO_NOTE));
            }
            for (NoteImport note : notes) {
                write(file, note, change).ifPresentOrElse(came::add, () -> skipped.add(new Skipped(file, Why.KNOWN)));
            }
        } catch (IOException unreadable) {
            skipped.add(new Skipped(file, Why.UNREADABLE));
        } catch (NoteFileException | NoteUnavailableException refused) {
            skipped.add(new Skipped(file, Why.NOT_WRITTEN));
        }
    }

    private static Optional<Why> unfit(Path file) {
        if (NotebookFolder.isAttachment(String.valueOf(file.getFileName()))) {
            return Optional.of(Why.ATTACHMENT);
        }
        if (ImportFormat.of(file).isEmpty()) {
            return Optional.of(Why.NO_NOTE);
        }
        try {
            return Files.size(file) > NotebookFolder.LARGEST_NOTE ? Optional.of(Why.TOO_LARGE) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.of(Why.UNREADABLE);
        }
    }

    /// @return nothing when the notebook has that very note under that name
    private Optional<Came> write(Path file, NoteImport note, JointChange change) throws IOException {
        byte[] bytes = note.text().getBytes(StandardCharsets.UTF_8);
        FreePaths paths = new FreePaths(folder);
        Path there = folder.locate(paths.first(note.title()));
        if (Files.isRegularFile(there) && Arrays.equals(Files.readAllBytes(there), bytes)) {
            return Optional.empty();
        }
        NotePath path = paths.of(note.title());
        change.create(path, bytes);
        return Optional.of(new Came(file, path, note.unsure()));
    }
}
