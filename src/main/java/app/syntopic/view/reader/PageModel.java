package app.syntopic.view.reader;

import javafx.scene.layout.Region;

import jfx.incubator.scene.control.richtext.StyleResolver;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttribute;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledSegment;
import jfx.incubator.scene.control.richtext.model.StyledTextModelViewOnlyBase;

import org.jspecify.annotations.Nullable;

import java.util.function.BiFunction;
import java.util.function.Supplier;

/// Shows a page to the control, one line a paragraph.
///
/// Lines of text are handed out empty: [SetLine] sets them with style classes and not with the control's own
/// attributes, so that the nodes stay under the stylesheet: theme and zoom change without making them anew.
final class PageModel extends StyledTextModelViewOnlyBase {

    /// The line a paragraph shows.
    static final StyleAttribute<Placed> LINE = new StyleAttribute<>("line", Placed.class, true);

    private final Page page;
    private final BiFunction<Line, Line.Figure, Region> figures;

    PageModel(Page page, BiFunction<Line, Line.Figure, Region> figures) {
        this.page = page;
        this.figures = figures;
    }

    record Placed(int index, Line line) {}

    @Override
    public int size() {
        return page.lines().size();
    }

    @Override
    public String getPlainText(int index) {
        return page.line(index).text();
    }

    @Override
    public RichParagraph getParagraph(int index) {
        return new Paragraph(index, page.line(index));
    }

    @Override
    public StyleAttributeMap getStyleAttributeMap(StyleResolver resolver, TextPos position) {
        return StyleAttributeMap.EMPTY;
    }

    private final class Paragraph extends RichParagraph {

        private final int index;
        private final Line line;

        private Paragraph(int index, Line line) {
            this.index = index;
            this.line = line;
        }

        @Override
        public String getPlainText() {
            return line.text();
        }

        @Override
        public int getSegmentCount() {
            return 0;
        }

        @Override
        public StyledSegment getSegment(int segment) {
            throw new IndexOutOfBoundsException(segment);
        }

        @Override
        public StyleAttributeMap getParagraphAttributes() {
            return StyleAttributeMap.builder().set(LINE, new Placed(index, line)).build();
        }

        /// Null, as the control wants it, for a paragraph of text.
        @Override
        public @Nullable Supplier<Region> getParagraphRegion() {
            return line.figure().<Supplier<Region>>map(figure -> () -> figures.apply(line, figure)).orElse(null);
        }
    }
}
