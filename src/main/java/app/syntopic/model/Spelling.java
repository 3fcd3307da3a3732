package app.syntopic.model;

import java.util.Map;

/// Takes plural and British spelling from a word in lower case. The rules keep different words apart rather than catch
/// every pair.
final class Spelling {

    /// A shorter word is left as it is.
    private static final int SHORTEST = 4;

    /// The letters before `-is-` in a word that may be spelled with `-iz-`: `realise`, not `noise`.
    private static final int SHORTEST_STEM = 3;

    private static final String[] AFTER_IS = {
        "e", "ed", "er", "ing", "ation", "ational", "ationally", "able", "ability"
    };
    private static final int LONGEST_AFTER_IS = "ationally".length();
    private static final String[] BEFORE_OUR = {
        "arm", "cand", "clam", "col", "endeav", "fav", "ferv", "flav", "harb", "hon", "hum", "lab", "neighb", "od",
        "parl", "ranc", "rig", "rum", "sav", "splend", "tum", "val", "vap", "vi", "vig"
    };
    private static final String[] BEFORE_DOUBLE_L = {
        "cance", "channe", "fue", "funne", "labe", "leve", "marsha", "mode", "signa", "trave", "tunne"
    };
    private static final String[] AFTER_DOUBLE_L = {"ing", "ed", "er"};
    private static final int LONGEST_AFTER_DOUBLE_L = "ing".length();

    private static final WordTable WORDS =
            new WordTable(
                    Map.ofEntries(
                            // singular, for all their final s
                            Map.entry("alias", "alias"),
                            Map.entry("atlas", "atlas"),
                            Map.entry("bias", "bias"),
                            Map.entry("canvas", "canvas"),
                            Map.entry("chaos", "chaos"),
                            Map.entry("lens", "lens"),
                            Map.entry("news", "news"),
                            // plurals that add more than an s
                            Map.entry("aliases", "alias"),
                            Map.entry("analyses", "analysis"),
                            Map.entry("atlases", "atlas"),
                            Map.entry("biases", "bias"),
                            Map.entry("buses", "bus"),
                            Map.entry("campuses", "campus"),
                            Map.entry("canvases", "canvas"),
                            Map.entry("children", "child"),
                            Map.entry("corpora", "corpus"),
                            Map.entry("crises", "crisis"),
                            Map.entry("criteria", "criterion"),
                            Map.entry("foci", "focus"),
                            Map.entry("gases", "gas"),
                            Map.entry("halves", "half"),
                            Map.entry("hypotheses", "hypothesis"),
                            Map.entry("indices", "index"),
                            Map.entry("knives", "knife"),
                            Map.entry("lenses", "lens"),
                            Map.entry("lives", "life"),
                            Map.entry("matrices", "matrix"),
                            Map.entry("mice", "mouse"),
                            Map.entry("parentheses", "parenthesis"),
                            Map.entry("phenomena", "phenomenon"),
                            Map.entry("quizzes", "quiz"),
                            Map.entry("selves", "self"),
                            Map.entry("statuses", "status"),
                            Map.entry("stimuli", "stimulus"),
                            Map.entry("syntheses", "synthesis"),
                            Map.entry("theses", "thesis"),
                            Map.entry("vertices", "vertex"),
                            Map.entry("viruses", "virus"),
                            Map.entry("wolves", "wolf"),
                            Map.entry("women", "woman"),
                            // words of their own spelling
                            Map.entry("ageing", "aging"),
                            Map.entry("analogue", "analog"),
                            Map.entry("artefact", "artifact"),
                            Map.entry("catalogue", "catalog"),
                            Map.entry("centre", "center"),
                            Map.entry("defence", "defense"),
                            Map.entry("dialogue", "dialog"),
                            Map.entry("fibre", "fiber"),
                            Map.entry("grey", "gray"),
                            Map.entry("judgement", "judgment"),
                            Map.entry("licence", "license"),
                            Map.entry("offence", "offense"),
                            Map.entry("programme", "program"),
                            Map.entry("sceptic", "skeptic"),
                            Map.entry("sceptical", "skeptical"),
                            Map.entry("scepticism", "skepticism"),
                            Map.entry("theatre", "theater")));

