package app.syntopic.workspace;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.FrontMatter;
import app.syntopic.model.NoteKind;
import app.syntopic.model.Sentence;
import app.syntopic.model.SourceType;
import app.syntopic.model.YamlScalar;
import app.syntopic.store.PropertyQueries;
import app.syntopic.store.PropertyRow;
import app.syntopic.workspace.Completions.Suggestion;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What the metadata of notes may hold: the keys that mean something, those of the notebook's own, and what stands
/// under them.
final class MetadataEntries {

    private static final int MOST = 60;

    private final PropertyQueries properties;
    private final LinkTargets targets;

    MetadataEntries(PropertyQueries properties, LinkTargets targets) {
        this.properties = properties;
        this.targets = targets;
    }

    /// People, shows and publishers by name, those under a key among them.
    List<Suggestion> names(String key, String typed, int limit) {
        Map<FoldedLabel, RankedSuggestion> found = targets.named(EnumSet.of(NoteKind.PERSON), typed);
        for (PropertyRow under : properties.values(key, typed, MOST)) {
            String name = FrontMatter.withoutBrackets(under.text());
            Suggestion suggestion = Suggestion.ghost(name, NoteCompletions.notes(under.notes()));
            found.putIfAbsent(FoldedLabel.of(name), new RankedSuggestion(suggestion, under.notes()));
        }
        return RankedSuggestion.best(typed, found.values().stream(), limit).stream()
                .map(some -> new Suggestion(some.label(), some.detail(), some.label(), some.note(), some.ghost()))
                .toList();
    }

    /// Keys, the notebook's own among them where they contain what was typed.
    List<Suggestion> keys(String typed, int limit) {
        Stream<Suggestion> known = FrontMatter.KEYS.stream().map(key -> Suggestion.of(key, Sentence.of("metadata")));
        Stream<Suggestion> own =
                properties.keys(typed, limit).stream()
                        .filter(key -> FrontMatter.KEYS.stream().noneMatch(key.text()::equalsIgnoreCase))
                        .map(key -> Suggestion.of(key.text(), NoteCompletions.notes(key.notes())));
        return Stream.concat(known, own).toList();
    }

    /// What stands under a key, links to people and shows among it.
    List<Suggestion> values(String key, String typed, int limit) {
        return switch (key.toLowerCase(Locale.ROOT)) {
            case "guests", "host", "author", "authors", "show", "topics" ->
                    targets.targets(typed, limit).stream()
                            .map(target ->
                                    new Suggestion(
                                            target.label(),
                                            target.detail(),
                                            "\"[[" + target.insert() + "]]\"",
                                            target.note(),
                                            target.ghost()))
                            .toList();
            default -> properties.values(key, typed, limit).stream().map(MetadataEntries::value).toList();
        };
    }

    private static Suggestion value(PropertyRow value) {
        String written = YamlScalar.of(value.text());
        return new Suggestion(value.text(), NoteCompletions.notes(value.notes()), written, Optional.empty(), false);
    }

    /// What may stand under `type`.
    static List<Suggestion> kinds() {
        return Stream.concat(Arrays.stream(SourceType.values()).map(SourceType::key), Stream.of("concept", "person"))
                .map(value -> Suggestion.of(value, Sentence.of("kind")))
                .toList();
    }
}
