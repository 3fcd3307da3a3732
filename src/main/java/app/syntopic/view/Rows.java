package app.syntopic.view;

import javafx.collections.ObservableList;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Brings the rows of a list up to date by changing only those that differ, so that the control that shows them keeps
/// its selection and its place. For the window's thread only.
public final class Rows {

    private Rows() {}

    /// Makes `shown` equal to `now`. Rows before the first and after the last difference stay untouched.
    public static <T> void update(ObservableList<T> shown, List<? extends T> now) {
        int shorter = Math.min(shown.size(), now.size());
        int head = 0;
        while (head < shorter && shown.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && shown.get(shown.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        List<T> fresh = new ArrayList<>(now.subList(head, now.size() - tail));
        if (shown.size() == now.size()) {
            replaceEach(shown, head, fresh);
        } else if (!replaceAround(shown, head, shown.size() - tail, fresh)) {
            if (head + tail == 0) {
                shown.setAll(fresh);
            } else {
                shown.remove(head, shown.size() - tail);
                shown.addAll(head, fresh);
            }
        }
    }

    /// Leaves the rows of a range alone that are among the new ones too, as the chosen row may be one of them; where
    /// those are in another order, there is nothing to leave.
    private static <T> boolean replaceAround(ObservableList<T> shown, int from, int to, List<T> fresh) {
        Set<T> wanted = new HashSet<>(fresh);
        Set<T> had = new HashSet<>(shown.subList(from, to));
        List<T> kept = shown.subList(from, to).stream().filter(wanted::contains).toList();
        if (kept.isEmpty() || !kept.equals(fresh.stream().filter(had::contains).toList())) {
            return false;
        }
        removeRuns(shown, from, to, row -> !wanted.contains(row));
        for (int at = 0; at < fresh.size(); at++) {
            int end = at;
            while (end < fresh.size() && !had.contains(fresh.get(end))) {
                end++;
            }
            if (end > at) {
                shown.addAll(from + at, fresh.subList(at, end));
                at = end - 1;
            }
        }
        return true;
    }

    /// From the end, so that the places of the rows before stay what they are.
    private static <T> void removeRuns(ObservableList<T> shown, int from, int to, Predicate<T> gone) {
        int end = to;
        while (end > from) {
            int start = end;
            while (start > from && gone.test(shown.get(start - 1))) {
                start--;
            }
            if (start < end) {
                shown.remove(start, end);
            }
            end = Math.min(start, end - 1);
        }
    }

    private static <T> void replaceEach(ObservableList<T> shown, int head, List<T> fresh) {
        for (int i = 0; i < fresh.size(); i++) {
            if (!shown.get(head + i).equals(fresh.get(i))) {
                shown.set(head + i, fresh.get(i));
            }
        }
    }
}
