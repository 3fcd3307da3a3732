package app.syntopic.search;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.NoteKind;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.PublishedDate;
import app.syntopic.search.words.Language;
import app.syntopic.search.words.LanguageGuess;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What is indexed of a note as a whole.
final class NoteFacts {

    private static final List<String> PEOPLE_KEYS =
            List.of("author", "authors", "host", "hosts", "guest", "guests", "speaker");
    private static final int LETTERS_IN_ORDER = 7;
    private static final int BITS_OF_A_LETTER = 9;

    private NoteFacts() {}

    /// The note's title, file name and other names.
    static List<String> names(ParsedNote note) {
        return Stream.concat(Stream.of(note.title(), note.path().name()), note.aliases().stream()).distinct().toList();
    }

    static List<String> titles(ParsedNote note) {
        return Stream.concat(Stream.of(note.title()), note.aliases().stream()).distinct().toList();
    }

    static List<String> people(ParsedNote note) {
        List<String> people = new ArrayList<>(note.source().creators());
        PEOPLE_KEYS.forEach(key -> people.addAll(note.frontMatter().all(key)));
        if (note.kind() == NoteKind.PERSON) {
            people.addAll(titles(note));
        }
        return people.stream().distinct().toList();
    }

    static List<String> shows(ParsedNote note) {
        return Stream.concat(note.source().show().stream(), note.source().url().stream()).toList();
    }

    /// What the note says of itself, or its text shows.
    static Optional<String> language(ParsedNote note, LanguageGuess guess) {
        List<String> said =
                Stream.concat(note.frontMatter().all("lang").stream(), note.frontMatter().all("language").stream())
                        .toList();
        if (!said.isEmpty()) {
            String written = said.getFirst().strip().toLowerCase(Locale.ROOT);
            return Optional.of(Language.named(written).map(Language::code).orElse(written));
        }
        return guess.ofText(note.passages().stream().map(passage -> passage.text().text()).toList())
                .map(Language::code);
    }

    static List<String> filters(ParsedNote note, LanguageGuess guess) {
        List<String> filters = new ArrayList<>();
        filters.add(Filters.noteKind(note.kind()));
        language(note, guess).map(Filters::language).ifPresent(filters::add);
        note.source().type().ifPresent(type -> filters.add(Filters.sourceType(type)));
        note.source().attached().ifPresent(path -> filters.add(Filters.TRANSCRIPT));
        names(note).forEach(name -> filters.add(Filters.named(FoldedLabel.of(name))));
        people(note).forEach(person -> filters.addAll(Filters.person(person)));
        for (String tag : note.tags()) {
            for (int slash = tag.indexOf('/'); slash > 0; slash = tag.indexOf('/', slash + 1)) {
                filters.add(Filters.tag(tag.substring(0, slash)));
            }
            filters.add(Filters.tag(tag));
        }
        note.frontMatter()
                .values()
                .forEach((key, values) -> {
                    filters.add(Filters.property(key));
                    values.forEach(value -> filters.add(Filters.property(key, value)));
                });
        return filters;
    }

    /// When the source was published, as `yyyymmdd`; 0 when that is not known.
    static int published(ParsedNote note) {
        return note.source().published().map(NoteFacts::sortable).orElse(0);
    }

    private static int sortable(PublishedDate date) {
        return date.year() * 10_000 + date.month() * 100 + date.day();
    }

    /// The title's first letters, packed; what is behind them does not take part in sorting.
    static long titleOrder(ParsedNote note) {
        String key = FoldedLabel.of(note.title()).key().toLowerCase(Locale.ROOT);
        long order = 0;
        for (int i = 0; i < LETTERS_IN_ORDER; i++) {
            int letter = i < key.length() ? Math.min(key.charAt(i), (1 << BITS_OF_A_LETTER) - 1) : 0;
            order = order << BITS_OF_A_LETTER | letter;
        }
        return order;
    }
}
