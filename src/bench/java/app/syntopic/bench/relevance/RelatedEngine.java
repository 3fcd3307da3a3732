package app.syntopic.bench.relevance;

import app.syntopic.bench.notebook.PassageId;
import app.syntopic.bench.notebook.PassageRow;

import java.util.List;

/// A way to find what is related to a passage.
interface RelatedEngine extends AutoCloseable {

    String name();

    /// At most the best ten passages of other notes, best first.
    List<PassageId> related(PassageRow passage);

    @Override
    void close();
}
