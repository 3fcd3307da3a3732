package app.syntopic.view.control;

import app.syntopic.model.Mark;
import app.syntopic.model.MarkedText;
import app.syntopic.model.Span;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// A text that wraps, with ranges of it set in styles. Ranges may overlap. A range of a style in [#TINTED] also gets a
/// fill behind it.
public final class MarkedFlow extends Region {

    private static final String CITED = "cited";

    /// Styles with a fill behind the text, which stylesheets set on `.tint.STYLE`.
    private static final Set<String> TINTED = Set.of("quoted", "match", "here", "changed", CITED);

    /// @param style a style class of the text in the range: `quoted`, `match`, `named`, `here`, `changed`, `strong`,
    ///   `emphasis`, `code`, `struck`, `aside`, `cited`, `doubted`
    public record Range(Span span, String style) {}

    private static final double CHIP_TOP = 0.16;
    private static final double CHIP_BOTTOM = 0.24;

    private record Tint(Span span, Path path) {}

    private final TextFlow flow = new TextFlow();
    private final List<Tint> tints = new ArrayList<>();
    private final boolean shaped;

    public MarkedFlow(String text, List<Range> ranges) {
        shaped = ShapedText.isIn(text);
        getStyleClass().add("marked-flow");
        flow.getStyleClass().add("flow");
        List<Range> inside =
                ranges.stream()
                        .map(range -> new Range(cut(range.span(), text.length()), range.style()))
                        .filter(range -> !range.span().isEmpty())
                        .toList();
        for (Range range : inside) {
            if (TINTED.contains(range.style())) {
                addTint(range);
            }
        }
        addTexts(text, inside);
        getChildren().add(flow);
        setAccessibleText(text);
    }

    /// A marked text, plus ranges of it that are `named`. Citations stand as chips. Fields that state a stance are left
    /// out: who shows them says it in other words.
    public static MarkedFlow of(MarkedText text, List<Span> named) {
        return of(text, named, "named");
    }

    /// The same with ranges in another style.
    public static MarkedFlow of(MarkedText text, List<Span> spans, String style) {
        List<Range> ranges = marks(text);
        text.marks(Mark.Cited.class).forEach(cited -> ranges.add(new Range(cited.span(), CITED)));
        text.marks(Mark.Doubted.class).forEach(doubt -> ranges.add(new Range(doubt.span(), "raised")));
        spans.forEach(span -> ranges.add(new Range(span, style)));
        TextCut cut = TextCut.of(text);
        return new MarkedFlow(
                cut.text(), ranges.stream().map(range -> new Range(cut.map(range.span()), range.style())).toList());
    }

    /// What is read of a marked text: without stances, and citations without their brackets.
    public static String words(MarkedText text) {
        return TextCut.of(text).text();
    }

    /// The ranges that a text's own marks ask for.
    public static List<Range> marks(MarkedText text) {
        List<Range> ranges = new ArrayList<>();
        for (Mark mark : text.marks()) {
            switch (mark) {
                case Mark.Quoted quoted -> ranges.add(new Range(quoted.span(), "quoted"));
                case Mark.Doubted doubted -> ranges.add(new Range(doubted.span(), "doubted"));
                case Mark.Styled styled -> styleOf(styled).ifPresent(s -> ranges.add(new Range(styled.span(), s)));
                default -> {
                    // links and fields are plain text here: the whole line is what is clicked
                }
            }
        }
        return ranges;
    }

    private static Optional<String> styleOf(Mark.Styled styled) {
        return switch (styled.style()) {
            case EMPHASIS -> Optional.of("emphasis");
            case STRONG -> Optional.of("strong");
            case CODE -> Optional.of("code");
            case HIGHLIGHT -> Optional.of("match");
            case STRIKETHROUGH -> Optional.of("struck");
            case MATH -> Optional.empty();
        };
    }

    private static Span cut(Span span, int length) {
        int start = Math.min(span.start(), length);
        return new Span(start, Math.clamp(span.end(), start, length));
    }

    private void addTint(Range range) {
        Path path = new Path();
        path.getStyleClass().setAll("tint", range.style());
        path.setManaged(false);
        tints.add(new Tint(range.span(), path));
        getChildren().add(path);
    }

    private void addTexts(String text, List<Range> ranges) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        for (Range range : ranges) {
            cuts.add(range.span().start());
            cuts.add(range.span().end());
        }
        int start = 0;
        for (int end : cuts.tailSet(1)) {
            Span span = new Span(start, end);
            List<String> styles =
                    ranges.stream().filter(range -> range.span().contains(span)).map(Range::style).toList();
            for (String piece : ShapedText.pieces(span.in(text))) {
                Text run = new Text(piece);
                run.getStyleClass().add("text");
                run.getStyleClass().addAll(styles);
                flow.getChildren().add(run);
            }
            start = end;
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    public double getBaselineOffset() {
        return snappedTopInset() + flow.getBaselineOffset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + flow.prefWidth(-1) + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? -1 : wideEnough(width - snappedLeftInset() - snappedRightInset());
        return snappedTopInset() + flow.prefHeight(inner) + snappedBottomInset();
    }

    /// While a window is laid out, a text may be asked for its height in no width at all; there the toolkit would break
    /// the words of a [ShapedText].
    private double wideEnough(double width) {
        return shaped && flow.getChildren().getFirst() instanceof Text first
                ? Math.max(width, ShapedText.WIDEST_EM * first.getFont().getSize())
                : width;
    }

    /// A chip is lower than its line, as its text is smaller.
    private List<PathElement> shape(Tint tint) {
        PathElement[] shape = flow.getRangeShape(tint.span().start(), tint.span().end(), false);
        return tint.path().getStyleClass().contains(CITED)
                ? LineTint.inset(shape, CHIP_TOP, CHIP_BOTTOM)
                : List.of(shape);
    }

    @Override
    protected void layoutChildren() {
        double x = snappedLeftInset();
        double y = snappedTopInset();
        double width = wideEnough(getWidth() - x - snappedRightInset());
        flow.resizeRelocate(x, y, width, getHeight() - y - snappedBottomInset());
        flow.layout();
        for (Tint tint : tints) {
            tint.path().getElements().setAll(shape(tint));
            tint.path().setLayoutX(x);
            tint.path().setLayoutY(y);
        }
    }
}
