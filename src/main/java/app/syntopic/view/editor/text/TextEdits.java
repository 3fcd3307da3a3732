package app.syntopic.view.editor.text;

import app.syntopic.model.TextEdit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The edits that make one text of another, line by line, so that what stays the same between two changes is not
/// touched and carets and fields there stay where they are.
///
/// Lines that occur once in both texts hold them together, as in Bram Cohen's patience difference; between two of them
/// all is one edit.
public final class TextEdits {

    private TextEdits() {}

    /// @return edits, each made in what the one before it left; none for equal texts
    public static List<TextEdit> between(String before, String after) {
        List<String> old = lines(before);
        List<String> now = lines(after);
        List<TextEdit> edits = new ArrayList<>();
        StringBuilder removed = new StringBuilder();
        StringBuilder inserted = new StringBuilder();
        int at = 0;
        int fromOld = 0;
        int fromNow = 0;
        for (int[] pair : anchors(old, now)) {
            removed.setLength(0);
            inserted.setLength(0);
            old.subList(fromOld, pair[0]).forEach(removed::append);
            now.subList(fromNow, pair[1]).forEach(inserted::append);
            TextEdit edit = TextEdit.between(removed.toString(), inserted.toString());
            if (!edit.isEmpty()) {
                edits.add(new TextEdit(at + edit.start(), edit.removed(), edit.inserted()));
            }
            at += inserted.length();
            if (pair[1] < now.size()) {
                at += now.get(pair[1]).length();
            }
            fromOld = pair[0] + 1;
            fromNow = pair[1] + 1;
        }
        return edits;
    }

    /// With their line ends.
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(text.substring(start, end + 1));
            start = end + 1;
        }
        lines.add(text.substring(start));
        return lines;
    }

    /// Pairs of equal lines in rising order in both texts, and last the pair behind both.
    private static List<int[]> anchors(List<String> old, List<String> now) {
        Map<String, Integer> inNow = once(now);
        Map<String, Integer> inOld = once(old);
        List<int[]> common = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            Integer there = inNow.getOrDefault(old.get(i), -1);
            if (there >= 0 && inOld.getOrDefault(old.get(i), -1) == i) {
                common.add(new int[] {i, there});
            }
        }
        List<int[]> anchors = rising(common);
        anchors.add(new int[] {old.size(), now.size()});
        return anchors;
    }

    /// Where each line is that occurs once; -1 for others.
    private static Map<String, Integer> once(List<String> lines) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            places.merge(lines.get(i), i, (first, second) -> -1);
        }
        return places;
    }

    /// The longest rising run of second places, by patience sorting.
    private static List<int[]> rising(List<int[]> pairs) {
        List<Integer> tops = new ArrayList<>();
        int[] below = new int[pairs.size()];
        for (int i = 0; i < pairs.size(); i++) {
            int low = 0;
            int high = tops.size();
            while (low < high) {
                int middle = (low + high) / 2;
                if (pairs.get(tops.get(middle))[1] < pairs.get(i)[1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            below[i] = low == 0 ? -1 : tops.get(low - 1);
            if (low == tops.size()) {
                tops.add(i);
            } else {
                tops.set(low, i);
            }
        }
        List<int[]> run = new ArrayList<>();
        for (int i = tops.isEmpty() ? -1 : tops.getLast(); i >= 0; i = below[i]) {
            run.add(pairs.get(i));
        }
        return new ArrayList<>(run.reversed());
    }
}
