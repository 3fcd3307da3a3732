package app.syntopic.view;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

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
    private final Map<K, Kept<V>> kept = new LinkedHashMap<>(64, 0.75f, true);
    private final ReadOnlyIntegerWrapper generation = new ReadOnlyIntegerWrapper(this, "generation");

    private record Kept<V>(V value, int generation) {}

    /// @param most how many values are kept
    /// @param read may block
    public Lookup(Background background, int most, Function<K, V> read) {
        this.background = background;
        this.most = most;
        this.read = read;
    }

    /// Hands a value on: at once where it is kept, else soon. One that may have changed since it was read is handed on
    /// at once and, where it did change, again.
    public void get(K key, Consumer<V> use) {
        Optional<Kept<V>> known = Optional.ofNullable(kept.get(key));
        known.ifPresent(found -> use.accept(found.value()));
        int asked = generation.get();
        if (known.isPresent() && known.get().generation() == asked) {
            return;
        }
        background.run(
                () -> read.apply(key),
                value -> {
                    if (asked == generation.get()) {
                        keep(key, new Kept<>(value, asked));
                        if (!known.map(Kept::value).equals(Optional.of(value))) {
                            use.accept(value);
                        }
                    }
                });
    }

    /// Looks everything up anew from now on.
    public void expire() {
        generation.set(generation.get() + 1);
    }

    /// Changes whenever what was handed on may be out of date.
    public ReadOnlyIntegerProperty generationProperty() {
        return generation.getReadOnlyProperty();
    }

    private void keep(K key, Kept<V> value) {
        kept.put(key, value);
        if (kept.size() > most) {
            kept.remove(kept.keySet().iterator().next());
        }
    }
}
