package app.syntopic.view.reader;

import java.util.List;

/// Rows that stand together make one bordered band.
final class Bands {

    private Bands() {}

    /// Marks the first and the last row of each band.
    static void close(List<LineBuilder> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).hasStyle("answer")) {
                continue;
            }
            if (i == 0 || !lines.get(i - 1).hasStyle("answer")) {
                lines.get(i).style("band-first");
            }
            if (i + 1 == lines.size() || !lines.get(i + 1).hasStyle("answer")) {
                lines.get(i).style("band-last");
            }
        }
    }
}
