package app.syntopic.workspace;

import app.syntopic.graph.Concept;
import app.syntopic.graph.Resolver;
import app.syntopic.model.FoldedLabel;
import app.syntopic.model.NoteKind;
import app.syntopic.model.NotePath;
import app.syntopic.model.NoteSummary;
import app.syntopic.model.Sentence;
import app.syntopic.store.NamedMaker;
import app.syntopic.store.PeopleQueries;
import app.syntopic.workspace.Completions.Suggestion;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a link may lead to, by its name: notes, concepts with a note and without, and people.
final class LinkTargets {

    private static final int MOST = 60;

    private final Library library;
    private final Resolver resolver;
    private final PeopleQueries people;

    LinkTargets(Library library, Resolver resolver, PeopleQueries people) {
        this.library = library;
        this.resolver = resolver;
        this.people = people;
    }

    /// Those whose name contains what was typed.
    List<Suggestion> targets(String typed, int limit) {
        Map<String, RankedSuggestion> found = new LinkedHashMap<>();
        for (Concept concept : library.concepts(typed, MOST)) {
            Sentence detail =
                    concept.isGhost()
                            ? Sentence.of("not yet a note · {0}", concept.references())
                            : Sentence.of("concept · {0}", concept.references());
            Suggestion suggestion =
                    concept.note()
                            .map(path -> toNote(concept.label(), detail, path))
                            .orElseGet(() -> Suggestion.ghost(concept.label(), detail));
            found.put(concept.key().toString(), new RankedSuggestion(suggestion, concept.references()));
        }
        Set<NotePath> offered = new HashSet<>();
        found.values().forEach(some -> some.suggestion().note().ifPresent(offered::add));
        for (NoteSummary note : library.notes(Set.of(), typed, MOST)) {
            if (offered.add(note.path())) {
                boolean taken = found.containsKey(FoldedLabel.of(note.title()).toString());
                Sentence detail = taken ? Sentence.verbatim(note.path().withoutExtension()) : kind(note);
                String key = taken ? note.path().value() : FoldedLabel.of(note.title()).toString();
                found.put(key, new RankedSuggestion(toNote(note.title(), detail, note.path()), 0));
            }
        }
        for (Library.Alias alias : library.aliases(typed, MOST)) {
            Suggestion suggestion = toNote(alias.alias(), Sentence.verbatim("→ " + alias.title()), alias.note());
            found.putIfAbsent(FoldedLabel.of(alias.alias()).toString(), new RankedSuggestion(suggestion, 0));
        }
        return RankedSuggestion.best(typed, found.values().stream(), limit);
    }

    private static Sentence kind(NoteSummary note) {
        return note.sourceType()
                .map(type -> Sentence.of(type.label()))
                .orElseGet(() ->
                        switch (note.kind()) {
                            case LITERATURE -> Sentence.of("Literature note");
                            case CONCEPT -> Sentence.of("Concept");
                            case PERSON -> Sentence.of("Person");
                            case PLAIN -> Sentence.of("Note");
                        });
    }

    /// The file's name where it leads there, else the path; with the label behind a bar where that is another.
    private Suggestion toNote(String label, Sentence detail, NotePath path) {
        String name = path.name();
        String target = resolver.notes(name).equals(List.of(path)) ? name : path.withoutExtension();
        String insert = target.equals(label) || label.contains("|") ? target : target + "|" + label;
        boolean sameWords = path.name().equalsIgnoreCase(label);
        return new Suggestion(label, detail, sameWords ? target : insert, Optional.of(path), false);
    }

    /// Notes of some kinds, and the names that sources give for who made them, by their labels.
    Map<FoldedLabel, RankedSuggestion> named(Set<NoteKind> kinds, String typed) {
        Map<FoldedLabel, Integer> uses = new HashMap<>();
        List<NamedMaker> makers = people.makers(typed, MOST);
        makers.forEach(maker -> uses.put(FoldedLabel.of(maker.name()), maker.sources()));
        Map<FoldedLabel, RankedSuggestion> found = new LinkedHashMap<>();
        for (NoteSummary note : library.notes(kinds, typed, MOST)) {
            FoldedLabel key = FoldedLabel.of(note.title());
            int use = note.kind() == NoteKind.PERSON ? Math.max(1, uses.getOrDefault(key, 0)) : 0;
            found.put(key, new RankedSuggestion(toNote(note.title(), kind(note), note.path()), use));
        }
        for (NamedMaker maker : makers) {
            Sentence detail =
                    maker.sources() == 1 ? Sentence.of("1 source") : Sentence.of("{0} sources", maker.sources());
            Suggestion name = Suggestion.ghost(maker.name(), detail);
            found.putIfAbsent(FoldedLabel.of(maker.name()), new RankedSuggestion(name, maker.sources()));
        }
        return found;
    }
}
