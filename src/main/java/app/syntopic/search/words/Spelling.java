package app.syntopic.search.words;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Brings British and American spellings of English words together, in lower case.
///
/// Both sides of a comparison go through it, so a word changed without need does no harm as long as its other forms are
/// changed alike: that is why the rules look at what stands before the ending and not at the whole word.
public final class Spelling {

    private static final int SHORTEST_BEFORE_IZE = 4;
    private static final String[] IZE_ENDINGS = {
        "isations", "isational", "isation", "isable", "ising", "isers", "iser", "ised", "ises", "ise"
    };
    private static final String[] YZE_ENDINGS = {"ysing", "ysers", "yser", "ysed", "yses", "yse"};
    private static final Set<String> OUR_HEADS =
            Set.of(
                    "arm",
                    "behavi",
                    "misbehavi",
                    "cand",
                    "clam",
                    "col",
                    "discol",
                    "demean",
                    "endeav",
                    "fav",
                    "disfav",
                    "flav",
                    "harb",
                    "hon",
                    "dishon",
                    "hum",
                    "lab",
                    "neighb",
                    "od",
                    "parl",
                    "ranc",
                    "rig",
                    "rum",
                    "sav",
                    "savi",
                    "splend",
                    "tum",
                    "val",
                    "vap",
                    "vig",
                    "watercol");
    private static final Set<String> DOUBLED_L =
            Set.of(
                    "cancel",
                    "channel",
                    "counsel",
                    "dial",
                    "equal",
                    "fuel",
                    "funnel",
                    "initial",
                    "jewel",
                    "label",
                    "level",
                    "libel",
                    "marvel",
                    "model",
                    "panel",
                    "parcel",
                    "pedal",
                    "quarrel",
                    "relabel",
                    "remodel",
                    "rival",
                    "shovel",
                    "signal",
                    "snorkel",
                    "spiral",
                    "total",
                    "travel",
                    "tunnel",
                    "unravel",
                    "untravel",
                    "yodel");
    private static final Map<String, String> WHOLE =
            Map.ofEntries(
                    Map.entry("ageing", "aging"),
                    Map.entry("amongst", "among"),
                    Map.entry("artefact", "artifact"),
                    Map.entry("artefacts", "artifacts"),
                    Map.entry("burnt", "burned"),
                    Map.entry("centre", "center"),
                    Map.entry("centred", "centered"),
                    Map.entry("centres", "centers"),
                    Map.entry("cheque", "check"),
                    Map.entry("defence", "defense"),
                    Map.entry("defences", "defenses"),
                    Map.entry("dreamt", "dreamed"),
                    Map.entry("fibre", "fiber"),
                    Map.entry("fibres", "fibers"),
                    Map.entry("fulfil", "fulfill"),
                    Map.entry("fulfils", "fulfills"),
                    Map.entry("grey", "gray"),
                    Map.entry("greys", "grays"),
                    Map.entry("judgement", "judgment"),
                    Map.entry("judgements", "judgments"),
                    Map.entry("kilometre", "kilometer"),
                    Map.entry("kilometres", "kilometers"),
                    Map.entry("learnt", "learned"),
                    Map.entry("licence", "license"),
                    Map.entry("licences", "licenses"),
                    Map.entry("litre", "liter"),
                    Map.entry("litres", "liters"),
                    Map.entry("manoeuvre", "maneuver"),
                    Map.entry("manoeuvres", "maneuvers"),
                    Map.entry("maths", "math"),
                    Map.entry("metre", "meter"),
                    Map.entry("metres", "meters"),
                    Map.entry("mould", "mold"),
                    Map.entry("moulds", "molds"),
                    Map.entry("offence", "offense"),
                    Map.entry("offences", "offenses"),
                    Map.entry("plough", "plow"),
                    Map.entry("practise", "practice"),
                    Map.entry("practised", "practiced"),
                    Map.entry("practises", "practices"),
                    Map.entry("practising", "practicing"),
                    Map.entry("pretence", "pretense"),
                    Map.entry("programme", "program"),
                    Map.entry("programmes", "programs"),
                    Map.entry("sceptic", "skeptic"),
                    Map.entry("sceptical", "skeptical"),
                    Map.entry("scepticism", "skepticism"),
                    Map.entry("sceptics", "skeptics"),
                    Map.entry("skilful", "skillful"),
                    Map.entry("spectre", "specter"),
                    Map.entry("spelt", "spelled"),
                    Map.entry("theatre", "theater"),
                    Map.entry("theatres", "theaters"),
                    Map.entry("towards", "toward"),
                    Map.entry("tyre", "tire"),
                    Map.entry("tyres", "tires"),
                    Map.entry("whilst", "while"),
                    Map.entry("wilful", "willful"));

