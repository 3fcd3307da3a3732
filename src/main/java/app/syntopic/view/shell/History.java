package app.syntopic.view.shell;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Where somebody has been, to go back and forward. The present is not in it: whoever goes says what is being left.
final class History<T> {

    private static final int LONGEST = 200;

    private final Deque<T> past = new ArrayDeque<>();
    private final Deque<T> future = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper(this, "canGoBack");
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper(this, "canGoForward");

    /// Leaves the present for something new; there is no way forward any more.
    void leave(T present) {
        future.clear();
        push(past, present);
        update();
    }

    /// Leaves the present for the last thing before it.
    Optional<T> back(T present) {
        return move(past, future, present);
    }

    /// Leaves the present for what was last gone back from.
    Optional<T> forward(T present) {
        return move(future, past, present);
    }

    /// Lets every place somebody was at become another.
    void change(UnaryOperator<T> change) {
        change(past, change);
        change(future, change);
    }

    private static <T> void change(Deque<T> stack, UnaryOperator<T> change) {
        List<T> changed = stack.stream().map(change).toList();
        stack.clear();
        stack.addAll(changed);
    }

    /// What was left, the last first.
    List<T> past() {
        return List.copyOf(past);
    }

    ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    private Optional<T> move(Deque<T> from, Deque<T> to, T present) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        T there = from.pop();
        push(to, present);
        update();
        return Optional.of(there);
    }

    private static <T> void push(Deque<T> stack, T visit) {
        stack.push(visit);
        if (stack.size() > LONGEST) {
            stack.removeLast();
        }
    }

    private void update() {
        canGoBack.set(!past.isEmpty());
        canGoForward.set(!future.isEmpty());
    }
}
