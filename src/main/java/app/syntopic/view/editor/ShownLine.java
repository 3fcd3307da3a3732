package app.syntopic.view.editor;

import app.syntopic.model.Span;

import javafx.scene.paint.Color;

import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttribute;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledSegment;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// A line as it is to be shown. The control gets it in one piece without colours, and hands it on, as an attribute of
/// the paragraph, to the [NoteSkin], which colours it where it is in sight.
final class ShownLine extends RichParagraph {

    /// The line itself.
    static final StyleAttribute<ShownLine> LINE = new StyleAttribute<>("SHOWN-LINE", ShownLine.class, true);

    private final int index;
    private final String text;
    private final Supplier<Look> look;

    /// @param index of the line in the text
    /// @param look asked for as often as the line is filled
    ShownLine(int index, String text, Supplier<Look> look) {
        this.index = index;
        this.text = text;
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

        List<StyledSegment> parts() {
            return IntStream.range(0, segments.getSegmentCount()).mapToObj(segments::getSegment).toList();
        }
    }

    int index() {
        return index;
    }

    /// What it looks like now.
    Look look() {
        return look.get();
    }

    @Override
    public StyleAttributeMap getParagraphAttributes() {
        return StyleAttributeMap.builder().set(LINE, this).build();
    }

    @Override
    public String getPlainText() {
        return text;
    }

    @Override
    public int getSegmentCount() {
        return 1;
    }

    @Override
    public StyledSegment getSegment(int segment) {
        return StyledSegment.of(text);
    }
}
