package app.syntopic.bench.micro;

import app.syntopic.bench.notebook.Query;
import app.syntopic.bench.notebook.QueryKind;
import app.syntopic.search.result.SearchResult;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.util.List;
import java.util.concurrent.TimeUnit;

/// The best twenty hits of a query, with highlights.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class QueryBenchmark {

    @Param private QueryKind kind = QueryKind.RARE;

    private List<Query> queries = List.of();
    private int next;

    @Setup
    public void choose(OpenedNotebook notebook) {
        queries = notebook.queries().stream().filter(query -> query.kind() == kind).toList();
    }

    @Benchmark
    public SearchResult search(OpenedNotebook notebook) {
        next = (next + 1) % queries.size();
        return notebook.workspace().claims().search(queries.get(next).forSyntopic(), Query.TOP);
    }
}
