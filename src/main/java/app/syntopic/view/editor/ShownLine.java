package app.syntopic.view.editor;

import app.syntopic.model.Span;

import javafx.scene.paint.Color;

import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttribute;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledSegment;

import java.util.List;

/// A line as it is to be shown. The control hands it on, as an attribute of the paragraph, to the [NoteSkin] that shows
/// it.
final class ShownLine extends RichParagraph {

    /// The line itself.
    static final StyleAttribute<ShownLine> LINE = new StyleAttribute<>("SHOWN-LINE", ShownLine.class, true);

    private final int index;
    private final Look look;

    /// @param index of the line in the text
    ShownLine(int index, Look look) {
        this.index = index;
        this.look = look;
    }

    /// What a line looks like wherever it stands.
    ///
    /// @param mistakes words to be underlined
    /// @param underline the colour of the underlining
    record Look(RichParagraph segments, List<Span> mistakes, Color underline) {

        Look {
            mistakes = List.copyOf(mistakes);
        }
    }

    int index() {
        return index;
    }

    Look look() {
        return look;
    }

    @Override
    public StyleAttributeMap getParagraphAttributes() {
        return StyleAttributeMap.builder().set(LINE, this).build();
    }

    @Override
    public String getPlainText() {
        return look.segments().getPlainText();
    }

    @Override
    public int getSegmentCount() {
        return look.segments().getSegmentCount();
    }

    @Override
    public StyledSegment getSegment(int segment) {
        return look.segments().getSegment(segment);
    }
}
