package app.syntopic.view.shell;

import app.syntopic.model.NotePath;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// What tabs showed that were closed, to open them again, the last first.
final class ClosedTabs {

    private static final int MOST_KEPT = 20;

    private final Deque<Visit> closed = new ArrayDeque<>();

    void add(Visit visit) {
        closed.push(visit);
        if (closed.size() > MOST_KEPT) {
            closed.removeLast();
        }
    }

    Optional<Visit> takeLast() {
        return Optional.ofNullable(closed.poll());
    }

    /// They lead to where a note lies now.
    void moved(NotePath from, NotePath to) {
        List<Visit> now = closed.stream().map(visit -> visit.moved(from, to)).toList();
        closed.clear();
        closed.addAll(now);
    }
}
