package app.syntopic.workspace;

import app.syntopic.graph.Person;
import app.syntopic.model.FoldedLabel;
import app.syntopic.model.NoteKind;
import app.syntopic.store.LibraryQueries;
import app.syntopic.store.LibraryStore;
import app.syntopic.store.PeopleQueries;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Everybody whom a note is about or who made a source, once, however the name is spelled. Safe to share between
/// threads.
final class NamedPeople {

    static final int MOST_WITH_NOTES = 10_000;

    private final LibraryQueries notes;
    private final PeopleQueries makers;

    NamedPeople(LibraryStore store) {
        this.notes = store.library();
        this.makers = store.people();
    }

    Collection<Person> all() {
        Map<FoldedLabel, Person> found = new LinkedHashMap<>();
        makers.creators()
                .forEach((name, sources) ->
                        found.merge(
                                FoldedLabel.of(name), new Person(name, Optional.empty(), sources), NamedPeople::same));
        notes.notes(EnumSet.of(NoteKind.PERSON), "", MOST_WITH_NOTES)
                .forEach(note ->
                        found.merge(
                                FoldedLabel.of(note.title()),
                                new Person(note.title(), Optional.of(note.path()), 0),
                                NamedPeople::same));
        return found.values();
    }

    /// One person under two spellings of a name, or with a source and a note.
    private static Person same(Person one, Person other) {
        return new Person(one.name(), one.note().or(other::note), one.sources() + other.sources());
    }
}
