package app.syntopic.workspace;

import app.syntopic.graph.Resolver;
import app.syntopic.model.NoteKind;
import app.syntopic.model.Sentence;
import app.syntopic.store.PeopleQueries;
import app.syntopic.store.PropertyQueries;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/// Completions from the library's lists and from the notes that links name.
final class NoteCompletions implements Completions {

    private static final int SHOWN = 20;

    private final Library library;
    private final LinkTargets targets;
    private final NotePlaces places;
    private final MetadataEntries metadata;

    NoteCompletions(
            Library library, Resolver resolver, NoteShelf shelf, PeopleQueries people, PropertyQueries properties) {
        this.library = library;
        this.targets = new LinkTargets(library, resolver, people);
        this.places = new NotePlaces(resolver, shelf);
        this.metadata = new MetadataEntries(properties, targets);
    }

    @Override
    public List<Suggestion> targets(String typed) {
        return targets.targets(typed, SHOWN);
    }

    @Override
    public List<Suggestion> sections(String note, String typed) {
        return matching(places.headings(note), typed);
    }

    @Override
    public List<Suggestion> blocks(String note, String typed) {
        return places.passages(note, typed, SHOWN);
    }

    @Override
    public List<Suggestion> tags(String typed) {
        return library.tags(typed, SHOWN).stream().map(tag -> Suggestion.of(tag.tag(), notes(tag.notes()))).toList();
    }

    /// How many notes have something.
    static Sentence notes(int count) {
        return count == 1 ? Sentence.of("1 note") : Sentence.of("{0} notes", count);
    }

    @Override
    public List<Suggestion> people(String typed) {
        return RankedSuggestion.best(
                typed, targets.named(EnumSet.of(NoteKind.PERSON, NoteKind.LITERATURE), typed).values().stream(), SHOWN);
    }

    @Override
    public List<Suggestion> names(String key, String typed) {
        return metadata.names(key, typed, SHOWN);
    }

    @Override
    public List<Suggestion> keys(String typed) {
        return matching(metadata.keys(typed, SHOWN), typed);
    }

    @Override
    public List<Suggestion> values(String key, String typed) {
        return switch (key.toLowerCase(Locale.ROOT)) {
            case "type" -> matching(MetadataEntries.kinds(), typed);
            case "tags" -> tags(typed);
            default -> metadata.values(key, typed, SHOWN);
        };
    }

    private static List<Suggestion> matching(List<Suggestion> all, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(suggestion -> suggestion.label().toLowerCase(Locale.ROOT).contains(wanted))
                .limit(SHOWN)
                .toList();
    }
}
