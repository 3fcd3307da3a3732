package app.syntopic.bench.paint;

import app.syntopic.bench.Table;
import app.syntopic.bench.TemporaryFolder;
import app.syntopic.view.reader.PageWarmUp;
import app.syntopic.workspace.Library;
import app.syntopic.workspace.NotebookWorkspace;
import app.syntopic.workspace.Workspace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

@Command(
        name = "paint",
        description = "From a key to the painted page or hits, and the frames of the graph; needs no" + " display.")
public final class PaintCommand implements Callable<Integer> {

    private static final int TYPED = 24;
    private static final int LONGEST_TYPED = 7;
    private static final String SENTENCE =
            " whoever keeps a ditch knows “the water” by [[its ways]], and #writes about it in time.";
    private static final String SOUGHT = "e";
    private static final int[] GRAPHS = {500, 5_000, 50_000};

    @Option(names = "--notes", defaultValue = "1000", description = "How many notes (default: ${DEFAULT-VALUE}).")
    private int notes = 1_000;

    @Option(
            names = "--only",
            defaultValue = "",
            description = "`pages`, `typing`, `writing`, `entering` or `graph`; all without it.")
    private String only = "";

    @Option(names = "--data", description = "Where caches are kept for the next run; nowhere without it.")
    private Optional<Path> kept = Optional.empty();

    @Override
    public Integer call() throws IOException {
        if (only.isEmpty() || only.equals("pages")) {
            pages();
        }
        if (only.isEmpty() || only.equals("typing")) {
            typing();
        }
        if (only.isEmpty() || only.equals("writing")) {
            writing();
        }
        if (only.isEmpty() || only.equals("entering")) {
            entering();
        }
        if (only.isEmpty() || only.equals("graph")) {
            graph();
        }
        return 0;
    }

    private void typing() throws IOException {
        PaintNotebook notebook = PaintNotebook.of(notes);
        try (TemporaryFolder data = TemporaryFolder.create("paint");
                Workspace workspace = NotebookWorkspace.open(notebook.notes(), Optional.of(data.path()))) {
            workspace.indexing().refresh(progress -> {});
            List<String> words = words(workspace.library());
            try (PaintedWindow window = PaintedWindow.on(workspace)) {
                workspace.warmUp();
                TypedKeys keys = TypedKeys.in(window.scene(), words.getFirst());
                keys.type(words.subList(0, words.size() / 4));
                List<Double> painted = keys.type(words.subList(words.size() / 4, words.size()));
                Table table = new Table("from a key to the painted hits, ms", "median", "95 %", "99 %", "keys");
                String keyCount = String.valueOf(painted.size());
                table.row("typing", at(painted, 0.5), at(painted, 0.95), at(painted, 0.99), keyCount);
                System.out.println(table);
            }
        }
    }

    private void writing() throws IOException {
        PaintNotebook notebook = PaintNotebook.of(notes);
        try (TemporaryFolder data = TemporaryFolder.create("paint");
                Workspace workspace = NotebookWorkspace.open(notebook.notes(), Optional.of(data.path()))) {
            workspace.indexing().refresh(progress -> {});
            try (PaintedWindow window = PaintedWindow.on(workspace)) {
                Table table = new Table("from a key to the painted text, ms", "median", "95 %", "99 %", "keys");
                written(table, "a note of 1 MB", window, notebook.large().getFirst());
                System.out.println(table);
            }
        }
    }

    /// In a copy, as the notebook of the other measurements stays as it is.
    private void entering() throws IOException {
        try (TemporaryFolder copy = TemporaryFolder.create("paint-entered");
                TemporaryFolder data = TemporaryFolder.create("paint")) {
            PaintNotebook.of(notes).copyTo(copy.path());
            try (Workspace workspace = NotebookWorkspace.open(copy.path(), Optional.of(data.path()))) {
                workspace.indexing().refresh(progress -> {});
                try (PaintedWindow window = PaintedWindow.on(workspace)) {
                    System.out.println(new EnteredNotes(window).times());
                }
            }
        }
    }

    private static void written(Table table, String what, PaintedWindow window, String note) {
        WrittenKeys keys = new WrittenKeys(window.scene(), window.write(note));
        keys.begin();
        keys.type(SENTENCE);
        List<Double> letters = keys.type(SENTENCE.repeat(2));
        keys.type("\n\n\n");
        List<Double> lines = keys.type("\n".repeat(SENTENCE.length() / 2));
        row(table, what + ", a letter", letters);
        row(table, what + ", a new line", lines);
        row(table, what + ", a letter after a rest", keys.typeRested(SENTENCE));
        String places = window.find(SOUGHT);
        keys.begin();
        keys.type(SENTENCE);
        String found = what + ", found “" + SOUGHT + "” (" + places + ")";
        row(table, found + ", a letter", keys.type(SENTENCE.repeat(2)));
        row(table, found + ", a letter after a rest", keys.typeRested(SENTENCE));
    }

    private static void row(Table table, String what, List<Double> painted) {
        table.row(what, at(painted, 0.5), at(painted, 0.95), at(painted, 0.99), String.valueOf(painted.size()));
    }

    /// The first words of titles, as readers look for notes.
    private static List<String> words(Library library) {
        return library.notes(Set.of(), "", TYPED).stream()
                .map(note -> note.title().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} ]", "").strip())
                .map(title -> title.substring(0, Math.min(LONGEST_TYPED, title.length())).strip())
                .distinct()
                .toList();
    }

    private void pages() throws IOException {
        PaintNotebook notebook = PaintNotebook.of(notes);
        try (TemporaryFolder data = TemporaryFolder.create("paint");
                Workspace workspace = NotebookWorkspace.open(notebook.notes(), Optional.of(kept.orElse(data.path())))) {
            workspace.indexing().refresh(progress -> {});
            try (PaintedWindow window = PaintedWindow.on(workspace)) {
                workspace.warmUp();
                new PageWarmUp(workspace).run();
                System.out.println(new OpenedPages(workspace, window).of(notebook));
            }
        }
    }

    private static void graph() throws IOException {
        try (TemporaryFolder notes = TemporaryFolder.create("paint-nothing");
                TemporaryFolder data = TemporaryFolder.create("paint");
                Workspace workspace = NotebookWorkspace.open(notes.path(), Optional.of(data.path()))) {
            graph(workspace.library());
        }
    }

    private static void graph(Library library) {
        Table table =
                new Table("frames of the graph, ms", "work, median", "work, 95 %", "frame, median", "frame, 95 %");
        for (int nodes : GRAPHS) {
            GraphFrames.Figures frames = GraphFrames.of(nodes, library);
            table.row(
                    "%,d nodes".formatted(nodes),
                    at(frames.work(), 0.5),
                    at(frames.work(), 0.95),
                    at(frames.interval(), 0.5),
                    at(frames.interval(), 0.95));
        }
        System.out.println(table);
    }

    private static String at(List<Double> figures, double part) {
        List<Double> sorted = figures.stream().sorted().toList();
        return Table.figure(sorted.get((int) (part * (sorted.size() - 1))), 1);
    }
}
