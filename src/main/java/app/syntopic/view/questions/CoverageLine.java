package app.syntopic.view.questions;

import app.syntopic.graph.QuestionCoverage;
import app.syntopic.model.Section;
import app.syntopic.view.Anchor;
import app.syntopic.view.Wording;
import app.syntopic.view.control.Tip;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

import java.util.List;
import java.util.function.Consumer;

/// The sections that one answer leans on. The arrow keys go from cell to cell and Enter to the section of that cell, as
/// a click does.
final class CoverageLine extends HBox {

    private final QuestionCoverage.Leaning leaning;
    private final List<Section> sections;
    private final Consumer<Anchor> goTo;
    private final SectionBar bar;
    private final StackPane cells;
    private final Rectangle frame = new Rectangle();
    private int current;

    /// @param sections of the note, at least one
    /// @param goTo goes to a place of the note
    CoverageLine(QuestionCoverage.Leaning leaning, List<Section> sections, Consumer<Anchor> goTo) {
        this.leaning = leaning;
        this.sections = sections;
        this.goTo = goTo;
        this.bar = new SectionBar(sections.size(), leaning.sections());
        getStyleClass().add("coverage-line");
        Label number = new Label("Q" + leaning.answer().number());
        number.getStyleClass().add("coverage-number");
        number.setMinWidth(USE_PREF_SIZE);
        number.setMaxWidth(USE_PREF_SIZE);
        frame.getStyleClass().add("coverage-frame");
        frame.setManaged(false);
        cells = new StackPane(bar, frame);
        cells.getStyleClass().add("coverage-cells");
        HBox.setHgrow(cells, Priority.ALWAYS);
        cells.addEventHandler(MouseEvent.MOUSE_MOVED, event -> choose(bar.sectionAt(event.getX())));
        cells.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        getChildren().addAll(number, cells);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        choose(0);
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            choose(bar.sectionAt(event.getX()));
            go();
            event.consume();
        }
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> choose(current - 1);
            case RIGHT -> choose(current + 1);
            case HOME -> choose(0);
            case END -> choose(sections.size() - 1);
            case ENTER, SPACE -> go();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose(int section) {
        current = Math.clamp(section, 0, sections.size() - 1);
        String title = sections.get(current).title();
        int answer = leaning.answer().number();
        setAccessibleText(
                leaning.sections().contains(current)
                        ? Wording.of("§ {0}, cited by Q{1}", title, answer)
                        : Wording.of("§ {0}, not cited by Q{1}", title, answer));
        Tip.on(cells, "§ " + title);
        placeFrame();
    }

    private void go() {
        goTo.accept(Anchor.section(sections.get(current).ordinal()));
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        placeFrame();
    }

    private void placeFrame() {
        frame.setX(bar.getLayoutX() + bar.cellX(current));
        frame.setWidth(bar.cellWidth(current));
        frame.setY(bar.getLayoutY());
        frame.setHeight(bar.getHeight());
    }
}
