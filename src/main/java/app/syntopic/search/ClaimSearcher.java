package app.syntopic.search;

import app.syntopic.model.Sentence;
import app.syntopic.search.QueryCompiler.Plan;
import app.syntopic.search.Ranking.Ranked;
import app.syntopic.search.language.Explanation;
import app.syntopic.search.language.Order;
import app.syntopic.search.language.ParsedQuery;
import app.syntopic.search.language.QueryParser;
import app.syntopic.search.result.Hit;
import app.syntopic.search.result.SearchResult;
import app.syntopic.search.words.Language;
import app.syntopic.search.words.LanguageGuess;
import app.syntopic.search.words.TextWords;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/// Answers one query on one state of the index. Not thread-safe.
final class ClaimSearcher {

    /// Counting goes on to here; a common word in a large notebook has more.
    private static final int COUNTED = 1_000;

    /// With fewer hits than this, passages with only some of the words are added behind them.
    private static final int ENOUGH = 10;

    /// Two words that so many passages hold together have been answered: what holds only one of them adds nothing, by
    /// the judged queries, and costs a second search.
    private static final int ENOUGH_FOR_TWO_WORDS = 3;

    /// With those added, there are at most so many.
    private static final int ENOUGH_WITH_PARTIAL = 20;

    /// Those that score less than this share of the best of them are left out.
    private static final float WORTH_ADDING = 0.3f;

    /// So many more than are shown are ranked, for the ranking's second thoughts.
    private static final int SPARE = 40;

    private final IndexSearcher searcher;
    private final Vocabulary vocabulary;
    private final TextWords textWords;
    private final HitReader reader;
    private final SearchTime time = new SearchTime(System::nanoTime);
    private final List<Sentence> warnings = new ArrayList<>();

    ClaimSearcher(Snapshot snapshot, TextWords textWords) throws IOException {
        this.searcher = new IndexSearcher(snapshot.reader());
        this.vocabulary = new Vocabulary(snapshot, textWords);
        this.textWords = textWords;
        this.reader = new HitReader(snapshot, textWords);
        searcher.setQueryCache(null);
        searcher.setTimeout(() -> time.isOver() || Thread.currentThread().isInterrupted());
    }

    /// @param strictly whether to find only what has all that is asked for, as it is typed or inflected
    /// @throws CancellationException when the thread is interrupted
    SearchResult search(String text, int limit, boolean strictly) throws IOException {
        long started = System.nanoTime();
        ParsedQuery query = QueryParser.parse(text);
        warnings.addAll(query.warnings());
        Language language = new LanguageGuess().ofQuery(text, vocabulary.languages());
        Wishes wishes = new Wishes(vocabulary, textWords, new StopWords(language));
        PartCompiler parts = new PartCompiler(wishes, vocabulary, new SentenceParts(wishes, textWords), warnings);
        QueryCompiler compiler = new QueryCompiler(parts, wishes, vocabulary);
        Plan plan = compiler.compile(query);
        Found found;
        try {
            found = counted(plan.strict(), query.order(), limit);
        } catch (IndexSearcher.TooManyClauses tooMuch) {
            warnings.add(Sentence.of("The query asks for too much at once; only its first words are searched."));
            plan = compiler.firstWords(query);
            found = counted(plan.strict(), query.order(), limit);
        }
        Optional<String> suggestion = Optional.empty();
        ParsedQuery answered = query;
        if (found.total() == 0 && !strictly) {
            Rescue rescue = new Rescue(vocabulary, new WrittenWords(searcher, reader, textWords));
            Optional<Rescue.Corrected> corrected = rescue.correct(query, plan.words());
            if (corrected.isPresent()) {
                suggestion = Optional.of(corrected.get().query());
                answered = QueryParser.parse(corrected.get().query());
                plan = compiler.compile(query, corrected.get().replacements());
                found = counted(plan.strict(), query.order(), limit);
            }
        }
        boolean partial = false;
        boolean few = found.total() < enough(plan) && found.total() < limit;
        if (few && !strictly && plan.loose().isPresent()) {
            Found more = run(plan.loose().get(), query.order(), ENOUGH_WITH_PARTIAL);
            int strict = found.ranked().size();
            found = found.followedBy(more, Math.min(limit, ENOUGH_WITH_PARTIAL));
            partial = found.ranked().size() > strict;
        }
        checkInterrupted();
        if (searcher.timedOut()) {
            warnings.add(Sentence.of("The search took too long and was stopped; these are the hits up to then."));
        }
        for (BoundedPattern pattern : parts.givenUp()) {
            warnings.add(Sentence.of("“/{0}/” takes too long to look for and was given up.", pattern.toString()));
        }
        List<Hit> hits = hits(found, plan);
        return new SearchResult(
                text,
                plan.isEmpty() ? SearchResult.NOTHING_ASKED : Explanation.of(answered, partial),
                Math.max(found.total(), hits.size()),
                found.exact(),
                hits,
                suggestion,
                warnings,
                Duration.ofNanos(System.nanoTime() - started));
    }

