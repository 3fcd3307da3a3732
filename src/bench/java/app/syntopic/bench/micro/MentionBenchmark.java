package app.syntopic.bench.micro;

import app.syntopic.graph.Mention;
import app.syntopic.graph.MentionFinder;
import app.syntopic.graph.MentionIndex;
import app.syntopic.model.FoldedLabel;

import org.jspecify.annotations.Nullable;
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

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/// The concepts named in a note, to be underlined.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class MentionBenchmark {

    private @Nullable MentionFinder finder;
    private int next;

    /// All terms of the notes are concepts.
    @Setup
    public void collectLabels(SomeNotes notes) {
        Set<FoldedLabel> labels = new HashSet<>();
        notes.parsed.stream()
                .flatMap(note -> note.terms().stream())
                .flatMap(term -> term.labels().stream())
                .forEach(label -> labels.add(FoldedLabel.of(label)));
        finder =
                new MentionFinder(
                        MentionIndex.of(labels.stream()), label -> Optional.of(label).filter(labels::contains));
    }

    @Benchmark
    public @Nullable Map<Integer, List<Mention>> find(SomeNotes notes) {
        next = (next + 1) % SomeNotes.COUNT;
        return finder == null ? null : finder.find(notes.parsed.get(next), MentionFinder.Repetition.FIRST_IN_SECTION);
    }
}
