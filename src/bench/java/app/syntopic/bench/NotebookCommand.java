package app.syntopic.bench;

import app.syntopic.bench.notebook.NotebookGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

@Command(name = "notebook", description = "Writes a made-up notebook; the same size and seed make the same bytes.")
final class NotebookCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "DIR", description = "The folder to write to.")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "N", description = "How many notes.")
    private int size;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "Another seed makes other notes (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Override
    public Integer call() throws IOException {
        new NotebookGenerator(seed, size).write(folder);
        System.out.println(size + " notes in " + folder);
        return 0;
    }
}
