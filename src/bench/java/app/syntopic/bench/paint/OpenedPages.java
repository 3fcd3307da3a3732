package app.syntopic.bench.paint;

import app.syntopic.bench.Table;
import app.syntopic.model.FoldedLabel;
import app.syntopic.workspace.Workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Opens pages one after another: the first ones of a start, and those after Java has compiled what they run.
final class OpenedPages {

    /// Before the warm ones are measured.
    private static final int WARM_UP = 40;

    private static final int WARM = 60;
    private static final int COLD = 3;

    /// Of what takes longer, and of which there are few.
    private static final int SOME = 12;

    private final Workspace workspace;
    private final PaintedWindow window;
    private final Table table =
            new Table(
                    "from Enter to the painted page, ms",
                    "first three",
                    "warm, median",
                    "warm, 95 %",
                    "longest",
                    "answer");

    OpenedPages(Workspace workspace, PaintedWindow window) {
        this.workspace = workspace;
        this.window = window;
    }

    /// Milliseconds, by kind of page.
    Table of(PaintNotebook notebook) {
        row("a usual note", notebook.usual(), WARM_UP, WARM, this::openNote);
        row("a note of 1 MB", notebook.large(), COLD, SOME, this::openNote);
        row("a concept of three places", notebook.rare(), COLD, SOME, this::concept);
        row("a concept of 5,000 places", notebook.hubs(), COLD, SOME, this::concept);
        return table;
    }

    private void openNote(String name) {
        workspace.reading().open(workspace.reading().find(name).orElseThrow());
    }

    private void concept(String name) {
        workspace.concepts().page(FoldedLabel.of(name));
    }

    private void row(String what, List<String> names, int before, int measured, Consumer<String> answer) {
        List<Double> painted = new ArrayList<>();
        List<Double> answered = new ArrayList<>();
        for (int round = 0; round < before + measured; round++) {
            String name = names.get(round % names.size());
            painted.add(window.open(name));
            long start = System.nanoTime();
            answer.accept(name);
            answered.add((System.nanoTime() - start) / 1e6);
        }
        List<Double> warm = painted.subList(before, painted.size());
        List<String> first = painted.stream().limit(COLD).map(figure -> Table.figure(figure, 0)).toList();
        table.row(
                what,
                String.join(" / ", first),
                at(warm, 0.5),
                at(warm, 0.95),
                at(warm, 1),
                at(answered.subList(before, answered.size()), 0.5));
    }

    private static String at(List<Double> figures, double part) {
        List<Double> sorted = figures.stream().sorted().toList();
        return Table.figure(sorted.get((int) (part * (sorted.size() - 1))), 0);
    }
}
