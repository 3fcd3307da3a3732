package app.syntopic.workspace;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.NotePath;
import app.syntopic.model.Sentence;
import app.syntopic.notebook.WriteFailure;
import app.syntopic.search.result.Hit;

import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The memory in one JSON file, bounded. A file that cannot be read is kept aside under another name, and memory begins
/// anew.
final class SavedReadingMemory implements ReadingMemory {

    private static final int MOST_NOTES = 2000;
    private static final int MOST_BOOKMARKS = 2000;
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .build();

    private final SavedJson<Saved> saved;
    private final SeenHits seen;
    private final SavedShelves shelves;
    private final LinkedHashMap<NotePath, NoteState> notes = new LinkedHashMap<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private final ChangesToWrite changes = new ChangesToWrite();

    private SavedReadingMemory(Path file) {
        this.saved = new SavedJson<>(file, JSON, new TypeReference<>() {});
        this.seen = new SeenHits(file.resolveSibling("searches.json"));
        this.shelves = new SavedShelves(file.resolveSibling("shelves.json"));
    }

    static SavedReadingMemory in(Path file) throws IOException {
        SavedReadingMemory memory = new SavedReadingMemory(file);
        try {
            memory.saved.read().ifPresent(memory::take);
        } catch (JacksonException | IllegalArgumentException damaged) {
            Files.move(file, file.resolveSibling("reading-damaged.json"), StandardCopyOption.REPLACE_EXISTING);
        }
        return memory;
    }

    /// What the file holds. Notes are in the order of reading, the last one last.
    record Saved(List<SavedNote> notes, List<SavedBookmark> bookmarks) {}

    record SavedNote(String path, int line, double offset, int textPercent, List<String> folds) {}

    /// @param kind `note`, `section`, `claim`, `concept` or `search`
    /// @param target a path, or a concept's key; of a search, its name
    record SavedBookmark(String kind, String target, String words) {}

    private void take(Saved saved) {
        for (SavedNote note : saved.notes()) {
            notes.put(
                    NotePath.of(note.path()),
                    new NoteState(note.line(), note.offset(), note.textPercent(), Set.copyOf(note.folds())));
        }
        saved.bookmarks().forEach(bookmark -> bookmarks.add(bookmark(bookmark)));
    }

    private static Bookmark bookmark(SavedBookmark saved) {
        return switch (saved.kind()) {
            case "section" -> new Bookmark.OfSection(NotePath.of(saved.target()), saved.words());
            case "claim" -> new Bookmark.OfClaim(NotePath.of(saved.target()), saved.words());
            case "search" -> new Bookmark.OfSearch(saved.words(), saved.target());
            case "concept" -> new Bookmark.OfConcept(new FoldedLabel(saved.target()), saved.words());
            default -> new Bookmark.OfNote(NotePath.of(saved.target()), saved.words());
        };
    }

    private static SavedBookmark saved(Bookmark bookmark) {
        return switch (bookmark) {
            case Bookmark.OfNote(var note, var title) -> new SavedBookmark("note", note.value(), title);
            case Bookmark.OfSection(var note, var section) -> new SavedBookmark("section", note.value(), section);
            case Bookmark.OfClaim(var note, var words) -> new SavedBookmark("claim", note.value(), words);
            case Bookmark.OfSearch(var query, var name) -> new SavedBookmark("search", name, query);
            case Bookmark.OfConcept(var concept, var label) -> new SavedBookmark("concept", concept.key(), label);
        };
    }

    @Override
    public synchronized Optional<NoteState> state(NotePath note) {
        return Optional.ofNullable(notes.get(note));
    }

    @Override
    public synchronized void leave(NotePath note, NoteState state) {
        notes.remove(note);
        notes.put(note, state);
        if (notes.size() > MOST_NOTES) {
            notes.pollFirstEntry();
        }
        changes.count();
    }

    @Override
    public synchronized void moved(NotePath from, NotePath to) {
        if (notes.containsKey(from)) {
            List<Map.Entry<NotePath, NoteState>> states = List.copyOf(notes.entrySet());
            notes.clear();
            states.stream()
                    .filter(state -> !state.getKey().equals(to))
                    .forEach(state -> notes.put(state.getKey().equals(from) ? to : state.getKey(), state.getValue()));
            changes.count();
        }
        List<Bookmark> before = List.copyOf(bookmarks);
        bookmarks.replaceAll(bookmark -> bookmark.moved(from, to));
        if (!before.equals(bookmarks)) {
            changes.count();
        }
    }

    @Override
    public synchronized List<NotePath> recent(int limit) {
        return notes.sequencedKeySet().reversed().stream().limit(limit).toList();
    }

    @Override
    public synchronized List<Bookmark> bookmarks() {
        return List.copyOf(bookmarks.reversed());
    }

    @Override
    public synchronized boolean toggle(Bookmark bookmark) {
        changes.count();
        if (bookmarks.remove(bookmark)) {
            if (bookmark instanceof Bookmark.OfSearch search) {
                seen.forget(search.query());
            }
            return false;
        }
        bookmarks.add(bookmark);
        if (bookmarks.size() > MOST_BOOKMARKS) {
            bookmarks.removeFirst();
        }
        return true;
    }

    @Override
    public synchronized void rename(Bookmark.OfSearch search, String name) {
        bookmarks.replaceAll(
                bookmark -> bookmark.equals(search) ? new Bookmark.OfSearch(search.query(), name) : bookmark);
        changes.count();
    }

    @Override
    public synchronized void move(Bookmark bookmark, int by) {
        int at = bookmarks.indexOf(bookmark);
        if (at >= 0) {
            // the list is kept the other way round
            int to = Math.clamp((long) at - by, 0, bookmarks.size() - 1);
            bookmarks.add(to, bookmarks.remove(at));
            changes.count();
        }
    }

    @Override
    public List<Hit> unseen(String query, List<Hit> hits) {
        return seen.of(query)
                .map(known -> hits.stream().filter(hit -> !known.contains(SeenHits.number(hit))).toList())
                .orElse(List.of());
    }

    @Override
    public void looked(String query, List<Hit> hits) {
        seen.add(query, hits);
    }

    @Override
    public Optional<Set<String>> openShelves() {
        return shelves.open();
    }

    @Override
    public void leaveShelves(Set<String> open) {
        shelves.leave(open);
    }

    @Override
    public void save() {
        try {
            changes.write(() -> saved.write(toWrite()));
            shelves.save();
        } catch (IOException failed) {
            throw new NotebookUnavailableException(
                    Sentence.of("What you read last could not be saved: {0}.", WriteFailure.reason(failed)), failed);
        } finally {
            seen.save();
        }
    }

    private synchronized Saved toWrite() {
        List<SavedNote> states = new ArrayList<>();
        for (Map.Entry<NotePath, NoteState> note : notes.entrySet()) {
            NoteState state = note.getValue();
            List<String> folds = List.copyOf(new TreeSet<>(state.folds()));
            states.add(new SavedNote(note.getKey().value(), state.line(), state.offset(), state.textPercent(), folds));
        }
        return new Saved(states, bookmarks.stream().map(SavedReadingMemory::saved).toList());
    }
}