    private static int enough(Plan plan) {
        return StopWords.without(plan.words()).size() == 2 ? ENOUGH_FOR_TWO_WORDS : ENOUGH;
    }

    private static void checkInterrupted() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("the search was given up for a newer one");
        }
    }

    /// What a run of a query found.
    private record Found(List<Ranked> ranked, long total, boolean exact) {

        /// With the best of others behind what is there.
        Found followedBy(Found more, int limit) {
            List<Ranked> all = new ArrayList<>(ranked);
            float least = more.ranked.isEmpty() ? 0 : more.ranked.getFirst().score() * WORTH_ADDING;
            for (Ranked each : more.ranked) {
                boolean known = ranked.stream().anyMatch(first -> first.doc() == each.doc());
                if (!known && all.size() < limit && each.score() >= least) {
                    all.add(each);
                }
            }
            return new Found(all, Math.max(total, all.size()), exact);
        }
    }

    /// The best of all, and how many there are. Counting by itself is far cheaper than scoring what is only counted.
    private Found counted(Query query, Order order, int limit) throws IOException {
        Found found = run(query, order, limit);
        if (found.exact()) {
            return found;
        }
        int count = searcher.search(query, new BoundedCount(COUNTED + 1));
        return new Found(found.ranked(), Math.min(count, COUNTED), count <= COUNTED);
    }

    private Found run(Query query, Order order, int limit) throws IOException {
        int wanted = Math.max(1, limit) + SPARE;
        TopDocs top =
                order == Order.RELEVANCE
                        ? searcher.search(query, new TopScoreDocCollectorManager(wanted, null, wanted))
                        : searcher.search(query, new TopFieldCollectorManager(Sorting.by(order), wanted, wanted));
        ScoreDoc[] docs = top.scoreDocs;
        Ranking ranking = new Ranking(reader);
        List<Ranked> ranked = order == Order.RELEVANCE ? ranking.rank(docs, limit) : ranking.asFound(docs, limit);
        boolean exact = top.totalHits.relation() == TotalHits.Relation.EQUAL_TO;
        return new Found(ranked, exact ? ranking.distinct(docs) : top.totalHits.value(), exact);
    }

    private List<Hit> hits(Found found, Plan plan) throws IOException {
        List<Float> weights = new ArrayList<>();
        for (Wish wish : plan.highlighted()) {
            weights.add(weight(wish));
        }
        Marker marker = new Marker(plan.highlighted(), weights);
        List<Hit> hits = new ArrayList<>(found.ranked().size());
        for (Ranked each : found.ranked()) {
            hits.add(reader.hit(each.doc(), each.place(), each.score(), marker));
        }
        return hits;
    }

    /// The rarer, the more it tells.
    private float weight(Wish wish) throws IOException {
        int passages = 0;
        for (String term : wish.words().getFirst().terms().keySet()) {
            passages = Math.max(passages, vocabulary.frequency(IndexFields.TEXT, term));
        }
        float rarity = (float) Math.log1p((searcher.getIndexReader().maxDoc() + 1.0) / (passages + 1.0));
        return rarity * wish.words().size();
    }
}
