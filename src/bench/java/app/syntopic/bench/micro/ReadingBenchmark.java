package app.syntopic.bench.micro;

import app.syntopic.bench.notebook.NotebookGenerator;
import app.syntopic.graph.Backlink;
import app.syntopic.model.NotePath;
import app.syntopic.model.NoteSummary;
import app.syntopic.workspace.Reading;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/// A note as it is read, and what points at the note that most others link to.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadingBenchmark {

    private static final int NOTES = 200;
    private static final int BACKLINKS = 100;

    private List<NotePath> notes = List.of();
    private NotePath hub = NotePath.of("none.md");
    private int next;

    @Setup
    public void choose(OpenedNotebook notebook) {
        notes = notebook.workspace().library().notes(Set.of(), "", NOTES).stream().map(NoteSummary::path).toList();
        String title = new NotebookGenerator(1, notebook.size()).hub();
        hub = notebook.workspace().reading().find(title).orElseThrow();
    }

    @Benchmark
    public Reading.OpenNote open(OpenedNotebook notebook) {
        next = (next + 1) % notes.size();
        return notebook.workspace().reading().open(notes.get(next));
    }

    @Benchmark
    public List<Backlink> backlinksOfAHub(OpenedNotebook notebook) {
        return notebook.workspace().reading().backlinks(hub, BACKLINKS);
    }
}
