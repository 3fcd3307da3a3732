package app.syntopic.view;

import javafx.collections.ObservableList;

import java.util.ArrayList;
import java.util.List;

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
        } else if (head + tail == 0) {
            shown.setAll(fresh);
        } else {
            shown.remove(head, shown.size() - tail);
            shown.addAll(head, fresh);
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