    /// A set of hashes: a word without one is not in [#WHOLE].
    private static final boolean[] HASHES_OF_WHOLE = new boolean[2048];

    static {
        for (String word : WHOLE.keySet()) {
            byte[] bytes = word.getBytes(StandardCharsets.US_ASCII);
            HASHES_OF_WHOLE[hash(bytes, bytes.length)] = true;
        }
    }

    private Spelling() {}

    private static int hash(byte[] word, int length) {
        int hash = length;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + word[i];
        }
        return (hash ^ hash >>> 11) & HASHES_OF_WHOLE.length - 1;
    }

    /// Whether a word may be one that is not told by its ending; never false for one that is.
    static boolean mayBeInList(byte[] word, int length) {
        return HASHES_OF_WHOLE[hash(word, length)];
    }

    /// The American spelling of a word in lower case, or the word itself.
    static String american(String word) {
        if (word.length() < 4) {
            return word;
        }
        String whole = WHOLE.get(word);
        if (whole != null) {
            return whole;
        }
        String result = izeForIse(word);
        if (result.contains("our")) {
            result = orForOur(result);
        }
        if (result.contains("ll")) {
            result = singleL(result);
        }
        return result.contains("ogue") ? logForLogue(result) : result;
    }

    /// What words may begin with, in American spelling, that begin with `prefix` in either spelling; the prefix itself
    /// first.
    public static List<String> beginnings(String prefix) {
        List<String> spellings = new ArrayList<>(2);
        spellings.add(prefix);
        int is = prefix.lastIndexOf("is");
        boolean cutIse = is >= SHORTEST_BEFORE_IZE && beginsIseTail(prefix.substring(is + 2));
        if (cutIse) {
            spellings.add(prefix.substring(0, is) + "iz" + prefix.substring(is + 2));
        }
        if (prefix.endsWith("ou") && OUR_HEADS.contains(prefix.substring(0, prefix.length() - 2))) {
            spellings.add(prefix.substring(0, prefix.length() - 1));
        }
        return spellings;
    }

    private static boolean beginsIseTail(String tail) {
        return "ations".startsWith(tail)
                || "ational".startsWith(tail)
                || "ing".startsWith(tail)
                || "ers".startsWith(tail);
    }

    private static String izeForIse(String word) {
        for (String ending : IZE_ENDINGS) {
            if (word.endsWith(ending)) {
                int head = word.length() - ending.length();
                return head >= SHORTEST_BEFORE_IZE ? word.substring(0, head) + "iz" + ending.substring(2) : word;
            }
        }
        for (String ending : YZE_ENDINGS) {
            if (word.endsWith(ending)) {
                int head = word.length() - ending.length();
                return head >= SHORTEST_BEFORE_IZE ? word.substring(0, head) + "yz" + ending.substring(2) : word;
            }
        }
        return word;
    }

    private static String orForOur(String word) {
        int our = word.indexOf("our");
        return OUR_HEADS.contains(word.substring(0, our))
                ? word.substring(0, our) + "or" + word.substring(our + 3)
                : word;
    }

    private static String singleL(String word) {
        int ll = word.lastIndexOf("ll");
        boolean verbEnding =
                switch (word.substring(ll + 2)) {
                    case "ed", "ing", "ings", "er", "ers", "able" -> true;
                    default -> false;
                };
        return verbEnding && DOUBLED_L.contains(word.substring(0, ll + 1))
                ? word.substring(0, ll) + word.substring(ll + 1)
                : word;
    }

    /// `catalogue`, `dialogues`, `analogue`, but not `rogue` or `vogue`.
    private static String logForLogue(String word) {
        int logue = word.indexOf("logue");
        if (logue < 3) {
            return word;
        }
        String tail = word.substring(logue + 5);
        return tail.isEmpty() || tail.equals("s") || tail.equals("d") ? word.substring(0, logue) + "log" + tail : word;
    }
}