    private Spelling() {}

    /// Folds the word that begins at `from` and ends with the text.
    static void fold(StringBuilder text, int from) {
        if (text.length() - from < SHORTEST || WORDS.replace(text, from)) {
            return;
        }
        if (isPlural(text, from)) {
            text.setLength(text.length() - 1);
            if (WORDS.replace(text, from)) {
                return;
            }
        }
        foldEnding(text, from);
        foldIs(text, from);
        foldOur(text, from);
        foldDoubleL(text, from);
    }

    private static boolean isPlural(StringBuilder text, int from) {
        int last = text.length() - 1;
        if (text.charAt(last) != 's' || last - from < SHORTEST - 1) {
            return false;
        }
        char before = text.charAt(last - 1);
        return before != 's' && before != 'u' && before != 'i' && !Character.isDigit(before);
    }

    /// What a plural in `-ies`, `-oes`, `-xes`, `-ches`, `-shes`, `-sses` leaves, and its singular, come to the same.
    private static void foldEnding(StringBuilder text, int from) {
        int length = text.length();
        if (length - from < SHORTEST || text.charAt(length - 1) != 'e') {
            return;
        }
        char before = text.charAt(length - 2);
        char first = text.charAt(length - 3);
        if (before == 'i') {
            text.setLength(length - 2);
            text.append('y');
        } else if (before == 'o'
                || before == 'x'
                || before == 'h' && (first == 'c' || first == 's')
                || before == 's' && first == 's') {
            text.setLength(length - 1);
        }
    }

    private static void foldIs(StringBuilder text, int from) {
        int first = from + SHORTEST_STEM;
        int is = lastPair(text, first, LONGEST_AFTER_IS, 'i', 's');
        if (is >= 0 && endsWithOneOf(text, is + 2, AFTER_IS)) {
            text.setCharAt(is + 1, 'z');
        }
        int ys = lastPair(text, first, LONGEST_AFTER_IS, 'y', 's');
        if (ys >= 0 && endsWithOneOf(text, ys + 2, AFTER_IS)) {
            text.setCharAt(ys + 1, 'z');
        }
    }

    /// `behaviour`, `neighbourhood`, but not `four`, `source`, `tour`.
    private static void foldOur(StringBuilder text, int from) {
        int our = text.indexOf("our", from + 2);
        if (our < 0) {
            return;
        }
        for (String before : BEFORE_OUR) {
            int start = our - before.length();
            if (start >= from && matches(text, start, before)) {
                text.deleteCharAt(our + 1);
                return;
            }
        }
    }

    private static void foldDoubleL(StringBuilder text, int from) {
        int ll = lastPair(text, from + 2, LONGEST_AFTER_DOUBLE_L, 'l', 'l');
        if (ll < 0 || !endsWithOneOf(text, ll + 2, AFTER_DOUBLE_L)) {
            return;
        }
        for (String before : BEFORE_DOUBLE_L) {
            if (ll - before.length() == from && matches(text, from, before)) {
                text.deleteCharAt(ll);
                return;
            }
        }
    }

    /// The last place of two letters, at or after `first`, with no more than `mostBehind` letters behind them; or -1.
    private static int lastPair(StringBuilder text, int first, int mostBehind, char one, char other) {
        int least = Math.max(first, text.length() - 2 - mostBehind);
        for (int i = text.length() - 2; i >= least; i--) {
            if (text.charAt(i) == one && text.charAt(i + 1) == other) {
                return i;
            }
        }
        return -1;
    }

    private static boolean endsWithOneOf(StringBuilder text, int start, String[] endings) {
        for (String ending : endings) {
            if (start + ending.length() == text.length() && matches(text, start, ending)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(StringBuilder text, int start, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (text.charAt(start + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
