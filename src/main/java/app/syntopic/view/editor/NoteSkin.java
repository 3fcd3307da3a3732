package app.syntopic.view.editor;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Subscription;

import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.model.CodeTextModel;
import jfx.incubator.scene.control.richtext.model.ContentChange;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledTextModel;
import jfx.incubator.scene.control.richtext.skin.CellContext;
import jfx.incubator.scene.control.richtext.skin.CodeAreaSkin;

import org.jspecify.annotations.Nullable;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Shows a note's lines. A change within one line changes the texts of that line alone: the toolkit's own answer to any
/// change is to make the lines of the window anew, and a hundred more above and below.
final class NoteSkin extends CodeAreaSkin {

    private final CodeArea area;
    private final Subscription models;
    private final Subscription carets;
    private final Clearance clearance;
    private final StyledTextModel.Listener changes = this::onChange;

    /// The lines the control made since lines were last added or removed. It may have dropped one; to change that is of
    /// no consequence, as the one it makes then takes its place here.
    private final Map<Integer, Shown> shown = new HashMap<>();

    NoteSkin(CodeArea area) {
        super(area);
        this.area = area;
        listen(null, area.getModel());
        models = area.modelProperty().subscribe(this::listen);
        clearance = new Clearance(area);
        // told after the control's own listener, which is there since super()
        carets = area.selectionProperty().subscribe((before, now) -> clearance.caretMoved());
    }

    /// @param look as it was filled in last
    private record Shown(WeakReference<TextFlow> flow, ShownLine.Look look) {}

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
        if (change.isEdit()) {
            clearance.written();
        }
        if (!change.isEdit()) {
            List.copyOf(shown.keySet()).stream().filter(line -> first <= line && line <= last).forEach(this::repaint);
        } else if (first != last || change.getLinesAdded() != 0 || !refresh(first)) {
            shown.clear();
            toolkit().ifPresent(listener -> listener.onContentChange(change));
        }
    }

    /// A line that looks as it did is left alone.
    private void repaint(int line) {
        Optional<ShownLine.Look> before = Optional.ofNullable(shown.get(line)).map(Shown::look);
        if (now(line).filter(now -> before.filter(look -> look.equals(now.look())).isEmpty()).isPresent()) {
            refresh(line);
        }
    }

    /// @return whether the line was there to be shown anew
    private boolean refresh(int line) {
        Optional<TextFlow> there = Optional.ofNullable(shown.get(line)).map(before -> before.flow().get());
        boolean known = there.isPresent() && line < area.getParagraphCount();
        if (known) {
            now(line).ifPresent(now -> refresh(there.orElseThrow(), now));
        }
        return known;
    }

    private Optional<ShownLine> now(int line) {
        return line < area.getParagraphCount()
                        && area.getModel() instanceof CodeTextModel model
                        && model.getParagraph(line) instanceof ShownLine now
                ? Optional.of(now)
                : Optional.empty();
    }

    private void refresh(TextFlow flow, ShownLine now) {
        double before = flow.prefHeight(flow.getWidth());
        fill(flow, now);
        shown.put(now.index(), new Shown(new WeakReference<>(flow), now.look()));
        flow.applyCss();
        if (flow.prefHeight(flow.getWidth()) != before && getStyleResolver() instanceof Parent lines) {
            lines.requestLayout();
        }
    }

    @Override
    public void applyStyles(CellContext context, @Nullable StyleAttributeMap attributes, boolean forParagraph) {
        super.applyStyles(context, attributes, forParagraph);
        if (forParagraph && attributes != null && context.getNode() instanceof TextFlow flow) {
            Optional.ofNullable(attributes.get(ShownLine.LINE))
                    .ifPresent(line -> {
                        shown.put(line.index(), new Shown(new WeakReference<>(flow), line.look()));
                        underline(flow, line.look());
                    });
        }
    }

    private void fill(TextFlow flow, ShownLine line) {
        List<Text> texts = new ArrayList<>();
        flow.getChildren().stream().filter(Text.class::isInstance).map(Text.class::cast).forEach(texts::add);
        int count = Math.max(1, line.getSegmentCount());
        for (int i = 0; i < count; i++) {
            if (i == texts.size()) {
                texts.add(new Text());
                flow.getChildren().add(texts.get(i));
            }
            boolean empty = i >= line.getSegmentCount();
            set(texts.get(i), empty ? "" : line.getSegment(i).getText(), empty ? "" : style(line, i, texts.get(i)));
        }
        if (texts.size() > count) {
            flow.getChildren().removeAll(texts.subList(count, texts.size()));
        }
        underline(flow, line.look());
    }

    private static void set(Text shown, String text, String style) {
        if (!shown.getText().equals(text)) {
            shown.setText(text);
        }
        if (!style.equals(shown.getStyle())) {
            shown.setStyle(style);
        }
    }

    private String style(ShownLine line, int segment, Text text) {
        StyleAttributeMap attributes = line.getSegment(segment).getStyleAttributeMap(getStyleResolver());
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

    private static void underline(TextFlow flow, ShownLine.Look look) {
        Optional<Squiggles> there =
                flow.getChildren().stream().filter(Squiggles.class::isInstance).map(Squiggles.class::cast).findFirst();
        if (there.isEmpty() && look.mistakes().isEmpty()) {
            return;
        }
        Squiggles squiggles = there.orElseGet(() -> new Squiggles(flow));
        if (there.isEmpty()) {
            flow.getChildren().addFirst(squiggles);
        }
        squiggles.under(look.mistakes(), look.underline());
    }
}
