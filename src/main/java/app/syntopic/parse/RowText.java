package app.syntopic.parse;

import app.syntopic.model.Mark;
import app.syntopic.model.MarkedText;
import app.syntopic.model.SourceMap;

import java.util.ArrayList;
import java.util.List;

/// A table's row as one text: its cells with `·` between them.
final class RowText {

    private static final String BETWEEN = " · ";

    private RowText() {}

    /// @param fileStart where the row begins in the file
    static MarkedText of(List<MarkedText> cells, int fileStart) {
        StringBuilder text = new StringBuilder();
        SourceMap.Builder source = new SourceMap.Builder();
        List<Mark> marks = new ArrayList<>();
        int fileEnd = fileStart;
        for (MarkedText cell : cells) {
            if (cell.isEmpty()) {
                continue;
            }
            if (!text.isEmpty()) {
                text.append(BETWEEN);
                for (int i = 0; i < BETWEEN.length(); i++) {
                    source.add(fileEnd, 1);
                }
            }
            int at = text.length();
            cell.marks().forEach(mark -> marks.add(mark.at(mark.span().shifted(at))));
            text.append(cell.text());
            for (int i = 0; i < cell.text().length(); i++) {
                source.add(cell.source().fileOffset(i), 1);
            }
            fileEnd = cell.source().fileOffset(cell.text().length());
        }
        return new MarkedText(text.toString(), marks, source.build());
    }
}
