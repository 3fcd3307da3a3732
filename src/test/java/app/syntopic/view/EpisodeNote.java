package app.syntopic.view;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What somebody writes of a long conversation. The same words for the same number, others for another.
///
/// @param answers to the four questions
public record EpisodeNote(
        String title, List<String> answers, List<Term> glossary, List<Section> sections, String seeAlso) {

    private static final List<String> WHOSE = List.of("patient", "silent", "hurried", "northern", "borrowed", "rusted");
    private static final List<String> WHAT =
            List.of("ditch", "orchard", "lantern", "harbour", "chimney", "meadow", "bridge", "granary", "kiln");
    private static final List<String> DOES =
            List.of("holds", "answers for", "outlives", "gives way to", "measures", "keeps count of", "repays");

    /// A glossary entry.
    public record Term(String name, String definition) {}

    /// @param heading as it is typed, without the signs before it
    /// @param claims each with words of the source in quotes
    public record Section(String title, String heading, List<String> claims) {}

    /// How much of each there is.
    ///
    /// @param claims in each section
    public record Size(int sections, int claims, int terms) {

        /// As much as in the sample notebook’s note of an episode.
        public static final Size REAL = new Size(13, 4, 11);

        public int allClaims() {
            return sections * claims;
        }
    }

    public static EpisodeNote of(int number, Size size) {
        return new EpisodeNote(
                "Conversation " + number + " on Slow Water",
                IntStream.range(0, 4).mapToObj(EpisodeNote::answer).toList(),
                IntStream.range(0, size.terms()).mapToObj(EpisodeNote::term).toList(),
                IntStream.range(0, size.sections())
                        .mapToObj(section -> section(number, section, size.claims()))
                        .toList(),
                "[[Continual pruning]], [[Learning from Weeds]] — the other side of it.");
    }

    private static String answer(int question) {
        String words =
                Stream.iterate(question, seed -> seed + 5)
                        .limit(5)
                        .map(seed -> capital(thought(seed)) + ", and " + thought(seed + 2) + ".")
                        .reduce("", (before, sentence) -> before + sentence + " ");
        return words + "All of it rests on one stretch [§ " + sectionTitle(question) + "].";
    }

    private static Term term(int number) {
        return new Term(
                capital(subject(number * 5)) + " rule",
                thought(number) + ", as far as " + thought(number + 3) + ", and no further than the next winter.");
    }

    private static Section section(int note, int number, int claims) {
        String clock = "%02d:%02d:%02d".formatted(number / 10, number * 6 % 60, number * 7 % 60);
        String address = "https://example.org/water?t=" + number * 367;
        return new Section(
                sectionTitle(number),
                sectionTitle(number) + " [" + clock + "](" + address + ")",
                IntStream.range(0, claims).mapToObj(claim -> claim(note, number * claims + claim)).toList());
    }

    private static String sectionTitle(int number) {
        String does = DOES.get(number % DOES.size()).split(" ", 2)[0];
        return "What the " + subject(number) + " " + does + " " + (number + 1);
    }

    private static String claim(int note, int number) {
        return "%s, which is why ‘%s’, and whoever looks after it finds that %s before the year is out."
                .formatted(capital(thought(number)), quote(note, number), thought(number + 4));
    }

    /// Words of the source that no other claim quotes, of whatever note.
    public static String quote(int note, int claim) {
        return "the " + subject(claim) + " of year " + (1000 + note) + " never asks who dug it";
    }

    private static String thought(int seed) {
        String verb = DOES.get(seed % DOES.size());
        return "the " + subject(seed) + " " + verb + " every " + subject(seed * 7 + 3) + " beside it";
    }

    private static String subject(int number) {
        int pair = Math.floorMod(number, WHOSE.size() * WHAT.size());
        return WHOSE.get(pair / WHAT.size()) + " " + WHAT.get(pair % WHAT.size());
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
