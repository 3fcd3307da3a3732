package app.syntopic.bench.notebook;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;

/// Words that look like words, with the frequencies of a natural language: a Zipf–Mandelbrot law over ranks, the
/// shortest words most frequent. Always the same, so that notebooks made on different machines are equal.
final class Vocabulary {

    private static final int SIZE = 60_000;
    private static final double EXPONENT = 1.07;
    private static final double SHIFT = 2.7;
    private static final String[] FREQUENT =
            ("the of and to a in that is it for as with was on be by not this are from or an which but at have his they"
                 + " you we he has one all their there can more if when will would who so no out up into than them some"
                 + " could its then two do may what only any my now such like our over me even most made after also did"
                 + " many")
                    .split(" ");
    private static final String[] ONSETS =
            "b c d f g h j l m n p r s t v w br cl cr dr fl gr pl pr sc sp st str tr th ch sh".split(" ");
    private static final String[] NUCLEI = "a e i o u ai ea ee io ou".split(" ");
    private static final String[] CODAS = " , , ,n,r,l,s,t,m,d,ck,nd,nt,st,rm".replace(" ", "").split(",", -1);
    private static final String[] ENDINGS = ",,,,s,ed,ing,er,ly,ment,tion,al,ity".split(",", -1);

    private final String[] words;
    private final double[] cumulative;

    Vocabulary() {
        words = invent();
        cumulative = new double[words.length];
        double sum = 0;
        for (int rank = 0; rank < words.length; rank++) {
            sum += 1 / Math.pow(rank + 1 + SHIFT, EXPONENT);
            cumulative[rank] = sum;
        }
    }

    private static String[] invent() {
        SplittableRandom random = new SplittableRandom(20_251);
        Set<String> invented = new LinkedHashSet<>(List.of(FREQUENT));
        while (invented.size() < SIZE) {
            // longer words become likelier as the list grows, as they do in a language
            int syllables = 1 + random.nextInt(1 + Math.min(3, invented.size() / 2_000 + 1));
            StringBuilder word = new StringBuilder();
            for (int i = 0; i < syllables; i++) {
                word.append(pick(ONSETS, random)).append(pick(NUCLEI, random)).append(pick(CODAS, random));
            }
            word.append(pick(ENDINGS, random));
            if (word.length() > 2) {
                invented.add(word.toString());
            }
        }
        return invented.toArray(String[]::new);
    }

    private static String pick(String[] from, SplittableRandom random) {
        return from[random.nextInt(from.length)];
    }

    /// A word as often as its rank makes it.
    String word(SplittableRandom random) {
        double at = random.nextDouble() * cumulative[cumulative.length - 1];
        int found = Arrays.binarySearch(cumulative, at);
        return words[Math.min(words.length - 1, found < 0 ? -found - 1 : found)];
    }

    /// A word between two ranks, each as often as the other.
    String word(SplittableRandom random, int fromRank, int toRank) {
        return words[random.nextInt(fromRank, Math.min(toRank, words.length))];
    }

    /// The same, with a capital.
    String name(SplittableRandom random, int fromRank, int toRank) {
        String word = word(random, fromRank, toRank);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
