package app.syntopic.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class LookupTest {

    private final Map<String, String> source = new HashMap<>(Map.of("a", "one"));
    private final List<String> read = new ArrayList<>();
    private final List<String> handed = new ArrayList<>();
    private final Lookup<String, String> lookup =
            new Lookup<>(
                    OpenedNotebook.inPlace(),
                    2,
                    key -> {
                        read.add(key);
                        return source.getOrDefault(key, "");
                    });

    @Test
    void readsAKeyOnce() {
        lookup.get("a", handed::add);
        lookup.get("a", handed::add);

        assertThat(read).containsExactly("a");
        assertThat(handed).containsExactly("one", "one");
    }

    @Test
    void anExpiredValueIsHandedOnAtOnceAndAgainWhereItChanged() {
        lookup.get("a", handed::add);
        source.put("a", "two");
        lookup.expire();
        lookup.get("a", handed::add);

        assertThat(handed).containsExactly("one", "one", "two");
    }

    @Test
    void anExpiredValueThatIsStillTrueIsHandedOnOnce() {
        lookup.get("a", handed::add);
        lookup.expire();
        lookup.get("a", handed::add);
        lookup.get("a", handed::add);

        assertThat(read).hasSize(2);
        assertThat(handed).containsExactly("one", "one", "one");
    }

    @Test
    void forgetsWhatWasNotAskedForLately() {
        lookup.get("a", handed::add);
        lookup.get("b", handed::add);
        lookup.get("c", handed::add);
        lookup.get("a", handed::add);

        assertThat(read).containsExactly("a", "b", "c", "a");
    }
}
