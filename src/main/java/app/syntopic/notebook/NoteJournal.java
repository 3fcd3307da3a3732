package app.syntopic.notebook;

import app.syntopic.model.NotePath;
import app.syntopic.model.TextChange;
import app.syntopic.model.TextEdit;
import app.syntopic.model.UndoSteps;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What was typed in each note, edit by edit, in the data folder: a file for each note, named as the note. From it come
/// text that could not be saved before the program ended, and the steps that can still be undone.
///
/// A file begins with the text that typing began from; changes follow, and marks where the note's file held the text.
/// What a crash left half-written at its end is ignored. Texts have `\n` as the only line end. Safe to use from several
/// threads for several notes; calls for one note come one after another.
public final class NoteJournal {

    private static final String EXTENSION = ".edits";

    /// A journal is cut when it is opened and as many times larger than the note's text.
    private static final int MOST_TIMES = 4;

    private static final int ROOM = 1 << 20;

    /// So many changes are left by a cut.
    private static final int CHANGES_LEFT = 300;

    private final Path folder;

    public NoteJournal(Path folder) {
        this.folder = folder;
    }

    /// What a journal says about a note.
    ///
    /// @param savedText what the note's file held when it was last read or saved
    /// @param fingerprint of that file's bytes
    /// @param text what was typed, whether it was saved or not
    public record Journaled(String savedText, String fingerprint, String text, UndoSteps steps) {

        public boolean isUnsaved() {
            return !savedText.equals(text);
        }
    }

    /// What is known of a note; nothing when nobody typed in it, or the journal is damaged from its beginning.
    public Optional<Journaled> read(NotePath note) throws IOException {
        Path file = file(note);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file);
        JournalEntry.Whole whole = JournalEntry.readAll(bytes);
        if (whole.length() < bytes.length) {
            cut(file, whole.length());
        }
        return replay(whole.entries());
    }

    private static Optional<Journaled> replay(List<JournalEntry> entries) {
        if (entries.isEmpty() || !(entries.getFirst() instanceof JournalEntry.Begun(var begun, var fingerprint))) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder(begun);
        String savedText = begun;
        String saved = fingerprint;
        List<TextChange> changes = new ArrayList<>();
        try {
            for (JournalEntry entry : entries.subList(1, entries.size())) {
                switch (entry) {
                    case JournalEntry.Changed(var change) -> {
                        change.edits().forEach(edit -> edit.applyTo(text));
                        changes.add(change);
                    }
                    case JournalEntry.Saved(var now) -> {
                        savedText = text.toString();
                        saved = now;
                    }
                    case JournalEntry.Begun begunAgain -> {
                        return Optional.empty();
                    }
                }
            }
        } catch (IllegalArgumentException doesNotFit) {
            return Optional.empty();
        }
        return Optional.of(new Journaled(savedText, saved, text.toString(), UndoSteps.after(changes)));
    }

    /// Begins anew, from a note as its file holds it.
    public void begin(NotePath note, String text, String fingerprint) throws IOException {
        Path file = file(note);
        Files.createDirectories(Optional.ofNullable(file.getParent()).orElse(folder));
        Files.deleteIfExists(file);
        append(note, new JournalEntry.Begun(text, fingerprint));
    }

    /// Adds what was typed since. The journal must have been begun or read.
    public void add(NotePath note, List<TextChange> changes) throws IOException {
        for (TextChange change : changes) {
            append(note, new JournalEntry.Changed(change));
        }
    }

    /// Marks that the note's file holds the text now.
    public void saved(NotePath note, String fingerprint) throws IOException {
        append(note, new JournalEntry.Saved(fingerprint));
    }

    /// Nothing can be read behind half an entry: what a full disk left of one is taken away again.
    private void append(NotePath note, JournalEntry entry) throws IOException {
        Path file = file(note);
        long before = Files.exists(file) ? Files.size(file) : 0;
        try {
            Files.write(file, entry.bytes(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failed) {
            if (Files.exists(file)) {
                cut(file, before);
            }
            throw failed;
        }
    }

    private static void cut(Path file, long length) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(length);
        }
    }

    /// Cuts a journal that grew far beyond its note. The oldest steps cannot be undone any more after that.
    public void tidy(NotePath note) throws IOException {
        Path file = file(note);
        if (!Files.exists(file) || Files.size(file) < ROOM) {
            return;
        }
        List<JournalEntry> entries = JournalEntry.readAll(Files.readAllBytes(file)).entries();
        Optional<Journaled> now = replay(entries);
        if (now.isEmpty()
                || now.get().isUnsaved()
                || Files.size(file) < (long) MOST_TIMES * now.get().text().length()) {
            return;
        }
        List<TextChange> changes = changes(entries);
        List<TextChange> left = changes.subList(Math.max(0, changes.size() - CHANGES_LEFT), changes.size());
        begin(note, before(left, now.get().text()), now.get().fingerprint());
        add(note, left);
        saved(note, now.get().fingerprint());
    }

    private static List<TextChange> changes(List<JournalEntry> entries) {
        List<TextChange> changes = new ArrayList<>();
        for (JournalEntry entry : entries) {
            if (entry instanceof JournalEntry.Changed(var change)) {
                changes.add(change);
            }
        }
        return changes;
    }

    /// The text that changes were made to.
    private static String before(List<TextChange> changes, String after) {
        StringBuilder text = new StringBuilder(after);
        for (TextChange change : changes.reversed()) {
            for (TextEdit edit : change.edits().reversed()) {
                edit.inverse().applyTo(text);
            }
        }
        return text.toString();
    }

    /// Notes whose text was typed and not saved.
    public List<NotePath> unsaved() throws IOException {
        List<NotePath> unsaved = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return unsaved;
        }
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                        String name = folder.relativize(file).toString();
                        if (name.endsWith(EXTENSION) && !JournalEntry.endsSaved(file)) {
                            String path = name.substring(0, name.length() - EXTENSION.length());
                            NotePath note = NotePath.of(path.replace(file.getFileSystem().getSeparator(), "/"));
                            if (read(note).filter(Journaled::isUnsaved).isPresent()) {
                                unsaved.add(note);
                            }
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        return unsaved;
    }

    /// Lets what was typed in a note follow it to another path, unless something was typed there already.
    public void move(NotePath from, NotePath to) throws IOException {
        Path typed = file(from);
        Path there = file(to);
        if (Files.exists(typed) && !Files.exists(there)) {
            Files.createDirectories(Optional.ofNullable(there.getParent()).orElse(folder));
            Files.move(typed, there);
        }
    }

    /// Forgets what was typed in a note.
    public void forget(NotePath note) throws IOException {
        Files.deleteIfExists(file(note));
    }

    private Path file(NotePath note) {
        return folder.resolve(note.value() + EXTENSION);
    }
}
