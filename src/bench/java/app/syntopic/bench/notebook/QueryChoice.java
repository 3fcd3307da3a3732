package app.syntopic.bench.notebook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Chooses queries of every kind from the rows of a notebook, by how many rows its words are in. The same rows give the
/// same queries.
public final class QueryChoice {

    private static final int OF_EACH_KIND = 100;
    private static final int SAMPLED_ROWS = 2_000;

    /// Words before this rank are the language's own: articles, prepositions, verbs.
    private static final int FIRST_COMMON = 100;

    private static final int LAST_COMMON = 300;
    private static final int LAST_MIDDLING = 10_000;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final SplittableRandom random = new SplittableRandom(11);
    private final Map<String, Integer> rowsByWord = new HashMap<>();
    private final List<List<String>> sample = new ArrayList<>(SAMPLED_ROWS);
    private int rows;
    private List<String> byRank = List.of();

    private QueryChoice() {}

    static List<Query> from(Path rowFile) throws IOException {
        QueryChoice choice = new QueryChoice();
        RowFile.forEach(rowFile, choice::count);
        return choice.choose();
    }

    /// The words of a text in lower case, as a plain scan sees them.
    public static List<String> words(String text) {
        return BETWEEN_WORDS.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty()).toList();
    }

    private void count(PassageRow row) {
        List<String> words = words(row.text());
        new HashSet<>(words).forEach(word -> rowsByWord.merge(word, 1, Integer::sum));
        rows++;
        if (sample.size() < SAMPLED_ROWS) {
            sample.add(words);
        } else if (random.nextInt(rows) < SAMPLED_ROWS) {
            sample.set(random.nextInt(SAMPLED_ROWS), words);
        }
    }

    private List<Query> choose() {
        byRank =
                rowsByWord.entrySet().stream()
                        .sorted(
                                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .toList();
        int last = byRank.size();
        List<Query> queries = new ArrayList<>();
        add(queries, QueryKind.RARE, () -> word(last * 3 / 4, last, 4));
        add(queries, QueryKind.COMMON, () -> word(FIRST_COMMON, LAST_COMMON, 3));
        add(queries, QueryKind.TWO_WORDS, () -> fromRow(this::twoWords));
        add(queries, QueryKind.PHRASE, () -> fromRow(this::phrase));
        add(queries, QueryKind.PREFIX, () -> start(word(LAST_COMMON, LAST_MIDDLING, 5)));
        add(queries, QueryKind.TYPO, () -> mistyped(word(LAST_COMMON, LAST_MIDDLING, 6)));
        return queries;
    }

    private static void add(List<Query> queries, QueryKind kind, Supplier<String> next) {
        Set<String> chosen = new LinkedHashSet<>();
        for (int tries = 0; chosen.size() < OF_EACH_KIND && tries < 100 * OF_EACH_KIND; tries++) {
            chosen.add(next.get());
        }
        chosen.remove("");
        chosen.forEach(words -> queries.add(new Query(kind, words)));
    }

    /// A word between two ranks that is not too short; nothing where there is none.
    private String word(int fromRank, int toRank, int shortest) {
        int from = Math.min(fromRank, byRank.size() / 2);
        int to = Math.min(toRank, byRank.size());
        List<String> words = byRank.subList(from, to).stream().filter(word -> word.length() >= shortest).toList();
        return words.isEmpty() ? "" : words.get(random.nextInt(words.size()));
    }

    private String fromRow(Function<List<String>, String> choose) {
        return choose.apply(sample.get(random.nextInt(sample.size())));
    }

    /// Two words that stand in one row and are not among the most frequent; nothing where the row has none.
    private String twoWords(List<String> row) {
        int frequent = rowsByWord.get(byRank.get(Math.min(LAST_COMMON, byRank.size() - 1)));
        List<String> telling =
                row.stream().distinct().filter(word -> word.length() > 3 && rowsByWord.get(word) < frequent).toList();
        if (telling.size() < 2) {
            return "";
        }
        int first = random.nextInt(telling.size() - 1);
        return telling.get(first) + " " + telling.get(random.nextInt(first + 1, telling.size()));
    }

    /// Three words side by side, whichever they are; nothing where the row is shorter.
    private String phrase(List<String> row) {
        if (row.size() < 3) {
            return "";
        }
        int first = random.nextInt(row.size() - 2);
        return String.join(" ", row.subList(first, first + 3));
    }

    private static String start(String word) {
        return word.substring(0, Math.min(3, word.length()));
    }

    /// The word with two inner letters exchanged; nothing where that is a word as well.
    private String mistyped(String word) {
        if (word.isEmpty()) {
            return "";
        }
        int at = random.nextInt(1, word.length() - 2);
        String wrong = word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
        return rowsByWord.containsKey(wrong) ? "" : wrong;
    }
}
