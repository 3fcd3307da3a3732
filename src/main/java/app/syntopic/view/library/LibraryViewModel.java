package app.syntopic.view.library;

import static java.util.stream.Collectors.toSet;

import app.syntopic.model.NoteKind;
import app.syntopic.view.Background;
import app.syntopic.view.Rows;
import app.syntopic.view.Wording;
import app.syntopic.workspace.Bookmark;
import app.syntopic.workspace.ClaimSearch;
import app.syntopic.workspace.Indexing.Progress;
import app.syntopic.workspace.Library;
import app.syntopic.workspace.Library.Statistics;
import app.syntopic.workspace.ReadingMemory;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;

/// The rows of the library: every shelf with its count, and of the open ones as many entries as were asked for.
public final class LibraryViewModel {

    private static final int SHORT_LIST = 20;
    private static final int LONG_LIST = 1000;

    private static final int RECENT = 30;

    private final Library library;
    private final ReadingMemory memory;
    private final SearchCounts counts;
    private final Background.Latest requests;
    private final Background.Latest countings;
    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private final ObjectProperty<Optional<Progress>> reading =
            new SimpleObjectProperty<>(this, "reading", Optional.empty());
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper(this, "working");
    private final ObservableList<LibraryRow> rows = FXCollections.observableArrayList();
    private final Set<Shelf> open;
    private final Map<Shelf, Integer> limits = new EnumMap<>(Shelf.class);
    private Optional<String> tag = Optional.empty();

    public LibraryViewModel(Library library, ClaimSearch claims, ReadingMemory memory, Background background) {
        this.counts = new SearchCounts(claims, memory);
        this.countings = background.latest();
        this.library = library;
        this.memory = memory;
        this.open =
                memory.openShelves()
                        .map(LibraryViewModel::shelves)
                        .orElseGet(() -> EnumSet.of(Shelf.BOOKMARKS, Shelf.NOTES, Shelf.CONCEPTS));
        this.requests = background.latest();
        filter.subscribe(this::refresh);
        reading.map(Optional::isPresent).addListener((property, before, now) -> refresh());
    }

    /// How far the notes are read; empty while they are not being read.
    public ObjectProperty<Optional<Progress>> readingProperty() {
        return reading;
    }

    /// What every entry shown must contain.
    public StringProperty filterProperty() {
        return filter;
    }

    public ObservableList<LibraryRow> rows() {
        return FXCollections.unmodifiableObservableList(rows);
    }

    /// Whether newer rows are on their way.
    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    private static Set<Shelf> shelves(Set<String> names) {
        Set<Shelf> shelves = EnumSet.allOf(Shelf.class);
        shelves.removeIf(shelf -> !names.contains(shelf.name()));
        return shelves;
    }

    /// Opens or closes a shelf, for later starts too.
    public void toggle(Shelf shelf) {
        if (!open.remove(shelf)) {
            open.add(shelf);
        }
        memory.leaveShelves(open.stream().map(Shelf::name).collect(toSet()));
        refresh();
    }

    /// Shows all of a shelf, or as much as a list can reasonably hold.
    public void showAll(Shelf shelf) {
        limits.put(shelf, LONG_LIST);
        refresh();
    }

    /// Shows only the notes with a tag, or all again.
    public void onlyTag(Optional<String> only) {
        tag = only;
        open.add(Shelf.NOTES);
        refresh();
    }

    /// Reads everything anew.
    public void refresh() {
        Request request =
                new Request(
                        filter.get().strip(),
                        EnumSet.copyOf(open),
                        new EnumMap<>(limits),
                        tag,
                        reading.get().isPresent());
        working.set(true);
        requests.run(
                () -> read(request),
                found -> {
                    Rows.update(rows, found);
                    working.set(false);
                    countSearches(found);
                });
    }

    /// Asks the saved searches in view, once their rows are shown.
    private void countSearches(List<LibraryRow> shown) {
        List<String> queries = shown.stream().flatMap(row -> SearchCounts.query(row).stream()).toList();
        if (!queries.isEmpty()) {
            countings.run(() -> counts.count(queries), counted -> Rows.update(rows, counted.in(rows)));
        }
    }

    private record Request(
            String filter, Set<Shelf> open, Map<Shelf, Integer> limits, Optional<String> tag, boolean reading) {

        int limit(Shelf shelf) {
            return limits.getOrDefault(shelf, SHORT_LIST);
        }

        boolean isFiltered() {
            return !filter.isEmpty();
        }
    }

    private List<LibraryRow> read(Request request) {
        Statistics statistics = library.statistics();
        List<LibraryRow> found = new ArrayList<>();
        boolean moreHeading = false;
        for (Shelf shelf : Shelf.values()) {
            List<LibraryRow> part = shelf(shelf, request, count(shelf, statistics));
            if (!part.isEmpty() && !shelf.isMain() && !moreHeading) {
                found.add(new LibraryRow.Group(Wording.of("More")));
                moreHeading = true;
            }
            found.addAll(part);
        }
        if (found.isEmpty()) {
            found.add(
                    new LibraryRow.Nothing(
                            Wording.of(
                                    "Nothing is called “{0}”. The search above looks into the texts.",
                                    request.filter())));
        }
        return found;
    }

