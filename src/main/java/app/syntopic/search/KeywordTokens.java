package app.syntopic.search;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

import java.util.List;

/// Feeds values to the index as they are. Not thread-safe; made to be reused.
final class KeywordTokens extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private List<String> values = List.of();
    private int next;

    void setValues(List<String> newValues) {
        values = newValues;
    }

    @Override
    public void reset() {
        next = 0;
    }

    @Override
    public boolean incrementToken() {
        if (next == values.size()) {
            return false;
        }
        clearAttributes();
        term.append(values.get(next++));
        return true;
    }
}
