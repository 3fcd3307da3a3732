package app.syntopic.bench.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// All passes over a notebook of one size, each as often as it was run.
final class Measured {

    private final int notes;
    private final double notesMegabytes;
    private final Map<Pass, List<Figures>> runs = new EnumMap<>(Pass.class);

    Measured(int notes, double notesMegabytes) {
        this.notes = notes;
        this.notesMegabytes = notesMegabytes;
    }

    void add(Pass pass, Figures figures) {
        runs.computeIfAbsent(pass, first -> new ArrayList<>()).add(figures);
    }

    int notes() {
        return notes;
    }

    double notesMegabytes() {
        return notesMegabytes;
    }

    double median(Pass pass, String figure) {
        return Samples.median(of(pass, figure));
    }

    /// The median of the ratios within each round, so that a slow minute of the machine weighs on both sides.
    double ratio(String figure, Pass pass, Pass yardstick) {
        List<Double> ours = of(pass, figure);
        List<Double> theirs = of(yardstick, figure);
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ours.size(); round++) {
            ratios.add(ours.get(round) / theirs.get(round));
        }
        return Samples.median(ratios);
    }

    private List<Double> of(Pass pass, String figure) {
        return runs.getOrDefault(pass, List.of()).stream().map(run -> run.get(figure)).toList();
    }
}
