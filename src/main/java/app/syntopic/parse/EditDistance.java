package app.syntopic.parse;

/// How many letters must change to make one word of another (Levenshtein's distance, two rows).
final class EditDistance {

    private static final int LONGEST = 200;

    private EditDistance() {}

    /// The distance, or `limit` when it is not smaller.
    static int of(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) >= limit || a.length() > LONGEST || b.length() > LONGEST) {
            return limit;
        }
        int[] previous = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(previous[j], row[j - 1]) + 1);
            }
            int[] spare = previous;
            previous = row;
            row = spare;
        }
        return Math.min(limit, previous[b.length()]);
    }
}
