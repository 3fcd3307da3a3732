package app.syntopic.parse;

import app.syntopic.model.Part;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The lines of a text in the flat form and what each of them is by itself.
final class FlatOutline {

    enum Kind {
        BLANK,
        /// Nothing but the name of a part.
        PART,
        /// Opens with one of the four questions.
        QUESTION,
        /// Nothing but `§ Title`.
        SECTION,
        ITEM,
        /// A line of signs.
        RULE,
        /// Opens with `>`.
        QUOTE,
        /// A fence of a code block or a line in one.
        CODE,
        PROSE
    }

    private static final int LONGEST_PART_NAME = 80;
    private static final int LONGEST_SECTION_TITLE = 160;
    private static final int LONGEST_WRAPPED_LINE = 120;

    private static final Pattern BULLET = Pattern.compile("(?:[-*+–](?=[\\s\\p{Zs}])|[•‣◦·▪●○])[\\s\\p{Zs}]*(?=\\S)");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})[.)][\\s\\p{Zs}]+(?=\\S)");
    private static final Pattern QUESTION =
            Pattern.compile(
                    "(?:\\*\\*|__)?Q(?:uestion)?\\s?[1-4](?:\\s*[—–:.)-]+\\s*(?=\\S)|\\s*$|\\s+(?=[^?.]{1,100}\\?))");
    private static final Pattern RULE = Pattern.compile("(?:-{3,}|={3,}|_{3,}|\\*{3,}|(?:[-*_] ){2,}[-*_])");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:;…][’”\"')\\]*_]*", Pattern.DOTALL);

    private final String text;
    private final List<FlatLine> lines;
    private final Kind[] kinds;
    private final boolean wrapped;

    FlatOutline(String text, int from) {
        this.text = text;
        this.lines = FlatLine.of(text, from);
        this.kinds = new Kind[lines.size()];
        classify();
        this.wrapped = looksWrapped();
    }

    int size() {
        return lines.size();
    }

    FlatLine line(int i) {
        return lines.get(i);
    }

    Kind kind(int i) {
        return i < kinds.length ? kinds[i] : Kind.BLANK;
    }

    boolean isProse(int i) {
        return kind(i) == Kind.PROSE;
    }

    Set<Kind> kinds() {
        Set<Kind> found = EnumSet.noneOf(Kind.class);
        for (Kind kind : kinds) {
            found.add(kind);
        }
        return found;
    }

    Optional<Part> part(int i) {
        return PartNames.STANDARD.part(lines.get(i).in(text));
    }

    /// Where the text of a line starts: after the bullet or number of an item.
    int textStart(int i) {
        FlatLine line = lines.get(i);
        Matcher bullet = in(BULLET, line);
        if (bullet.lookingAt()) {
            return bullet.end();
        }
        Matcher number = in(NUMBER, line);
        return number.lookingAt() ? number.end() : line.start();
    }

    boolean isNumbered(int i) {
        return in(NUMBER, lines.get(i)).lookingAt();
    }

    /// The last line of the paragraph or item text that begins in line `i`. Lines follow each other where the text is
    /// wrapped at a width, where a sentence plainly goes on, and where an item's next line is indented under it.
    int lastLineFrom(int i) {
        int last = i;
        while (isProse(last + 1) && goesOn(i, last)) {
            last++;
        }
        return last;
    }

    boolean endsSentence(int i) {
        return SENTENCE_END.matcher(lines.get(i).in(text)).matches();
    }

    int nextNonBlank(int i) {
        int next = i;
        while (next < size() && kinds[next] == Kind.BLANK) {
            next++;
        }
        return next;
    }

    private boolean goesOn(int first, int last) {
        boolean underItem = kinds[first] == Kind.ITEM && lines.get(last + 1).indent() > lines.get(first).indent();
        return wrapped || underItem || isMidSentence(last);
    }

    private boolean isMidSentence(int last) {
        return Character.isLowerCase(text.charAt(lines.get(last + 1).start())) && !endsSentence(last);
    }

    private boolean looksWrapped() {
        int broken = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).length() > LONGEST_WRAPPED_LINE) {
                return false;
            }
            boolean prose = isProse(i) || kind(i) == Kind.ITEM || kind(i) == Kind.QUESTION;
            if (prose && isProse(i + 1) && isMidSentence(i)) {
                broken++;
            }
        }
        return broken > 1;
    }

    private void classify() {
        boolean inCode = false;
        int number = 0;
        for (int i = 0; i < kinds.length; i++) {
            FlatLine line = lines.get(i);
            boolean fence = text.startsWith("```", line.start()) || text.startsWith("~~~", line.start());
            kinds[i] = fence || inCode ? Kind.CODE : kindOf(line, number);
            inCode ^= fence;
            if (kinds[i] == Kind.ITEM && isNumbered(i)) {
                number++;
            } else if (kinds[i] == Kind.PART || kinds[i] == Kind.SECTION) {
                number = 0;
            }
            if (kinds[i] == Kind.ITEM && isNumberOne(line)) {
                number = 1;
            }
        }
    }

    private Kind kindOf(FlatLine line, int numberBefore) {
        if (line.isEmpty()) {
            return Kind.BLANK;
        }
        if (in(RULE, line).matches()) {
            return Kind.RULE;
        }
        char first = text.charAt(line.start());
        if (first == '§' && isSectionTitle(line)) {
            return Kind.SECTION;
        }
        if (first == '>') {
            return Kind.QUOTE;
        }
        if (in(QUESTION, line).lookingAt()) {
            return Kind.QUESTION;
        }
        if (line.length() <= LONGEST_PART_NAME && PartNames.STANDARD.part(line.in(text)).isPresent()) {
            return Kind.PART;
        }
        return isItem(line, numberBefore) ? itemKind(line) : Kind.PROSE;
    }

    /// One of the four questions may be written as an item.
    private Kind itemKind(FlatLine line) {
        Matcher bullet = in(BULLET, line);
        boolean question = bullet.lookingAt() && QUESTION.matcher(text).region(bullet.end(), line.end()).lookingAt();
        return question ? Kind.QUESTION : Kind.ITEM;
    }

    private boolean isItem(FlatLine line, int numberBefore) {
        if (in(BULLET, line).lookingAt()) {
            return true;
        }
        Matcher number = in(NUMBER, line);
        if (!number.lookingAt()) {
            return false;
        }
        int value = Integer.parseInt(number.group(1));
        return value == 1 || value == numberBefore + 1;
    }

    private boolean isNumberOne(FlatLine line) {
        Matcher number = in(NUMBER, line);
        return number.lookingAt() && number.group(1).equals("1");
    }

    private boolean isSectionTitle(FlatLine line) {
        boolean sentence = line.length() > LONGEST_SECTION_TITLE / 2 && text.charAt(line.end() - 1) == '.';
        return line.length() > 1 && line.length() <= LONGEST_SECTION_TITLE && !sentence;
    }

    private Matcher in(Pattern pattern, FlatLine line) {
        return pattern.matcher(text).region(line.start(), line.end());
    }
}