    private List<LibraryRow> shelf(Shelf shelf, Request request, int total) {
        if (request.isFiltered()) {
            return filtered(shelf, request);
        }
        if (shelf == Shelf.BOOKMARKS && total == 0) {
            return List.of();
        }
        boolean isOpen = request.open().contains(shelf) && !shelf.isPage();
        List<LibraryRow> part = new ArrayList<>();
        part.add(new LibraryRow.Header(shelf, total, false, isOpen));
        if (!isOpen) {
            return part;
        }
        if (shelf == Shelf.NOTES && request.tag().isPresent()) {
            part.add(new LibraryRow.OnlyTag(request.tag().get()));
            library.tagged(request.tag().get(), LONG_LIST)
                    .forEach(note -> part.add(new LibraryRow.OfNote(note, shelf)));
            return part;
        }
        List<LibraryRow> entries = entries(shelf, request).apply(request.limit(shelf));
        part.addAll(entries);
        if (entries.isEmpty()) {
            part.add(
                    new LibraryRow.Nothing(
                            request.reading()
                                    ? Wording.of("Your notes are being read; they appear here meanwhile.")
                                    : shelf.whyEmpty()));
        } else if (entries.size() < total && entries.size() >= request.limit(shelf)) {
            part.add(new LibraryRow.More(shelf, moreText(request.limit(shelf), total)));
        }
        return part;
    }

    private List<LibraryRow> filtered(Shelf shelf, Request request) {
        int limit = request.limit(shelf);
        List<LibraryRow> entries = entries(shelf, request).apply(limit);
        if (entries.isEmpty()) {
            return List.of();
        }
        List<LibraryRow> part = new ArrayList<>();
        boolean cutShort = entries.size() >= limit;
        part.add(new LibraryRow.Header(shelf, entries.size(), cutShort, true));
        part.addAll(entries);
        if (cutShort && limit < LONG_LIST) {
            part.add(new LibraryRow.More(shelf, Wording.of("More under “{0}”", shelf.title())));
        }
        return part;
    }

    private static String moreText(int limit, int total) {
        if (limit >= LONG_LIST) {
            return Wording.of("The filter finds the other {0}", total - limit);
        }
        return total <= LONG_LIST ? Wording.of("Show all {0}", total) : Wording.of("Show {0} of {1}", LONG_LIST, total);
    }

    private IntFunction<List<LibraryRow>> entries(Shelf shelf, Request request) {
        String text = request.filter();
        return switch (shelf) {
            case NOTES -> limit -> notes(Set.of(NoteKind.LITERATURE, NoteKind.PLAIN), text, limit, shelf);
            case PEOPLE -> limit -> notes(Set.of(NoteKind.PERSON), text, limit, shelf);
            case CONCEPTS -> limit -> rows(library.concepts(text, limit), LibraryRow.OfConcept::new);
            case GLOSSARY -> limit -> rows(library.terms(text, limit), LibraryRow.OfTerm::new);
            case TAGS -> limit -> rows(library.tags(text.toLowerCase(Locale.ROOT), limit), LibraryRow.OfTag::new);
            case BOOKMARKS -> limit -> rows(bookmarks(text, limit), counts::row);
            case RECENT -> limit -> text.isEmpty() ? recent(limit) : List.of();
            case QUESTIONS, WANTED, GRAPH, PROBLEMS -> limit -> List.of();
        };
    }

    private List<LibraryRow> notes(Set<NoteKind> kinds, String text, int limit, Shelf shelf) {
        return rows(library.notes(kinds, text, limit), note -> new LibraryRow.OfNote(note, shelf));
    }

    private static <T> List<LibraryRow> rows(List<T> entries, Function<T, LibraryRow> row) {
        return entries.stream().map(row).toList();
    }

    private List<Bookmark> bookmarks(String text, int limit) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return memory.bookmarks().stream()
                .filter(bookmark -> bookmark.label().toLowerCase(Locale.ROOT).contains(wanted))
                .limit(limit)
                .toList();
    }

    private List<LibraryRow> recent(int limit) {
        return memory.recent(Math.min(RECENT, limit)).stream()
                .flatMap(note -> library.note(note).stream())
                .<LibraryRow>map(note -> new LibraryRow.OfNote(note, Shelf.RECENT))
                .toList();
    }

    private int count(Shelf shelf, Statistics statistics) {
        return switch (shelf) {
            case BOOKMARKS -> memory.bookmarks().size();
            case RECENT -> memory.recent(RECENT).size();
            case NOTES -> statistics.literature() + statistics.plain();
            case CONCEPTS -> statistics.concepts();
            case GLOSSARY -> statistics.terms();
            case PEOPLE -> library.people().orElse(LibraryRow.Header.NO_COUNT);
            case TAGS -> statistics.tags();
            case WANTED -> statistics.ghosts();
            case QUESTIONS, GRAPH -> LibraryRow.Header.NO_COUNT;
            case PROBLEMS -> statistics.problems();
        };
    }
}
