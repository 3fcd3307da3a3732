package app.syntopic.search.words;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// English words whose ending does not tell what they are a form of.
final class IrregularForms {

    /// A line has the stem of a word and its irregular forms. Forms that are words of their own as well, like `left` or
    /// `saw` for a tool, are in it only where the verb is far commoner.
    private static final String FORMS =
            """
            begin began begun
            bite bit bitten
            blow blew blown
            break broke broken
            bring brought
            build built
            buy bought
            catch caught
            child children
            choos chose chosen
            criterion criteria
            deal dealt
            draw drew drawn
            drink drank drunk
            drive drove driven
            eat ate eaten
            fall fell fallen
            feed fed
            feel felt
            fight fought
            find found
            fli flew flown
            foot feet
            forget forgot forgotten
            freez froze frozen
            get got gotten
            give gave given
            goos geese
            grow grew grown
            hear heard
            hold held
            keep kept
            know knew known
            lose lost
            make made
            man men
            mean meant
            mous mice
            phenomenon phenomena
            rise rose risen
            run ran
            say said
            see saw seen
            seek sought
            sell sold
            send sent
            shake shook shaken
            sing sang sung
            sit sat
            sleep slept
            speak spoke spoken
            spend spent
            stand stood
            steal stole stolen
            stick stuck
            strike struck
            swim swam swum
            take took taken
            teach taught
            tell told
            think thought
            throw threw thrown
            tooth teeth
            understand understood
            wake woke woken
            wear wore worn
            win won
            woman women
            write wrote written
            """;

    private static final Map<String, String> STEMS = new HashMap<>();
    private static final Map<String, List<String>> BY_STEM = new HashMap<>();

    static {
        FORMS.lines()
                .map(line -> List.of(line.split(" ")))
                .forEach(line -> {
                    List<String> forms = line.subList(1, line.size());
                    forms.forEach(form -> STEMS.put(form, line.getFirst()));
                    BY_STEM.put(line.getFirst(), forms);
                });
    }

    private IrregularForms() {}

    /// Null for a word that is not irregular.
    static @Nullable String stemOf(String word) {
        return STEMS.get(word);
    }

    /// The irregular forms of the word with a stem.
    static List<String> withStem(String stem) {
        return BY_STEM.getOrDefault(stem, List.of());
    }
}
