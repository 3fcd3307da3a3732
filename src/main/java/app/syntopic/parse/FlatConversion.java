package app.syntopic.parse;

import app.syntopic.model.Part;
import app.syntopic.parse.FlatOutline.Kind;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Goes through the lines of one text in the flat form and writes each block as Markdown. Used once.
final class FlatConversion {

    private static final int LONGEST_TITLE = 250;
    private static final int LONGEST_QUESTION = 160;
    private static final int LONGEST_UNMARKED_SECTION = 90;
    private static final int SHORTEST_SECTION_TEXT = 60;
    private static final String ITEM_INDENT = "    ";

    private static final Pattern QUESTION = Pattern.compile("Q(?:uestion)?\\s?[1-4](?<sign>\\s*[—–:.)-]*\\s*)");
    private static final Pattern ASKED = Pattern.compile("[^?\\n\\r]*?\\?[’”\"')]*");
    private static final Pattern NOTES_MARK =
            Pattern.compile("(?:Reading |Literature |Book |Episode )?Notes:?", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final FlatOutline outline;
    private final FlatWriter writer;
    private final FlatBlocks blocks;
    private final ItemIndents indents = new ItemIndents();
    private final boolean sectionsAreMarked;
    private Part part = Part.TITLE;
    private boolean partHasItems;

    FlatConversion(String text, FlatOutline outline, KnownTitles known) {
        this.text = text;
        this.outline = outline;
        this.writer = new FlatWriter(text);
        this.blocks = new FlatBlocks(text, writer, known, FlatGlossary.labels(text, outline));
        this.sectionsAreMarked = outline.kinds().contains(Kind.SECTION);
    }

    FlatForm convert() {
        copyFrontMatter();
        int title = titleLine();
        for (int i = 0; i < outline.size(); ) {
            i = i == title ? heading("# ", i) : block(i);
        }
        if (writer.length() > 0) {
            writer.endLine();
        }
        return new FlatForm(writer, blocks.unsure());
    }

    private void copyFrontMatter() {
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        int end = FlatShape.bodyStart(text);
        while (end > start && FlatLine.isBlank(text.charAt(end - 1))) {
            end--;
        }
        writer.copyLines(start, end);
    }

    /// The first line that is text and no sentence; a line "Reading Notes" above it is not the title. -1 for none.
    private int titleLine() {
        int i = outline.nextNonBlank(0);
        if (outline.isProse(i) && NOTES_MARK.matcher(outline.line(i).in(text)).matches()) {
            i = outline.nextNonBlank(i + 1);
        }
        boolean title =
                outline.isProse(i)
                        && outline.line(i).length() <= LONGEST_TITLE
                        && !text.startsWith("Source:", outline.line(i).start())
                        && text.charAt(outline.line(i).end() - 1) != '.';
        return title ? i : -1;
    }

    private int block(int i) {
        Kind kind = outline.kind(i);
        if (kind != Kind.ITEM && kind != Kind.BLANK && !isEntryWithoutBullet(i)) {
            indents.leave();
        }
        return switch (kind) {
            case BLANK -> i + 1;
            case PART -> part(i);
            case SECTION -> section(i);
            case QUESTION -> question(i);
            case ITEM -> item(i);
            case RULE -> copied(i, i);
            case QUOTE, CODE -> copied(i, lastOfKind(i, kind));
            case PROSE -> prose(i);
        };
    }

    private int part(int i) {
        part = outline.part(i).orElse(Part.OTHER);
        partHasItems = false;
        for (int next = i + 1; next < outline.size() && outline.kind(next) != Kind.PART; next++) {
            partHasItems |= outline.kind(next) == Kind.ITEM;
        }
        return heading("## ", i);
    }

    private int section(int i) {
        FlatLine line = outline.line(i);
        if (part != Part.CLAIMS) {
            part = Part.SECTION;
        }
        writer.startBlock();
        writer.insert("### ", line.start());
        writer.copy(line.start(), line.start() + 1);
        if (!FlatLine.isBlank(text.charAt(line.start() + 1))) {
            writer.insert(" ", line.start() + 1);
        }
        blocks.running(line.start() + 1, line.end());
        return i + 1;
    }

    private int heading(String sign, int i) {
        FlatLine line = outline.line(i);
        writer.startBlock();
        writer.insert(sign, line.start());
        blocks.running(line.start(), line.end());
        return i + 1;
    }

    /// A question alone on its line becomes a heading, one that its answer follows is set in bold.
    private int question(int i) {
        int start = outline.textStart(i);
        FlatLine line = outline.line(i);
        int last = outline.lastLineFrom(i);
        int asked = endOfQuestion(start, line.end());
        writer.startBlock();
        if (asked == line.end() && last == i) {
            writer.insert("### ", start);
            blocks.running(start, asked);
            return i + 1;
        }
        if (asked > start) {
            writer.insert("**", start);
            blocks.running(start, asked);
            writer.insert("**", asked);
            if (!FlatLine.isBlank(text.charAt(asked))) {
                writer.insert(" ", asked);
            }
        }
        blocks.prose(asked, outline.line(last).end());
        return last + 1;
    }

    /// `start` where the writer set the question in bold already.
    private int endOfQuestion(int start, int end) {
        Matcher mark = QUESTION.matcher(text).region(start, end);
        if (!mark.lookingAt()) {
            return start;
        }
        Matcher asked = ASKED.matcher(text).region(start, Math.min(end, start + LONGEST_QUESTION));
        boolean oneSentence = asked.lookingAt() && !text.substring(mark.end(), asked.end()).contains(". ");
        return oneSentence ? asked.end() : mark.start("sign");
    }

    private int item(int i) {
        int last = outline.lastLineFrom(i);
        int level = indents.levelOf(outline.line(i).indent());
        boolean follows = indents.follows();
        if (follows) {
            writer.endLine();
        } else {
            writer.startBlock();
        }
        indents.written();
        int start = outline.line(i).start();
        int textStart = outline.kind(i) == Kind.ITEM ? outline.textStart(i) : start;
        writer.insert(ITEM_INDENT.repeat(level), start);
        boolean keepsNumber = outline.isNumbered(i) && part != Part.GLOSSARY && part != Part.SEE_ALSO;
        if (keepsNumber) {
            writer.copy(start, textStart);
        } else {
            writer.insert("- ", textStart);
        }
        blocks.item(part, level, textStart, outline.line(last).end());
        return last + 1;
    }

    private int prose(int i) {
        if (isEntryWithoutBullet(i)) {
            return item(i);
        }
        if (isSectionWithoutSign(i)) {
            return heading("### § ", i);
        }
        int last = outline.lastLineFrom(i);
        writer.startBlock();
        blocks.prose(outline.line(i).start(), outline.line(last).end());
        return last + 1;
    }

    private boolean isEntryWithoutBullet(int i) {
        boolean entries = part == Part.SEE_ALSO || part == Part.GLOSSARY;
        return entries
                && !partHasItems
                && outline.isProse(i)
                && (part == Part.SEE_ALSO
                        || FlatGlossary.separator(text, outline.line(i).start(), outline.line(i).end()).isPresent());
    }

    /// A short line that ends no sentence, with a longer text under it.
    private boolean isSectionWithoutSign(int i) {
        FlatLine line = outline.line(i);
        char end = text.charAt(line.end() - 1);
        if (part != Part.CLAIMS
                || sectionsAreMarked
                || line.length() > LONGEST_UNMARKED_SECTION
                || ".!;:,…".indexOf(end) >= 0) {
            return false;
        }
        int next = outline.nextNonBlank(i + 1);
        if (outline.kind(next) == Kind.ITEM) {
            return true;
        }
        int last = outline.isProse(next) ? outline.lastLineFrom(next) : next;
        return outline.isProse(next)
                && outline.line(last).end() - outline.line(next).start()
                        > Math.max(line.length(), SHORTEST_SECTION_TEXT);
    }

    private int copied(int first, int last) {
        writer.startBlock();
        writer.copyLines(outline.line(first).start(), outline.line(last).end());
        return last + 1;
    }

    private int lastOfKind(int i, Kind kind) {
        int last = i;
        while (outline.kind(last + 1) == kind) {
            last++;
        }
        return last;
    }
}
