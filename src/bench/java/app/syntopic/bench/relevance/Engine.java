package app.syntopic.bench.relevance;

import app.syntopic.bench.notebook.PassageId;

import java.util.List;

/// A search over the passages of one notebook.
interface Engine extends AutoCloseable {

    /// What is looked at of an answer.
    int DEPTH = 10;

    String name();

    /// At least the best ten passages, where there are so many, best first.
    List<PassageId> search(String query);

    @Override
    void close();
}
