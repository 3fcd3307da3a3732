package app.syntopic.bench.compare;

import app.syntopic.bench.notebook.RowUnit;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

@Command(
        name = "compare",
        description = "Measures the whole program beside yardsticks, on made-up notebooks of some sizes.")
public final class CompareCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "N",
            arity = "0..*",
            defaultValue = "1000",
            description = "Numbers of notes (default: 1000).")
    private List<Integer> sizes = List.of();

    @Option(
            names = "--rounds",
            defaultValue = "5",
            description = "How often builds are compared (default: ${DEFAULT-VALUE}).")
    private int rounds = 5;

    @Option(
            names = "--rows",
            defaultValue = "PASSAGES",
            description = "What a row of FTS5 holds: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private RowUnit unit = RowUnit.PASSAGES;

    @Override
    public Integer call() throws IOException {
        System.out.printf(
                Locale.ROOT,
                "%d processors, Java %s, load before: %.1f. FTS5: a row for each of the %s, text and highlights"
                        + " stored.%n%n",
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                unit.name().toLowerCase(Locale.ROOT));
        List<Measured> all = new ArrayList<>();
        for (int size : sizes.stream().sorted().toList()) {
            Comparison comparison = new Comparison(size, rounds, unit);
            Measured measured = comparison.run();
            System.out.printf(Locale.ROOT, "%,d notes, %,.0f MB%n%n", size, measured.notesMegabytes());
            System.out.println(Tables.builds(measured));
            System.out.println(Tables.queries(measured));
            System.out.println(Tables.counts(measured, CheckPass.queries(comparison.notebook())));
            System.out.println(Goals.table(measured));
            all.add(measured);
        }
        if (all.size() > 1) {
            System.out.println(Goals.growth(all.getFirst(), all.getLast()));
        }
        return 0;
    }
}
