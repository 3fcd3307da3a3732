package app.syntopic.bench.micro;

import app.syntopic.bench.TemporaryFolder;
import app.syntopic.search.ClaimIndex;

import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/// Parsed notes into the search index, committed a hundred at a time; figures are for one note.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class IndexBenchmark {

    private @Nullable TemporaryFolder folder;
    private @Nullable ClaimIndex index;
    private long generation;

    @Setup(Level.Iteration)
    public void open() throws IOException {
        folder = TemporaryFolder.create("index");
        index = ClaimIndex.open(folder.path());
    }

    @TearDown(Level.Iteration)
    public void close() {
        Objects.requireNonNull(index).close();
        Objects.requireNonNull(folder).close();
    }

    @Benchmark
    @OperationsPerInvocation(SomeNotes.COUNT)
    public void index(SomeNotes notes) {
        ClaimIndex to = Objects.requireNonNull(index);
        for (int i = 0; i < SomeNotes.COUNT; i++) {
            to.put(notes.parsed.get(i), notes.texts.get(i), Instant.EPOCH);
        }
        to.commit(++generation);
    }
}
