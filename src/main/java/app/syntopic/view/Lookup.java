package app.syntopic.view;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// What rows of a list need while they are in view: read beside the window when first asked for, and kept for a while.
/// For the window's thread only.
///
/// @param <K> what is asked for
/// @param <V> what is read
public final class Lookup<K, V> {

    private final Background background;
    private final int most;
    private final Function<K, V> read;
    private final Map<K, V> kept = new LinkedHashMap<>(64, 0.75f, true);
    private int generation;

    /// @param most how many values are kept
    /// @param read may block
    public Lookup(Background background, int most, Function<K, V> read) {
        this.background = background;
        this.most = most;
        this.read = read;
    }

    /// Hands a value on: at once where it is kept, else soon.
    public void get(K key, Consumer<V> use) {
        Optional<V> known = Optional.ofNullable(kept.get(key));
        if (known.isPresent()) {
            use.accept(known.get());
            return;
        }
        int asked = generation;
        background.run(
                () -> read.apply(key),
                value -> {
                    if (asked == generation) {
                        keep(key, value);
                        use.accept(value);
                    }
                });
    }

    /// Reads everything anew from now on.
    public void clear() {
        generation++;
        kept.clear();
    }

    private void keep(K key, V value) {
        kept.put(key, value);
        if (kept.size() > most) {
            kept.remove(kept.keySet().iterator().next());
        }
    }
}
