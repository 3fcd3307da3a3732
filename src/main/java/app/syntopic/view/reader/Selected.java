package app.syntopic.view.reader;

import app.syntopic.model.Span;

import java.util.ArrayList;
import java.util.List;

/// What is selected on a page: from an offset of one line to an offset of another.
record Selected(int fromLine, int fromOffset, int toLine, int toOffset) {

    static Selected all(Page page) {
        int last = Math.max(0, page.lines().size() - 1);
        return new Selected(0, 0, last, Integer.MAX_VALUE);
    }

    /// Line by line; a figure's range is empty.
    List<Page.Stretch> lines(Page page) {
        List<Page.Stretch> lines = new ArrayList<>();
        for (int i = fromLine; i <= Math.min(toLine, page.lines().size() - 1); i++) {
            int length = page.line(i).text().length();
            int start = i == fromLine ? Math.min(fromOffset, length) : 0;
            int end = i == toLine ? Math.min(toOffset, length) : length;
            if (start < end || page.line(i).figure().isPresent()) {
                lines.add(new Page.Stretch(i, new Span(start, Math.max(start, end))));
            }
        }
        return lines;
    }
}
