package app.syntopic.workspace;

import app.syntopic.store.LibraryStore;
import app.syntopic.store.NamedMaker;
import app.syntopic.store.PeopleQueries;
import app.syntopic.store.PropertyQueries;
import app.syntopic.store.PropertyRow;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The words a notebook has of its own, which no dictionary need know: those of its concepts, its notes' titles, and
/// the people its sources name.
final class NotebookWords implements Predicate<String> {

    /// Labels that hold a word, looked through for one that has it as a word.
    private static final int SOME = 20;

    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}’'-]+");

    private final Library library;
    private final PeopleQueries people;
    private final PropertyQueries properties;

    NotebookWords(Library library, LibraryStore store) {
        this.library = library;
        this.people = store.people();
        this.properties = store.properties();
    }

    @Override
    public boolean test(String word) {
        String name = POSSESSIVE.matcher(word).replaceFirst("");
        return Stream.of(word, name).distinct().anyMatch(this::isNamed);
    }

    private boolean isNamed(String word) {
        return library.concepts(word, SOME).stream().anyMatch(concept -> hasWord(concept.label(), word))
                || library.notes(Set.of(), word, SOME).stream().anyMatch(note -> hasWord(note.title(), word))
                || people.makers(word, SOME).stream().map(NamedMaker::name).anyMatch(name -> hasWord(name, word))
                || properties.values("host", word, SOME).stream()
                        .map(PropertyRow::text)
                        .anyMatch(name -> hasWord(name, word));
    }

    private static boolean hasWord(String label, String word) {
        return Arrays.stream(BETWEEN_WORDS.split(label)).anyMatch(word::equalsIgnoreCase);
    }
}
