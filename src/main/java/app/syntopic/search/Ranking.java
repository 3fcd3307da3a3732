package app.syntopic.search;

import app.syntopic.search.HitReader.Place;

import org.apache.lucene.search.ScoreDoc;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Orders the best documents of a search as a reader would: lists of links behind prose, not everything from one
/// section, and what is equally good by date.
final class Ranking {

    private static final float SECOND_OF_A_SECTION = 0.9f;

    private final HitReader reader;

    Ranking(HitReader reader) {
        this.reader = reader;
    }

    /// A document with its place and final score.
    record Ranked(int doc, Place place, float score, long published) {}

    List<Ranked> rank(ScoreDoc[] found, int limit) throws IOException {
        Map<Integer, Ranked> byDoc = new LinkedHashMap<>();
        ScoreDoc[] inOrder = found.clone();
        Arrays.sort(inOrder, Comparator.comparingInt(each -> each.doc));
        for (ScoreDoc each : inOrder) {
            int doc = reader.shownFor(each.doc);
            Place place = reader.place(doc);
            float score = each.score * weight(place.kind());
            Ranked ranked = new Ranked(doc, place, score, reader.noteNumber(place, IndexFields.PUBLISHED));
            byDoc.merge(doc, ranked, (one, other) -> one.score() >= other.score() ? one : other);
        }
        List<Ranked> all = new ArrayList<>(byDoc.values());
        Comparator<Ranked> order =
                Comparator.comparingDouble(Ranked::score)
                        .reversed()
                        .thenComparing(Comparator.comparingLong(Ranked::published).reversed())
                        .thenComparingInt(Ranked::doc);
        all.sort(order);
        List<Ranked> spread = spread(all);
        spread.sort(order);
        return spread.subList(0, Math.min(limit, spread.size()));
    }

    /// Takes the documents in the order they come.
    List<Ranked> asFound(ScoreDoc[] found, int limit) throws IOException {
        List<Ranked> all = new ArrayList<>(Math.min(limit, found.length));
        Set<Integer> known = new HashSet<>();
        for (int i = 0; i < found.length && all.size() < limit; i++) {
            int doc = reader.shownFor(found[i].doc);
            if (known.add(doc)) {
                all.add(new Ranked(doc, reader.place(doc), 0f, 0));
            }
        }
        return all;
    }

    /// How many hits the documents come down to: a section and its first passage are one.
    int distinct(ScoreDoc[] found) throws IOException {
        Set<Integer> shown = new HashSet<>();
        for (ScoreDoc each : found) {
            shown.add(reader.shownFor(each.doc));
        }
        return shown.size();
    }

    private static float weight(RowKind kind) {
        return switch (kind) {
            case NOTE, SECTION, CLAIM, DEFINITION, BLOCK_QUOTE, TRANSCRIPT -> 1f;
            case PROSE -> 0.95f;
            case ANSWER -> 0.85f;
            case SEE_ALSO -> 0.3f;
            case MACHINE_TEXT -> 0.1f;
        };
    }

    /// Each further passage of a section counts a little less than the one before it.
    private static List<Ranked> spread(List<Ranked> ranked) {
        Map<Integer, Integer> seen = new HashMap<>();
        List<Ranked> spread = new ArrayList<>(ranked.size());
        for (Ranked each : ranked) {
            boolean inSection = each.place().section() != each.place().note();
            int before = inSection ? seen.merge(each.place().section(), 1, Integer::sum) - 1 : 0;
            float score = each.score() * (float) Math.pow(SECOND_OF_A_SECTION, before);
            spread.add(new Ranked(each.doc(), each.place(), score, each.published()));
        }
        return spread;
    }
}
