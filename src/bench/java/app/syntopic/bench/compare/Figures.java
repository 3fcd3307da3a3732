package app.syntopic.bench.compare;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a pass measured, by name. Travels from its process as lines `name=value`. Safe to share between threads.
final class Figures {

    private final Map<String, Double> values = Collections.synchronizedMap(new LinkedHashMap<>());

    static Figures parse(List<String> lines) {
        Figures figures = new Figures();
        for (String line : lines) {
            int equals = line.lastIndexOf('=');
            figures.put(line.substring(0, equals), Double.parseDouble(line.substring(equals + 1)));
        }
        return figures;
    }

    void put(String name, double value) {
        values.put(name, value);
    }

    void put(String name, long count) {
        put(name, (double) count);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /// Not a number when the pass did not measure it.
    double get(String name) {
        return values.getOrDefault(name, Double.NaN);
    }

    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        values.forEach((name, value) -> lines.append(name).append('=').append(value).append('\n'));
        return lines.toString();
    }
}
