package app.syntopic.view.editor;

import app.syntopic.view.sight.Sight;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Subscription;

import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.model.CodeTextModel;
import jfx.incubator.scene.control.richtext.model.ContentChange;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledSegment;
import jfx.incubator.scene.control.richtext.model.StyledTextModel;
import jfx.incubator.scene.control.richtext.skin.CellContext;
import jfx.incubator.scene.control.richtext.skin.CodeAreaSkin;

import org.jspecify.annotations.Nullable;

import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Shows a note's lines. A change within one line changes the texts of that line alone: the toolkit's own answer to any
/// change is to make the lines of the window anew, and a hundred more above and below. Of those, only lines in sight
/// get their letters.
final class NoteSkin extends CodeAreaSkin {

    /// Letters of a usual row.
    private static final int ROW = 100;

    /// Of that row, in sizes of its letters, which are all equally wide.
    private static final double ROW_WIDTH = 60;

    private static final double ROW_HEIGHT = 1.67;

    private final CodeArea area;
    private final Subscription models;
    private final Subscription carets;
    private final Clearance clearance;
    private final StyledTextModel.Listener changes = this::onChange;

    /// The lines the control made since lines were last added or removed. It may have dropped one; to change that is of
    /// no consequence, as the one it makes then takes its place here.
    private final Map<Integer, WeakReference<WrittenLine>> shown = new HashMap<>();

    private FoundPlaces found = FoundPlaces.NONE;
    private Runnable edited = () -> {};

    private final Sight sight = new Sight(new Sight.Rows(ROW, ROW_HEIGHT / ROW_WIDTH));

    NoteSkin(CodeArea area) {
        super(area);
        this.area = area;
        listen(null, area.getModel());
        models = area.modelProperty().subscribe(this::listen);
        clearance = new Clearance(area);
        // told after the control's own listener, which is there since super()
        carets = area.selectionProperty().subscribe((before, now) -> clearance.caretMoved());
    }

    @Override
    public void dispose() {
        models.unsubscribe();
        carets.unsubscribe();
        listen(area.getModel(), null);
        super.dispose();
    }

    /// Changes are told to the control's own listener only where all lines have to be made anew. That listener is what
    /// resolves its styles as well.
    private void listen(@Nullable StyledTextModel before, @Nullable StyledTextModel now) {
        if (before != null) {
            before.removeListener(changes);
        }
        if (now != null) {
            toolkit().ifPresent(now::removeListener);
            now.addListener(changes);
            sight.begin();
            found = FoundPlaces.NONE;
        }
    }

    private Optional<StyledTextModel.Listener> toolkit() {
        return getStyleResolver() instanceof StyledTextModel.Listener listener
                ? Optional.of(listener)
                : Optional.empty();
    }

    private void onChange(ContentChange change) {
        int first = change.getStart().index();
        int last = change.getEnd().index();
        if (!change.isEdit()) {
            List.copyOf(shown.keySet()).stream().filter(line -> first <= line && line <= last).forEach(this::repaint);
            return;
        }
        clearance.written();
        // places behind a change are others now
        mark(FoundPlaces.NONE);
        edited.run();
        if (first != last || change.getLinesAdded() != 0 || !refresh(first)) {
            shown.clear();
            toolkit().ifPresent(listener -> listener.onContentChange(change));
        }
    }

    /// Marks what is sought, until the text changes.
    void mark(FoundPlaces places) {
        if (!found.isEmpty() || !places.isEmpty()) {
            found = places;
            shown.values().stream().map(WeakReference::get).filter(Objects::nonNull).forEach(WrittenLine::mark);
        }
    }

    /// Is called whenever the text changes.
    void onEdited(Runnable listener) {
        edited = listener;
    }

    private void repaint(int line) {
        if (there(line).filter(WrittenLine::repaint).isPresent()) {
            layOut();
        }
    }

    /// @return whether the line was there to be shown anew
    private boolean refresh(int line) {
        Optional<WrittenLine> there = there(line);
        boolean known = there.isPresent() && line < area.getParagraphCount();
        if (known && now(line).filter(there.orElseThrow()::show).isPresent()) {
            layOut();
        }
        return known;
    }

    private Optional<WrittenLine> there(int line) {
        return Optional.ofNullable(shown.get(line)).map(WeakReference::get);
    }

    /// Where a line begins, in pixels below the upper edge of the control; empty for one that is not laid out.
    Optional<Double> top(int line) {
        return there(line)
                .map(WrittenLine::cell)
                .filter(cell -> cell.getScene() != null)
                .map(cell -> area.sceneToLocal(cell.localToScene(0, 0)).getY());
    }

    /// Whether a line has its letters, in the window or beside it.
    boolean isFilled(int line) {
        return there(line).filter(WrittenLine::isSet).isPresent();
    }

    private Optional<ShownLine> now(int line) {
        return line < area.getParagraphCount()
                        && area.getModel() instanceof CodeTextModel model
                        && model.getParagraph(line) instanceof ShownLine now
                ? Optional.of(now)
                : Optional.empty();
    }

    private void layOut() {
        if (getStyleResolver() instanceof Parent lines) {
            lines.requestLayout();
        }
    }

    @Override
    public void applyStyles(CellContext context, @Nullable StyleAttributeMap attributes, boolean forParagraph) {
        super.applyStyles(context, attributes, forParagraph);
        if (forParagraph
                && attributes != null
                && context.getNode() instanceof TextFlow flow
                && flow.getParent() instanceof BorderPane cell) {
            Optional.ofNullable(attributes.get(ShownLine.LINE))
                    .ifPresent(
                            line -> take(new WrittenLine(cell, flow, line, this::style, number -> found.in(number))));
        }
    }

    /// Takes over a line that the control has made, to give it its letters when it comes into sight.
    private void take(WrittenLine line) {
        shown.put(line.index(), new WeakReference<>(line));
        line.empty(0);
        sight.follow(line, this::window);
    }

    private Sight.Window window() {
        sight.column(area.getFont().getSize() * ROW_WIDTH);
        return new Sight.Window(area.getHeight(), area.getParagraphCount());
    }

    private String style(StyledSegment segment, Text text) {
        StyleAttributeMap attributes = segment.getStyleAttributeMap(getStyleResolver());
        SegmentStyle style = new SegmentStyle(text, attributes, new StringBuilder());
        applyStyles(style, attributes, false);
        return style.css().toString();
    }

    private record SegmentStyle(Node getNode, StyleAttributeMap getAttributes, StringBuilder css)
            implements CellContext {

        @Override
        public void addStyle(String declaration) {
            css.append(declaration);
        }
    }
}
