package app.syntopic.workspace;

import app.syntopic.graph.Concept;
import app.syntopic.graph.Resolver;
import app.syntopic.model.Block;
import app.syntopic.model.FoldedLabel;
import app.syntopic.model.FrontMatter;
import app.syntopic.model.NoteKind;
import app.syntopic.model.NotePath;
import app.syntopic.model.NoteSummary;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Passage;
import app.syntopic.model.Sentence;
import app.syntopic.model.SourceType;
import app.syntopic.model.YamlScalar;
import app.syntopic.store.NamedMaker;
import app.syntopic.store.PeopleQueries;
import app.syntopic.store.PropertyQueries;
import app.syntopic.store.PropertyRow;
import app.syntopic.workspace.form.PassageIds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Completions from the library's lists and from the notes that links name.
final class NoteCompletions implements Completions {

    private static final int MOST = 60;
    private static final int SHOWN = 20;

    private final Library library;
    private final Resolver resolver;
    private final NoteShelf shelf;
    private final PeopleQueries people;
    private final PropertyQueries properties;

    NoteCompletions(
            Library library, Resolver resolver, NoteShelf shelf, PeopleQueries people, PropertyQueries properties) {
        this.library = library;
        this.resolver = resolver;
        this.shelf = shelf;
        this.people = people;
        this.properties = properties;
    }

    @Override
    public List<Suggestion> targets(String typed) {
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
        return RankedSuggestion.best(typed, found.values().stream(), SHOWN);
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

    private Optional<ParsedNote> note(String name) {
        return resolver.notes(name.strip()).stream().findFirst().flatMap(shelf::find);
    }

    @Override
    public List<Suggestion> sections(String note, String typed) {
        List<Suggestion> headings = new ArrayList<>();
        note(note)
                .ifPresent(parsed -> {
                    for (Block block : parsed.blocks()) {
                        if (block instanceof Block.Heading heading) {
                            headings.add(suggestion(parsed, heading));
                        }
                    }
                });
        return matching(headings, typed);
    }

    private static Suggestion suggestion(ParsedNote note, Block.Heading heading) {
        if (heading.section() < 0) {
            return Suggestion.of(heading.text().text(), Sentence.of("heading"));
        }
        var section = note.sections().get(heading.section());
        Sentence detail =
                section.time()
                        .map(range -> Sentence.of("section · {0}", range.start()))
                        .orElseGet(() -> Sentence.of("section"));
        return Suggestion.of("§ " + section.title(), detail);
    }

    @Override
    public List<Suggestion> blocks(String note, String typed) {
        return note(note).map(parsed -> claims(parsed, typed)).orElse(List.of());
    }

    /// Those that were given an id come first: somebody meant to point at them.
    private static List<Suggestion> claims(ParsedNote note, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        PassageIds ids = new PassageIds(note);
        return note.passages().stream()
                .filter(passage -> !passage.text().text().isBlank())
                .filter(passage ->
                        passage.text().text().toLowerCase(Locale.ROOT).contains(wanted)
                                || ids.of(passage).contains(wanted))
                .sorted(Comparator.comparing(passage -> passage.blockId().isEmpty()))
                .limit(SHOWN)
                .map(passage -> claim(note, passage, ids.of(passage)))
                .toList();
    }

    private static Suggestion claim(ParsedNote note, Passage passage, String id) {
        boolean written = !passage.blockId().isEmpty();
        Sentence detail =
                written
                        ? Sentence.verbatim("^" + id)
                        : note.sections().stream()
                                .filter(section -> section.ordinal() == passage.section())
                                .findFirst()
                                .map(section -> Sentence.verbatim("§ " + section.title()))
                                .orElseGet(() -> Sentence.verbatim(""));
        return new Suggestion(cut(passage.text().text()), detail, id, Optional.of(note.path()), !written);
    }

    private static String cut(String text) {
        return text.length() <= 60 ? text : text.substring(0, text.lastIndexOf(' ', 60)) + " …";
    }

    @Override
    public List<Suggestion> tags(String typed) {
        return library.tags(typed, SHOWN).stream().map(tag -> Suggestion.of(tag.tag(), notes(tag.notes()))).toList();
    }

    private static Sentence notes(int count) {
        return count == 1 ? Sentence.of("1 note") : Sentence.of("{0} notes", count);
    }

    @Override
    public List<Suggestion> people(String typed) {
        Map<FoldedLabel, RankedSuggestion> found = named(EnumSet.of(NoteKind.PERSON, NoteKind.LITERATURE), typed);
        return RankedSuggestion.best(typed, found.values().stream(), SHOWN);
    }

    @Override
    public List<Suggestion> names(String key, String typed) {
        Map<FoldedLabel, RankedSuggestion> found = named(EnumSet.of(NoteKind.PERSON), typed);
        for (PropertyRow under : properties.values(key, typed, MOST)) {
            String name = FrontMatter.withoutBrackets(under.text());
            Suggestion suggestion = Suggestion.ghost(name, notes(under.notes()));
            found.putIfAbsent(FoldedLabel.of(name), new RankedSuggestion(suggestion, under.notes()));
        }
        return RankedSuggestion.best(typed, found.values().stream(), SHOWN).stream()
                .map(some -> new Suggestion(some.label(), some.detail(), some.label(), some.note(), some.ghost()))
                .toList();
    }

    /// Notes of some kinds, and the names that sources give for who made them.
    private Map<FoldedLabel, RankedSuggestion> named(Set<NoteKind> kinds, String typed) {
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

    @Override
    public List<Suggestion> keys(String typed) {
        Stream<Suggestion> known = FrontMatter.KEYS.stream().map(key -> Suggestion.of(key, Sentence.of("metadata")));
        Stream<Suggestion> own =
                properties.keys(typed, SHOWN).stream()
                        .filter(key -> FrontMatter.KEYS.stream().noneMatch(key.text()::equalsIgnoreCase))
                        .map(key -> Suggestion.of(key.text(), notes(key.notes())));
        return matching(Stream.concat(known, own).toList(), typed);
    }

    @Override
    public List<Suggestion> values(String key, String typed) {
        return switch (key.toLowerCase(Locale.ROOT)) {
            case "type" ->
                    matching(
                            Stream.concat(
                                            Arrays.stream(SourceType.values()).map(SourceType::key),
                                            Stream.of("concept", "person"))
                                    .map(value -> Suggestion.of(value, Sentence.of("kind")))
                                    .toList(),
                            typed);
            case "tags" -> tags(typed);
            case "guests", "host", "author", "authors", "show", "topics" ->
                    targets(typed).stream()
                            .map(target ->
                                    new Suggestion(
                                            target.label(),
                                            target.detail(),
                                            "\"[[" + target.insert() + "]]\"",
                                            target.note(),
                                            target.ghost()))
                            .toList();
            default -> properties.values(key, typed, SHOWN).stream().map(NoteCompletions::value).toList();
        };
    }

    private static Suggestion value(PropertyRow value) {
        String written = YamlScalar.of(value.text());
        return new Suggestion(value.text(), notes(value.notes()), written, Optional.empty(), false);
    }

    private static List<Suggestion> matching(List<Suggestion> all, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(suggestion -> suggestion.label().toLowerCase(Locale.ROOT).contains(wanted))
                .limit(SHOWN)
                .toList();
    }
}
