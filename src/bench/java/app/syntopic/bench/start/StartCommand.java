package app.syntopic.bench.start;

import app.syntopic.bench.Table;
import app.syntopic.bench.TemporaryFolder;
import app.syntopic.bench.notebook.MadeNotebook;
import app.syntopic.bench.notebook.QueryKind;
import app.syntopic.bench.notebook.RowUnit;
import app.syntopic.workspace.NotebookWorkspace;
import app.syntopic.workspace.Workspace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;

@Command(
        name = "start",
        description =
                "From the start of Java to the first window and to the first answer, beside a window with nothing but a"
                        + " list, a text and a tree; both with a cache of loaded classes. Needs no display.")
public final class StartCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "N",
            arity = "0..*",
            defaultValue = "1000",
            description = "Numbers of notes (default: 1000).")
    private List<Integer> sizes = List.of();

    @Option(names = "--runs", defaultValue = "7", description = "How often each starts (default: ${DEFAULT-VALUE}).")
    private int runs = 7;

    @Override
    public Integer call() throws IOException {
        try (TemporaryFolder work = TemporaryFolder.create("start")) {
            String classPath = JarredPath.of(work.path());
            List<WindowProcess> windows = new ArrayList<>();
            windows.add(
                    new WindowProcess(
                            FloorWindow.class,
                            List.of(),
                            work.path(),
                            Milestone.WINDOW,
                            work.path().resolve("floor.aot"),
                            classPath));
            for (int size : sizes) {
                windows.add(program(size, work.path(), classPath));
            }
            windows.forEach(WindowProcess::train);
            System.out.println(table(measure(windows)));
        }
        return 0;
    }

    private static WindowProcess program(int size, Path work, String classPath) throws IOException {
        MadeNotebook notebook = MadeNotebook.of(size, RowUnit.PASSAGES);
        Path data = work.resolve("data-" + size);
        try (Workspace workspace = NotebookWorkspace.open(notebook.notes(), Optional.of(data))) {
            workspace.indexing().refresh(progress -> {});
        }
        String word =
                notebook.readQueries().stream()
                        .filter(query -> query.kind() == QueryKind.COMMON)
                        .findFirst()
                        .orElseThrow()
                        .forSyntopic();
        return new WindowProcess(
                StartedWindow.class,
                List.of(notebook.notes().toString(), word),
                data,
                Milestone.ANSWER,
                work.resolve("syntopic-" + size + ".aot"),
                classPath);
    }

    /// In turn, so that a machine that slows down slows all of them.
    private List<List<WindowProcess.Run>> measure(List<WindowProcess> windows) {
        List<List<WindowProcess.Run>> measured = new ArrayList<>();
        windows.forEach(window -> measured.add(new ArrayList<>()));
        for (int run = 0; run < runs; run++) {
            for (int i = 0; i < windows.size(); i++) {
                measured.get(i).add(windows.get(i).run());
            }
        }
        return measured;
    }

    private Table table(List<List<WindowProcess.Run>> measured) {
        Table table =
                new Table(
                        "start, median of " + runs,
                        "window, ms",
                        "÷ floor",
                        "answer, ms",
                        "÷ floor",
                        "resting, MB",
                        "÷ floor");
        List<WindowProcess.Run> floor = measured.getFirst();
        double window = median(floor, StartCommand::window);
        double resident = median(floor, WindowProcess.Run::resident);
        for (int i = 0; i < measured.size(); i++) {
            List<WindowProcess.Run> each = measured.get(i);
            double first = median(each, StartCommand::window);
            double answer = median(each, run -> run.times().getOrDefault(Milestone.ANSWER, Double.NaN));
            double rests = median(each, WindowProcess.Run::resident);
            table.row(
                    i == 0 ? "a list, a text and a tree" : "Syntopic, %,d notes".formatted(sizes.get(i - 1)),
                    Table.figure(first, 0),
                    Table.figure(first / window, 2),
                    Table.figure(answer, 0),
                    Table.figure(answer / window, 2),
                    Table.figure(rests, 0),
                    Table.figure(rests / resident, 2));
        }
        return table;
    }

    private static double window(WindowProcess.Run run) {
        return run.times().getOrDefault(Milestone.WINDOW, Double.NaN);
    }

    private static double median(List<WindowProcess.Run> runs, ToDoubleFunction<WindowProcess.Run> figure) {
        return runs.stream().mapToDouble(figure).sorted().skip((runs.size() - 1) / 2).findFirst().orElse(Double.NaN);
    }
}
