package app.syntopic.model;

import java.util.Optional;

/// Something a stretch of a [MarkedText] is. Marks may nest and, unlike Markdown's own elements, cross each other: a
/// quote may begin inside an emphasis and end outside.
public sealed interface Mark {

    /// Where, in the text the mark belongs to (not in the file).
    Span span();

    /// The same mark elsewhere.
    Mark at(Span span);

    /// Set in a style of Markdown's.
    record Styled(Span span, Style style) implements Mark {
        @Override
        public Mark at(Span other) {
            return new Styled(other, style);
        }
    }

    enum Style {
        EMPHASIS,
        STRONG,
        STRIKETHROUGH,
        HIGHLIGHT,
        CODE,
        MATH
    }

    /// Words of the source, with their quotation marks.
    record Quoted(Span span) implements Mark {
        @Override
        public Mark at(Span other) {
            return new Quoted(other);
        }
    }

    /// A link to a note, a concept, a section or a block.
    record Linked(Span span, LinkTarget target) implements Mark {
        @Override
        public Mark at(Span other) {
            return new Linked(other, target);
        }
    }

    /// A link out of the notebook.
    record WebLinked(Span span, String url) implements Mark {
        @Override
        public Mark at(Span other) {
            return new WebLinked(other, url);
        }
    }

    /// A citation `[§ Title]` of a section of this note; `title` is without `§`.
    record Cited(Span span, String title) implements Mark {
        @Override
        public Mark at(Span other) {
            return new Cited(other, title);
        }
    }

    /// A tag, without `#`.
    record Tagged(Span span, String tag) implements Mark {
        @Override
        public Mark at(Span other) {
            return new Tagged(other, tag);
        }
    }

    /// An inline field `(supports:: [[X]])`.
    record Stanced(Span span, Stance stance, LinkTarget target) implements Mark {
        @Override
        public Mark at(Span other) {
            return new Stanced(other, stance, target);
        }
    }

    /// The note-taker's own doubt, `[?]`.
    record Doubted(Span span) implements Mark {
        @Override
        public Mark at(Span other) {
            return new Doubted(other);
        }
    }

    /// A reference to a footnote.
    record Footnoted(Span span, String label) implements Mark {
        @Override
        public Mark at(Span other) {
            return new Footnoted(other, label);
        }
    }

    /// A picture or another file or note shown in place. `target` is as written; `size` is the part after `|`, as
    /// written.
    record Embedded(Span span, String target, Optional<String> size) implements Mark {
        @Override
        public Mark at(Span other) {
            return new Embedded(other, target, size);
        }
    }
}
