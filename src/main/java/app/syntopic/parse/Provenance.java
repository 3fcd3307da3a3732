package app.syntopic.parse;

import app.syntopic.model.FrontMatter;
import app.syntopic.model.Mark;
import app.syntopic.model.MarkedText;
import app.syntopic.model.PublishedDate;
import app.syntopic.model.SourceType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the paragraphs above a note's first part say about its source: a line `Source: raw/x.txt | A in conversation
/// with B | Show, 17 Oct 2025`, or only the word "episode" or "book".
record Provenance(
        List<String> creators,
        Optional<String> show,
        Optional<PublishedDate> published,
        Optional<String> url,
        Optional<String> attached,
        Optional<SourceType> type) {

    static final Provenance NONE =
            new Provenance(
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    private static final Pattern LINE = Pattern.compile("^(?:Sources?|From)\\s*:\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONVERSATION =
            Pattern.compile(
                    "(.+?)\\s+(?:in conversation with|interviewed by|in dialogue with|talks (?:to|with)|with)\\s+(.+)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern LABELLED = Pattern.compile("(\\p{L}{3,12}?)s?\\s*:\\s*(\\S.*)");
    private static final Pattern PATH =
            Pattern.compile("[^|]*\\.(?:txt|md|pdf|vtt|srt|epub|html?|json|docx?)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMES = Pattern.compile("\\s*(?:,|;|&|\\band\\b)\\s*");
    private static final int LONGEST = 1_000;

    static Provenance of(List<MarkedText> paragraphs) {
        for (MarkedText paragraph : paragraphs) {
            String text = paragraph.text().strip();
            Matcher line = LINE.matcher(text);
            if (text.length() <= LONGEST && line.find()) {
                return new Reader(paragraph).read(text.substring(line.end()));
            }
        }
        for (MarkedText paragraph : paragraphs) {
            Optional<SourceType> type = typeIn(paragraph.text());
            if (type.isPresent()) {
                return new Provenance(
                        List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), type);
            }
        }
        return NONE;
    }

    /// The names in a list "A, B and C".
    static List<String> names(String written) {
        List<String> names = new ArrayList<>();
        for (String name : NAMES.split(written)) {
            String plain = FrontMatter.withoutBrackets(name);
            if (!plain.isEmpty()) {
                names.add(plain);
            }
        }
        return names;
    }

    private static Optional<SourceType> typeIn(String text) {
        String words = text.substring(0, Math.min(text.length(), LONGEST)).toLowerCase(Locale.ROOT);
        Optional<SourceType> found = Optional.empty();
        int earliest = words.length();
        for (Word word : Word.values()) {
            int at = word.in(words);
            if (at >= 0 && at < earliest) {
                earliest = at;
                found = Optional.of(word.type);
            }
        }
        return found;
    }

    private enum Word {
        EPISODE("episode", SourceType.EPISODE),
        PODCAST("podcast", SourceType.EPISODE),
        CONVERSATION("in conversation with", SourceType.EPISODE),
        BOOK("book", SourceType.BOOK),
        PAPER("paper", SourceType.PAPER),
        TALK("the talk", SourceType.TALK),
        LECTURE("lecture", SourceType.TALK),
        ARTICLE("article", SourceType.ARTICLE),
        ESSAY("essay", SourceType.ARTICLE);

        private final String written;
        private final SourceType type;

        Word(String written, SourceType type) {
            this.written = written;
            this.type = type;
        }

        /// The place of the word by itself, its plural or genitive included; -1 for none.
        private int in(String words) {
            for (int at = words.indexOf(written); at >= 0; at = words.indexOf(written, at + 1)) {
                int end = at + written.length();
                boolean fileName =
                        end + 1 < words.length() && words.charAt(end) == '.' && Words.isLetterAt(words, end + 1);
                boolean longer = Words.isLetterAt(words, end) && words.charAt(end) != 's';
                if (!Words.isLetterAt(words, at - 1) && !longer && !fileName) {
                    return at;
                }
            }
            return -1;
        }
    }

    /// Reads the pieces of one line, in any order.
    private static final class Reader {

        private final MarkedText paragraph;
        private final List<String> creators = new ArrayList<>();
        private Optional<String> show = Optional.empty();
        private Optional<PublishedDate> published = Optional.empty();
        private Optional<String> url = Optional.empty();
        private Optional<String> attached = Optional.empty();
        private Optional<SourceType> type = Optional.empty();

        Reader(MarkedText paragraph) {
            this.paragraph = paragraph;
        }

        Provenance read(String line) {
            for (String piece : line.split("\\s*(?:\\||\\n)\\s*")) {
                piece(piece.strip());
            }
            if (url.isEmpty()) {
                url = paragraph.marks(Mark.WebLinked.class).map(Mark.WebLinked::url).findFirst();
            }
            return new Provenance(creators, show, published, url, attached, type.or(this::typeByShape));
        }

        /// With a show it is an episode; an author and a month are an article's, since books and papers give the year.
        private Optional<SourceType> typeByShape() {
            if (show.isPresent()) {
                return Optional.of(SourceType.EPISODE);
            }
            boolean article = !creators.isEmpty() && published.filter(date -> date.month() > 0).isPresent();
            return article ? Optional.of(SourceType.ARTICLE) : Optional.empty();
        }

        private void piece(String piece) {
            if (piece.isEmpty()) {
                return;
            }
            Matcher labelled = LABELLED.matcher(piece);
            Matcher conversation = CONVERSATION.matcher(piece);
            if (Address.isAlone(piece)) {
                url = Optional.of(piece);
            } else if (PATH.matcher(piece).matches() && attached.isEmpty()) {
                attached = Optional.of(piece);
            } else if (labelled.matches()) {
                labelled(labelled.group(1).toLowerCase(Locale.ROOT), labelled.group(2));
            } else if (conversation.matches()) {
                creators.addAll(names(conversation.group(1)));
                type = Optional.of(SourceType.EPISODE);
            } else {
                place(piece);
            }
        }

        private void labelled(String label, String value) {
            switch (label) {
                case "author", "guest", "speaker", "by" -> creators.addAll(names(value));
                case "show", "podcast" -> {
                    place(value);
                    type = Optional.of(SourceType.EPISODE);
                }
                case "journal", "publication", "publisher", "site" -> place(value);
                case "date", "published" -> published = PublishedDate.parse(value).or(() -> published);
                case "type" -> type = SourceType.named(value).or(() -> type);
                default -> {}
            }
        }

        /// `Show, 17 Oct 2025`, either alone.
        private void place(String piece) {
            Optional<PublishedDate> whole = PublishedDate.parse(piece);
            int comma = piece.lastIndexOf(',');
            while (whole.isEmpty() && comma > 0) {
                Optional<PublishedDate> date = PublishedDate.parse(piece.substring(comma + 1));
                if (date.isPresent()) {
                    published = date;
                    show = show.or(showIn(piece.substring(0, comma)));
                    return;
                }
                comma = piece.lastIndexOf(',', comma - 1);
            }
            if (whole.isPresent()) {
                published = whole;
            } else {
                show = show.or(showIn(piece));
            }
        }

        private static java.util.function.Supplier<Optional<String>> showIn(String name) {
            return () -> Optional.of(name.strip()).filter(text -> !text.isEmpty());
        }
    }
}
