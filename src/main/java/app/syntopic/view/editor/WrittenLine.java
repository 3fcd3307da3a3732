package app.syntopic.view.editor;

import app.syntopic.model.WritingDirection;
import app.syntopic.view.control.ShapedText;
import app.syntopic.view.sight.SightedLine;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;

import jfx.incubator.scene.control.richtext.model.StyledSegment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntFunction;

/// A line of the note in its cell, which is the control's own: with its letters in their colours, or empty.
final class WrittenLine implements SightedLine {

    private final BorderPane cell;
    private final TextFlow flow;
    private final BiFunction<StyledSegment, Text, String> style;
    private final IntFunction<List<FoundPlaces.Mark>> found;
    private ShownLine shown;
    private Optional<ShownLine.Look> filled = Optional.empty();

    /// @param style of a segment in the control, as CSS
    /// @param found what is sought in a line
    WrittenLine(
            BorderPane cell,
            TextFlow flow,
            ShownLine shown,
            BiFunction<StyledSegment, Text, String> style,
            IntFunction<List<FoundPlaces.Mark>> found) {
        this.found = found;
        this.cell = cell;
        this.flow = flow;
        this.shown = shown;
        this.style = style;
    }

    /// Shows another text in its place, at once where its letters are seen.
    ///
    /// @return whether its height is another one now
    boolean show(ShownLine now) {
        shown = now;
        return repaint();
    }

    /// Shows it as it looks now; a line that looks as it did is left alone.
    ///
    /// @return whether its height is another one now
    boolean repaint() {
        if (filled.isEmpty() || filled.get().equals(shown.look())) {
            return false;
        }
        double before = flow.prefHeight(flow.getWidth());
        fill();
        flow.applyCss();
        return flow.prefHeight(flow.getWidth()) != before;
    }

    @Override
    public BorderPane cell() {
        return cell;
    }

    @Override
    public int index() {
        return shown.index();
    }

    @Override
    public int length() {
        return shown.getPlainText().length();
    }

    @Override
    public Object likeness() {
        return shown.getPlainText();
    }

    @Override
    public boolean isSet() {
        return filled.isPresent();
    }

    @Override
    public void set() {
        if (filled.isEmpty()) {
            flow.setPrefHeight(Region.USE_COMPUTED_SIZE);
            fill();
        }
    }

    @Override
    public void empty(double height) {
        filled = Optional.empty();
        flow.getChildren().clear();
        flow.setPrefHeight(height);
    }

    private void fill() {
        ShownLine.Look look = shown.look();
        filled = Optional.of(look);
        // a flow mirrored as a whole would have its caret on the wrong side
        boolean fromRight = WritingDirection.isFromRight(shown.getPlainText());
        flow.setTextAlignment(fromRight ? TextAlignment.RIGHT : TextAlignment.LEFT);
        List<Text> texts = new ArrayList<>();
        flow.getChildren().stream().filter(Text.class::isInstance).map(Text.class::cast).forEach(texts::add);
        int count = 0;
        for (StyledSegment segment : look.parts()) {
            for (String piece : ShapedText.pieces(segment.getText())) {
                Text text = text(texts, count++);
                fill(text, piece, style.apply(segment, text));
            }
        }
        if (count == 0) {
            // an empty line is as high as one with letters
            fill(text(texts, count++), "", "");
        }
        if (texts.size() > count) {
            flow.getChildren().removeAll(texts.subList(count, texts.size()));
        }
        underline(look);
        mark();
    }

    private Text text(List<Text> texts, int number) {
        if (number == texts.size()) {
            texts.add(new Text());
            flow.getChildren().add(texts.get(number));
        }
        return texts.get(number);
    }

    private static void fill(Text filled, String text, String style) {
        if (!filled.getText().equals(text)) {
            filled.setText(text);
        }
        if (!style.equals(filled.getStyle())) {
            filled.setStyle(style);
        }
    }

    /// Marks what is sought now, where its letters are seen.
    void mark() {
        List<FoundPlaces.Mark> marks = isSet() ? found.apply(shown.index()) : List.of();
        Optional<FoundTints> there = child(FoundTints.class);
        if (there.isEmpty() && marks.isEmpty()) {
            return;
        }
        FoundTints tints = there.orElseGet(() -> new FoundTints(flow));
        if (there.isEmpty()) {
            flow.getChildren().addFirst(tints);
        }
        tints.behind(marks);
    }

    private <T extends Node> Optional<T> child(Class<T> type) {
        return flow.getChildren().stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    private void underline(ShownLine.Look look) {
        Optional<Squiggles> there = child(Squiggles.class);
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
