package app.syntopic.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells the names in a list "X, Y, and Z" apart: by the longest known name first, because a name may hold commas, and
/// by commas where none is known.
final class FlatNames {

    /// The names of a list that are looked up together at most.
    private static final int LONGEST_NAME_IN_PIECES = 8;

    private static final Pattern JOINED = Pattern.compile("(?:and|or|&)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("\\s+(?:and|&)\\s+");
    private static final Pattern REMARK = Pattern.compile("\\s*\\([^()]*\\)$");
    private static final Pattern SENTENCE = Pattern.compile("(?:^|(?<=[.!?…’”\"')\\]])\\s+)See(?: also)?:?\\s+(?=\\S)");

    private final String text;
    private final KnownTitles known;
    private final boolean entry;
    private final List<Target> targets = new ArrayList<>();

    private FlatNames(String text, KnownTitles known, boolean entry) {
        this.text = text;
        this.known = known;
        this.entry = entry;
    }

    /// A name in the text.
    ///
    /// @param certain whether it is known, or written the way names are
    record Target(int start, int end, boolean certain) {}

    /// Where the list of a final sentence "See X, Y." stands in `start..end`, without the full stop; -1 for none.
    static int startOfSentence(String text, int start, int end) {
        Matcher sentence = SENTENCE.matcher(text).region(start, end);
        int found = -1;
        while (sentence.find()) {
            found = sentence.end();
        }
        return found;
    }

    /// The names in `start..end`, in order. What is in brackets already is left out.
    ///
    /// @param entry whether they stand in an entry of "See also" rather than in a sentence
    static List<Target> targets(String text, int start, int end, KnownTitles known, boolean entry) {
        FlatNames list = new FlatNames(text, known, entry);
        list.read(list.pieces(start, end));
        return List.copyOf(list.targets);
    }

    private List<Target> pieces(int start, int end) {
        List<Target> pieces = new ArrayList<>();
        int depth = 0;
        int from = start;
        for (int i = start; i <= end; i++) {
            char c = i < end ? text.charAt(i) : ',';
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (i == end || depth <= 0 && (c == ',' || c == ';')) {
                Target piece = trimmed(from, i);
                if (piece.start < piece.end) {
                    pieces.add(piece);
                }
                from = i + 1;
            }
        }
        return pieces;
    }

    private void read(List<Target> pieces) {
        List<Target> strange = new ArrayList<>();
        for (int i = 0; i < pieces.size(); ) {
            int next = knownFrom(pieces, i);
            if (next > i) {
                flush(strange);
                targets.add(name(pieces.get(i).start, pieces.get(next - 1).end));
            } else if (!readPair(pieces.get(i), strange)) {
                strange.add(pieces.get(i));
            }
            i = Math.max(next, i + 1);
        }
        flush(strange);
        targets.sort((a, b) -> Integer.compare(a.start, b.start));
    }

    /// The index after the last of the pieces from `i` on that together are the longest known name; `i` when none is.
    private int knownFrom(List<Target> pieces, int i) {
        for (int next = Math.min(pieces.size(), i + LONGEST_NAME_IN_PIECES); next > i; next--) {
            Target name = name(pieces.get(i).start, pieces.get(next - 1).end);
            if (isKnown(name)) {
                return next;
            }
        }
        return i;
    }

    /// Reads "X and Y" where both are known.
    private boolean readPair(Target piece, List<Target> strange) {
        Matcher between = BETWEEN.matcher(text).region(piece.start, piece.end);
        while (between.find()) {
            Target left = name(piece.start, between.start());
            Target right = name(between.end(), piece.end);
            if (isKnown(left) && isKnown(right)) {
                flush(strange);
                targets.add(left);
                targets.add(right);
                return true;
            }
        }
        return false;
    }

    /// Neighbours of which nothing is known. One that goes on like "and the Rest of a Title" makes those before it
    /// doubtful, since they may be one title; in an entry of "See also", which is no sentence, they are.
    private void flush(List<Target> strange) {
        int end = endOfTitle(strange);
        if (end > 0) {
            int start = strange.getFirst().start;
            Target title = new Target(start, strange.get(end - 1).end, entry && targets.isEmpty());
            targets.add(title.certain && isTitleCase(title) ? title : doubtful(title.start, title.end));
        }
        strange.subList(end, strange.size()).forEach(this::addByItsLook);
        strange.clear();
    }

    /// How many of the first pieces may be one title.
    private int endOfTitle(List<Target> strange) {
        for (int i = strange.size() - 1; i > 0; i--) {
            if (joinLength(strange.get(i)) > 0 && !isTitleCase(withoutJoin(strange.get(i)))) {
                return i + 1;
            }
        }
        return 0;
    }

    private void addByItsLook(Target piece) {
        Target name = withoutJoin(piece);
        if (text.startsWith("[", name.start) || TitleCase.isAddress(text, name.start)) {
            return;
        }
        Target bare = withoutRemark(name);
        if (isTitleCase(bare) && !BETWEEN.matcher(text).region(bare.start, bare.end).find()) {
            targets.add(bare);
        } else {
            targets.add(doubtful(name.start, name.end));
        }
    }

    private boolean isTitleCase(Target name) {
        return TitleCase.matches(text.substring(name.start, name.end));
    }

    private boolean isKnown(Target name) {
        String label = text.substring(name.start, name.end);
        return TitleCase.isLinkable(label) && known.contains(label);
    }

    /// The name in `start..end`, without an "and" in front or a remark behind unless it is known with them.
    private Target name(int start, int end) {
        Target whole = new Target(start, end, true);
        if (isKnown(whole)) {
            return whole;
        }
        Target joined = withoutJoin(whole);
        return isKnown(joined) ? joined : withoutRemark(joined);
    }

    private Target withoutJoin(Target piece) {
        return new Target(piece.start + joinLength(piece), piece.end, true);
    }

    private int joinLength(Target piece) {
        Matcher join = JOINED.matcher(text).region(piece.start, piece.end);
        return join.lookingAt() && join.end() < piece.end ? join.end() - piece.start : 0;
    }

    private Target withoutRemark(Target piece) {
        Matcher remark = REMARK.matcher(text).region(piece.start, piece.end);
        return remark.find() && remark.start() > piece.start ? new Target(piece.start, remark.start(), true) : piece;
    }

    private Target trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && FlatLine.isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && FlatLine.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Target(start, end, true);
    }

    private static Target doubtful(int start, int end) {
        return new Target(start, end, false);
    }
}
