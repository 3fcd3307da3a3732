package app.syntopic.parse;

import com.vladsch.flexmark.util.ast.DoNotDecorate;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/// An inline of our own that Markdown does not know, taken from the text as a whole. Nothing inside it is Markdown.
final class Sign extends Node implements DoNotDecorate {

    enum Kind {
        /// `[[Note]]`
        WIKI_LINK,
        /// `![[Note]]`
        EMBED,
        /// `[§ Title]`
        CITATION,
        /// `[?]`
        DOUBT,
        /// `$a$` or `$$a$$`
        MATH,
        /// `(supports:: [[Note]])`
        STANCE,
        /// `[^1]`
        FOOTNOTE
    }

    private final Kind kind;

    Sign(Kind kind, BasedSequence chars) {
        super(chars);
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
