package app.syntopic.view.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/// What can be folded away while a note is set: below each heading, all up to the next one of its level or a higher.
final class Folding {

    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, Integer> named = new HashMap<>();

    private record Open(LineBuilder line, int level) {}

    /// A key for something of this name. The second of a name gets a number.
    String key(String name) {
        int before = named.merge(name, 1, Integer::sum);
        return before == 1 ? name : name + " (" + before + ")";
    }

    /// Begins what a heading can fold away; answers its key.
    String open(LineBuilder heading, int level, String name) {
        String key = key(name);
        heading.fold(key, false);
        open.push(new Open(heading, level));
        return key;
    }

    /// Ends what headings of a level or below it can fold away.
    ///
    /// @param end the number of the next line
    void close(int level, int end) {
        while (!open.isEmpty() && open.peek().level() >= level) {
            open.pop().line().foldsUntil(end);
        }
    }

    void end(int end) {
        close(0, end);
    }
}
