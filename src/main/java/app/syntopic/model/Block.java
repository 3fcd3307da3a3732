package app.syntopic.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A block of a note as the reader shows it. Blocks are in the file's order and do not overlap; a block that holds
/// others contains their spans.
public sealed interface Block {

    /// Where, in the file.
    Span span();

    /// @param section the ordinal of the section this heading opens, or -1
    record Heading(Span span, int level, MarkedText text, Part part, int section) implements Block {}

    /// @param passage the ordinal of the passage this paragraph is, or -1
    record Paragraph(Span span, MarkedText text, int passage) implements Block {}

    record ItemList(Span span, boolean ordered, int first, List<Item> items) implements Block {
        public ItemList {
            items = List.copyOf(items);
        }
    }

    /// @param task whether the item is a task, and done
    /// @param text the item's first paragraph
    /// @param children what follows it: nested lists, further paragraphs
    /// @param passage the ordinal of the passage the item's text is, or -1
    record Item(Span span, Optional<Boolean> task, MarkedText text, List<Block> children, int passage)
            implements Block {
        public Item {
            children = List.copyOf(children);
        }
    }

    record BlockQuote(Span span, List<Block> blocks) implements Block {
        public BlockQuote {
            blocks = List.copyOf(blocks);
        }
    }

    /// @param type in lower case, aliases kept as written
    /// @param folded present when the callout can be folded; true when it starts folded
    record Callout(Span span, String type, MarkedText title, Optional<Boolean> folded, List<Block> blocks)
            implements Block {
        public Callout {
            blocks = List.copyOf(blocks);
        }

        /// What its type says about its look.
        public Tone tone() {
            return Tone.of(type);
        }

        /// Its title, or its type where it has none of its own.
        public MarkedText shownTitle() {
            if (!title.isEmpty()) {
                return title;
            }
            String shown = type.isEmpty() ? "note" : type;
            return MarkedText.plain(Character.toUpperCase(shown.charAt(0)) + shown.substring(1), span.start());
        }
    }

    /// How a callout looks.
    enum Tone {
        ACCENT,
        OK,
        WARN,
        QUOTE;

        /// An unknown type is a plain note.
        private static Tone of(String type) {
            return switch (type) {
                case "success", "check", "done", "tip", "hint", "important" -> OK;
                case "question",
                        "help",
                        "faq",
                        "warning",
                        "caution",
                        "attention",
                        "failure",
                        "fail",
                        "missing",
                        "danger",
                        "error",
                        "bug" ->
                        WARN;
                case "quote", "cite" -> QUOTE;
                default -> ACCENT;
            };
        }

        /// In lower case, as in a style's name.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param language the first word after the fence, or empty
    record CodeBlock(Span span, String language, String text) implements Block {}

    record MathBlock(Span span, String text) implements Block {}

    /// Rows of cells; a row may have fewer cells than the header.
    record Table(Span span, List<MarkedText> header, List<Alignment> alignments, List<List<MarkedText>> rows)
            implements Block {
        public Table {
            header = List.copyOf(header);
            alignments = List.copyOf(alignments);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    enum Alignment {
        START,
        CENTER,
        END
    }

    record Rule(Span span) implements Block {}

    /// HTML is shown as text and never executed.
    record Html(Span span, String text) implements Block {}

    record FootnoteDefinition(Span span, String label, List<Block> blocks) implements Block {
        public FootnoteDefinition {
            blocks = List.copyOf(blocks);
        }
    }
}
