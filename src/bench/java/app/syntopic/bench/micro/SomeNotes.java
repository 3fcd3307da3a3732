package app.syntopic.bench.micro;

import app.syntopic.bench.notebook.NotebookGenerator;
import app.syntopic.model.NotePath;
import app.syntopic.model.ParsedNote;
import app.syntopic.parse.NoteParser;

import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import java.util.List;
import java.util.stream.IntStream;

/// A hundred notes as texts and parsed.
@State(Scope.Benchmark)
public class SomeNotes {

    static final int COUNT = 100;

    final NoteParser parser = new NoteParser();
    List<String> texts = List.of();
    List<ParsedNote> parsed = List.of();

    @Setup
    public void make() {
        NotebookGenerator generator = new NotebookGenerator(1, COUNT);
        texts = IntStream.range(0, COUNT).mapToObj(generator::note).toList();
        parsed = IntStream.range(0, COUNT).mapToObj(this::parse).toList();
    }

    ParsedNote parse(int number) {
        return parser.parse(NotePath.of(number + ".md"), texts.get(number));
    }
}
