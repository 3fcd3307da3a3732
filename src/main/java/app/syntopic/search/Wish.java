package app.syntopic.search;

import org.apache.lucene.search.Query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// One thing a query looks for in a text: a word or a phrase, in each of the ways it may be written.
///
/// @param typed as the query has it
/// @param sequences what counts as found, as typed first; a single word is a sequence of one
/// @param slop how many places the words of a sequence may be out of order in all
/// @param telling how much finding it says
record Wish(String typed, List<List<WantedWord>> sequences, int slop, Telling telling) {

    /// How much a word says about what is looked for.
    enum Telling {
        MUCH,
        /// Something, beside others: `keep`, `once`.
        LITTLE,
        /// It only holds a sentence together.
        NOTHING
    }

    private static final float INSTEAD = 0.5f;

    Wish {
        sequences = List.copyOf(sequences);
    }

    /// Documents that fulfil it in a field.
    Query in(String field, WordQueries queries) throws IOException {
        return queries.anyPhrase(field, sequences, slop);
    }

    /// The same wish, fulfilled by other words as well where it is a single word.
    Wish or(List<String> others) {
        if (others.isEmpty() || !isSingleWord()) {
            return this;
        }
        List<List<WantedWord>> more = new ArrayList<>(sequences);
        more.set(0, List.of(words().getFirst().or(others, INSTEAD)));
        return new Wish(typed, more, slop, telling);
    }

    /// The same wish, fulfilled by one more sequence.
    Wish plus(List<WantedWord> sequence) {
        List<List<WantedWord>> more = new ArrayList<>(sequences);
        more.add(sequence);
        return new Wish(typed, more, slop, telling);
    }

    /// The words as typed, in order.
    List<WantedWord> words() {
        return sequences.getFirst();
    }

    boolean isSingleWord() {
        return words().size() == 1;
    }
}
