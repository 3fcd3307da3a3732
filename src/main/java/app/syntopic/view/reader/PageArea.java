package app.syntopic.view.reader;

import app.syntopic.model.Span;
import app.syntopic.view.Wording;

import javafx.animation.Animation;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Duration;

import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.SelectionSegment;
import jfx.incubator.scene.control.richtext.StyleHandlerRegistry;
import jfx.incubator.scene.control.richtext.TextPos;

import org.jspecify.annotations.Nullable;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/// The control that shows a page: rich text, virtualised, selectable, never edited.
final class PageArea extends RichTextArea {

    private static final StyleHandlerRegistry STYLES = styles();

    /// In pixels, of a window that is not laid out yet.
    private static final double USUAL_HEIGHT = 1000;

    private static final int TRIES = 4;

    /// Lines set in a pulse ahead of their being seen.
    private static final int AHEAD = 6;

    private final Map<Integer, WeakReference<Overlaid>> overlaid = new HashMap<>();
    private final Blanks blanks = new Blanks();
    private final Runnable afterLayout = this::setWhatIsSeen;
    private final PauseTransition rest = new PauseTransition(Duration.millis(150));
    private final AnimationTimer setAhead =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    setWhatIsNear();
                }
            };
    private Map<Integer, List<Line.Tint>> overlays = Map.of();
    private Page page = Page.EMPTY;

    PageArea() {
        getStyleClass().add("page");
        setEditable(false);
        setDisplayCaret(false);
        setWrapText(true);
        setAccessibleText(Wording.of("The note"));
        sceneProperty().subscribe(this::moved);
        // the first pulses after a page was painted belong to whoever scrolls
        rest.setOnFinished(_ -> setAhead.start());
    }

    private void moved(@Nullable Scene from, @Nullable Scene to) {
        rest.stop();
        setAhead.stop();
        if (from != null) {
            from.removePostLayoutPulseListener(afterLayout);
        }
        if (to != null) {
            to.addPostLayoutPulseListener(afterLayout);
        }
    }

    private static StyleHandlerRegistry styles() {
        StyleHandlerRegistry.Builder builder = StyleHandlerRegistry.builder(styleHandlerRegistry);
        builder.<PageArea, PageModel.Placed>setParHandler(
                PageModel.LINE, (area, cell, placed) -> area.dress((Region) cell.getNode(), placed));
        builder.<PageArea, PageModel.Classes>setSegHandler(
                PageModel.CLASSES, (_, cell, classes) -> cell.getNode().getStyleClass().addAll(classes.names()));
        return builder.build();
    }

    @Override
    public StyleHandlerRegistry getStyleHandlerRegistry() {
        return STYLES;
    }

    Page page() {
        return page;
    }

    void show(Page newPage, BiFunction<Line, Line.Figure, Region> figures) {
        overlaid.clear();
        overlays = Map.of();
        page = newPage;
        // the control lays out a new model twice, the first time for nothing
        blanks.begin(newPage);
        setModel(new PageModel(newPage, figures, blanks::isBlank));
        blanks.setNext(getHeight() > 0 ? getHeight() : USUAL_HEIGHT);
    }

    /// Lays out what is not yet, with the text of every line in the window.
    void layOut() {
        layout();
        setWhatIsSeen();
    }

    private void setWhatIsSeen() {
        for (int tries = 0; tries < TRIES; tries++) {
            List<Shown> blank = shown().stream().filter(Shown::isBlank).toList();
            if (blank.isEmpty()) {
                break;
            }
            blank.forEach(line -> set(line.cell()));
            layOutAgain();
        }
        if (rest.getStatus() != Animation.Status.RUNNING && !near().isEmpty()) {
            rest.playFromStart();
        }
    }

    /// So that scrolling goes by the heights of lines and not by estimates, and keys find the text they go to.
    private void setWhatIsNear() {
        List<BorderPane> near = near();
        if (near.isEmpty()) {
            setAhead.stop();
        } else {
            near.stream().limit(AHEAD).forEach(this::set);
            layOutAgain();
        }
    }

    /// Cells of blank lines within a window's height above and below those that are seen.
    private List<BorderPane> near() {
        List<Shown> shown = shown();
        if (shown.isEmpty()) {
            return List.of();
        }
        blanks.learn(shown);
        List<BorderPane> near = new ArrayList<>(blanks.from(shown.getFirst().index() - 1, -1, getHeight()));
        near.addAll(blanks.from(shown.getLast().index() + 1, 1, getHeight()));
        return near;
    }

    private void layOutAgain() {
        if (lookup(".vflow") instanceof Parent flow) {
            flow.requestLayout();
            layout();
        }
    }

    /// Sets the text of a blank line as the control would.
    private void set(BorderPane cell) {
        if (cell.getCenter() instanceof TextFlow text && text.getUserData() instanceof PageModel.Placed placed) {
            List<Text> pieces =
                    placed.line().stretches().stream().map(stretch -> piece(stretch, placed.line())).toList();
            if (!pieces.isEmpty()) {
                text.getChildren().setAll(pieces);
            }
            text.setPrefHeight(USE_COMPUTED_SIZE);
            blanks.remove(placed.index());
            dress(text, new PageModel.Placed(placed.index(), placed.line(), false));
        }
    }

    private static Text piece(Line.Stretch stretch, Line line) {
        Text piece = new Text(stretch.span().in(line.text()));
        piece.getStyleClass().addAll(Tones.of(line, stretch));
        return piece;
    }

    /// Gives a paragraph its styles, gutters and decorations. The cell around it is the control's own.
    private void dress(Region paragraph, PageModel.Placed placed) {
        Line line = placed.line();
        paragraph.setUserData(placed);
        if (placed.blank() && paragraph.getParent() instanceof BorderPane cell) {
            paragraph.setPrefHeight(blanks.height(line));
            blanks.add(placed.index(), cell);
        } else if (paragraph.getParent() instanceof BorderPane cell) {
            paragraph.getStyleClass().add("line");
            paragraph.getStyleClass().addAll(line.styles());
            if (!line.gutters().isEmpty()) {
                cell.setLeft(gutters(line));
            }
            Overlaid decorations =
                    paragraph instanceof TextFlow flow
                            ? add(cell, new LineDecorations(flow, line))
                            : add(cell, new FigureShade(paragraph));
            decorations.overlay(overlays.getOrDefault(placed.index(), List.of()));
            overlaid.put(placed.index(), new WeakReference<>(decorations));
        }
    }

    private static <D extends Region & Overlaid> Overlaid add(BorderPane cell, D decorations) {
        cell.getChildren().add(decorations);
        return decorations;
    }

    private static HBox gutters(Line line) {
        HBox gutters = new HBox();
        for (String style : line.gutters()) {
            Region gutter = new Region();
            gutter.getStyleClass().addAll("gutter", style);
            line.styles().stream().filter(s -> s.startsWith("box-")).forEach(gutter.getStyleClass()::add);
            gutters.getChildren().add(gutter);
        }
        return gutters;
    }

    /// Paints tints over lines, by index, in place of those painted before.
    void overlay(Map<Integer, List<Line.Tint>> tints) {
        Set<Integer> touched = new HashSet<>(overlays.keySet());
        touched.addAll(tints.keySet());
        overlays = Map.copyOf(tints);
        for (int index : touched) {
            WeakReference<Overlaid> reference = overlaid.get(index);
            Overlaid decorations = reference == null ? null : reference.get();
            if (decorations != null) {
                decorations.overlay(overlays.getOrDefault(index, List.of()));
            }
        }
    }

    /// The paragraphs laid out in the window now, from top to bottom.
    List<Shown> shown() {
        List<Shown> shown = new ArrayList<>();
        if (lookup(".content") instanceof Pane content) {
            for (Node cell : content.getChildren()) {
                if (cell instanceof BorderPane pane
                        && pane.getCenter() instanceof Region paragraph
                        && paragraph.getUserData() instanceof PageModel.Placed placed) {
                    shown.add(new Shown(placed, pane, paragraph));
                }
            }
        }
        shown.sort(java.util.Comparator.comparingInt(Shown::index));
        return shown;
    }

    /// A line on the screen.
    record Shown(PageModel.Placed placed, BorderPane cell, Region paragraph) {

        int index() {
            return placed.index();
        }

        Line line() {
            return placed.line();
        }

        /// Whether its text is not set yet.
        private boolean isBlank() {
            return placed.blank();
        }

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
                Point2D at = flow.sceneToLocal(sceneX, sceneY);
                if (flow.getBoundsInLocal().contains(at)) {
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
                            : Optional.of(shown.paragraph().localToScene(around(boxes)));
                });
    }

    private static Bounds around(List<Shapes.Box> boxes) {
        double left = boxes.stream().mapToDouble(Shapes.Box::x).min().orElse(0);
        double right = boxes.stream().mapToDouble(box -> box.x() + box.width()).max().orElse(0);
        double top = boxes.getFirst().y();
        double bottom = boxes.getLast().y() + boxes.getLast().height();
        return new BoundingBox(left, top, right - left, bottom - top);
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
