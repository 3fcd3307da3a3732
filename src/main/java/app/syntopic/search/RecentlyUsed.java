package app.syntopic.search;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Keeps what was asked for lately, at most a given number of things. They live in two generations: a full young one
/// becomes the old one, and what nobody asked for meanwhile goes. Safe to share between threads.
final class RecentlyUsed<K, V> {

    private final int mostOfGeneration;
    private volatile Generations<K, V> generations = Generations.first();

    RecentlyUsed(int most) {
        this.mostOfGeneration = Math.max(1, most / 2);
    }

    private record Generations<K, V>(Map<K, V> young, Map<K, V> old) {
        static <K, V> Generations<K, V> first() {
            return new Generations<>(new ConcurrentHashMap<>(), Map.of());
        }

        Generations<K, V> next() {
            return new Generations<>(new ConcurrentHashMap<>(), young);
        }
    }

    @Nullable V get(K key) {
        Generations<K, V> now = generations;
        V young = now.young.get(key);
        if (young != null) {
            return young;
        }
        V old = now.old.get(key);
        if (old != null) {
            put(key, old);
        }
        return old;
    }

    void put(K key, V value) {
        Generations<K, V> now = generations;
        if (now.young.size() >= mostOfGeneration) {
            // another thread may have done so at the same time; then its new generation is as good
            generations = now.next();
        }
        generations.young.put(key, value);
    }
}
