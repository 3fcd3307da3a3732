package app.syntopic.search;

import app.syntopic.search.words.QuickFold;
import app.syntopic.search.words.WordCache;
import app.syntopic.search.words.WordScanner;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

import java.util.List;

/// Feeds the words of one or several texts to the index. Several texts are kept so far apart that no phrase spans two.
/// Offsets are not fed: whoever shows a passage scans its text again. Not thread-safe; made to be reused.
final class WordTokens extends TokenStream {

    private static final int GAP = 100;

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final WordScanner scanner = new WordScanner();
    private final QuickFold quick = new QuickFold();
    private final BytesRef quickTerm = new BytesRef(quick.term());
    private final WordCache<IndexedTerms> cache;

    private List<String> texts = List.of();
    private int nextText;
    private String text = "";
    private List<BytesRef> terms = List.of();
    private int nextTerm;
    private int step;

    WordTokens(WordCache<IndexedTerms> cache) {
        this.cache = cache;
    }

    void setTexts(List<String> newTexts) {
        texts = newTexts;
    }

    @Override
    public void reset() {
        nextText = 0;
        terms = List.of();
        nextTerm = 0;
        step = 0;
        startText();
    }

    @Override
    public boolean incrementToken() {
        while (nextTerm == terms.size()) {
            if (!nextWord()) {
                return false;
            }
            if (quick.fold(text, scanner.start(), scanner.end())) {
                quickTerm.length = quick.length();
                return feed(quickTerm);
            }
            terms = cache.get(text, scanner.start(), scanner.end()).terms();
            nextTerm = 0;
        }
        return feed(terms.get(nextTerm++));
    }

    private boolean feed(BytesRef bytes) {
        term.setBytesRef(bytes);
        increment.setPositionIncrement(step);
        step = 0;
        return true;
    }

    private boolean nextWord() {
        while (!scanner.next()) {
            if (nextText == texts.size()) {
                return false;
            }
            startText();
            step += GAP;
        }
        if (scanner.isNewPosition()) {
            step++;
        }
        return true;
    }

    private void startText() {
        text = nextText < texts.size() ? texts.get(nextText++) : "";
        scanner.reset(text);
    }
}
