package app.syntopic.parse;

import java.util.ArrayDeque;
import java.util.Deque;

/// How deep the items of a list stand in each other, told from the white space in front of them.
final class ItemIndents {

    /// An item stands in the one before it when it is indented by at least so many columns more.
    private static final int DEEPER = 2;

    private final Deque<Integer> open = new ArrayDeque<>();
    private boolean inList;

    /// Ends the list.
    void leave() {
        open.clear();
        inList = false;
    }

    /// Whether the next item goes on a list.
    boolean follows() {
        return inList;
    }

    void written() {
        inList = true;
    }

    /// The depth of the next item, from 0.
    int levelOf(int indent) {
        while (!open.isEmpty() && open.peek() > indent) {
            open.pop();
        }
        if (open.isEmpty() || indent >= open.peek() + DEEPER) {
            open.push(indent);
        }
        return open.size() - 1;
    }
}
