package app.syntopic.view.reader;

import app.syntopic.model.Span;
import app.syntopic.view.Wording;
import app.syntopic.view.sight.Sight;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;
import javafx.util.Duration;

import jfx.incubator.scene.control.input.KeyBinding;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.SelectionSegment;
import jfx.incubator.scene.control.richtext.StyleHandlerRegistry;
import jfx.incubator.scene.control.richtext.TextPos;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The control that shows a page: rich text, virtualised, selectable, never edited.
final class PageArea extends RichTextArea {

    private static final StyleHandlerRegistry STYLES = styles();
    private static final Sight.Rows ROWS = new Sight.Rows(66, 27.0 / 546);

    private final Map<Integer, WeakReference<SetLine>> lines = new HashMap<>();
    private final Sight sight = new Sight(ROWS);
    private Optional<Figures> figures = Optional.empty();
    private Map<Integer, List<Line.Tint>> overlays = Map.of();
    private Page page = Page.EMPTY;

    PageArea() {
        getStyleClass().add("page");
        setEditable(false);
        setDisplayCaret(false);
        // the toolkit's timer would go on even so, and hold the page when it is closed
        setCaretBlinkPeriod(Duration.ZERO);
        setWrapText(true);
        setAccessibleText(Wording.of("The note"));
        // a page takes nothing in: what is pasted on it is for the window
        getInputMap().disableKeyBinding(KeyBinding.shortcut(KeyCode.V));
    }

    private static StyleHandlerRegistry styles() {
        StyleHandlerRegistry.Builder builder = StyleHandlerRegistry.builder(styleHandlerRegistry);
        builder.<PageArea, PageModel.Placed>setParHandler(
                PageModel.LINE, (area, cell, placed) -> area.take((Region) cell.getNode(), placed));
        return builder.build();
    }

    @Override
    public StyleHandlerRegistry getStyleHandlerRegistry() {
        return STYLES;
    }

    Page page() {
        return page;
    }

    void show(Page newPage, Figures newFigures) {
        figures = Optional.of(newFigures);
        lines.clear();
        overlays = Map.of();
        page = newPage;
        sight.begin();
        setModel(new PageModel(newPage, newFigures::make));
    }

    /// Takes over a paragraph that the control has made, to set it when it comes into sight.
    private void take(Region paragraph, PageModel.Placed placed) {
        if (paragraph.getParent() instanceof BorderPane cell) {
            SetLine line = new SetLine(cell, paragraph, placed, this::inlaid, this::tints);
            lines.put(placed.index(), new WeakReference<>(line));
            // else it is laid out once in no width at all, where the toolkit would break words
            cell.maxWidthProperty().subscribe(width -> cell.resize(width.doubleValue(), cell.getHeight()));
            sight.follow(line, () -> new Sight.Window(getHeight(), page.lines().size()));
        }
    }

    private Node inlaid(Line.Inlay inlay) {
        return figures.orElseThrow().make(inlay);
    }

    private List<Line.Tint> tints(int line) {
        return overlays.getOrDefault(line, List.of());
    }

    /// Says how wide the column is where there is room, which is as wide as its letters are large.
    void column(double fullWidth) {
        sight.column(fullWidth);
    }

    /// Paints tints over lines, by index, in place of those painted before.
    void overlay(Map<Integer, List<Line.Tint>> tints) {
        Set<Integer> touched = new HashSet<>(overlays.keySet());
        touched.addAll(tints.keySet());
        overlays = Map.copyOf(tints);
        for (int index : touched) {
            Optional.ofNullable(lines.get(index)).map(WeakReference::get).ifPresent(SetLine::overlay);
        }
    }

    /// How many lines have their text, in the window or beside it.
    long countSet() {
        return lines.values().stream().map(WeakReference::get).filter(line -> line != null && line.isSet()).count();
    }

    /// The paragraphs laid out in the window now, from top to bottom.
    List<Shown> shown() {
        List<Shown> shown = new ArrayList<>();
        if (lookup(".content") instanceof Pane content) {
            for (Node cell : content.getChildren()) {
                if (cell instanceof BorderPane pane
                        && pane.getCenter() instanceof Region paragraph
                        && paragraph.getUserData() instanceof PageModel.Placed placed) {
                    shown.add(new Shown(placed.index(), placed.line(), pane, paragraph));
                }
            }
        }
        shown.sort(java.util.Comparator.comparingInt(Shown::index));
        return shown;
    }

    /// A line on the screen.
    record Shown(int index, Line line, BorderPane cell, Region paragraph) {

        double top() {
            return cell.getLayoutY();
        }

        double bottom() {
            return cell.getLayoutY() + cell.getHeight();
        }
    }

    /// What leads somewhere under a point of the scene, if anything.
    Optional<Link> spotAt(double sceneX, double sceneY) {
        for (Shown shown : shown()) {
            if (shown.paragraph() instanceof TextFlow flow && !shown.line().spots().isEmpty()) {
                Point2D inFlow = flow.sceneToLocal(sceneX, sceneY);
                if (flow.getBoundsInLocal().contains(inFlow)) {
                    Point2D at = new Point2D(Shapes.mirrored(flow, inFlow.getX(), 0), inFlow.getY());
                    return shown.line().spots().stream()
                            .filter(spot ->
                                    Shapes.boxes(flow, spot.span()).stream()
                                            .anyMatch(box -> box.contains(at.getX(), at.getY())))
                            .findFirst()
                            .map(spot -> new Link(shown.index(), spot));
                }
            }
        }
        return Optional.empty();
    }

    /// A spot and the line it stands on.
    record Link(int line, Line.Spot spot) {}

    /// Where a range of a line lies in the scene, if it is laid out; with `sceneY` only the layout line under that
    /// height.
    Optional<Bounds> boundsOf(int line, Span span) {
        return shown().stream()
                .filter(shown -> shown.index() == line && shown.paragraph() instanceof TextFlow)
                .findFirst()
                .flatMap(shown -> {
                    List<Shapes.Box> boxes = Shapes.boxes((TextFlow) shown.paragraph(), span);
                    return boxes.isEmpty()
                            ? Optional.empty()
                            : Optional.of(shown.paragraph().localToScene(around(shown.paragraph(), boxes)));
                });
    }

    private static Bounds around(Region paragraph, List<Shapes.Box> boxes) {
        double left = boxes.stream().mapToDouble(Shapes.Box::x).min().orElse(0);
        double right = boxes.stream().mapToDouble(box -> box.x() + box.width()).max().orElse(0);
        double top = boxes.getFirst().y();
        double bottom = boxes.getLast().y() + boxes.getLast().height();
        double x = Shapes.mirrored(paragraph, left, right - left);
        return new BoundingBox(x, top, right - left, bottom - top);
    }

    /// What is selected; empty where nothing is.
    Optional<Selected> selected() {
        SelectionSegment selection = getSelection();
        if (selection == null || selection.isCollapsed()) {
            return Optional.empty();
        }
        TextPos from = selection.getMin();
        TextPos to = selection.getMax();
        return Optional.of(new Selected(from.index(), from.offset(), to.index(), to.offset()));
    }

    /// The selected text as it is copied; empty when nothing is selected.
    String selectedText() {
        return selected().map(selected -> PlainCopy.of(page, selected)).orElse("");
    }
}
