package app.syntopic.view.complete;

import app.syntopic.model.NotePath;
import app.syntopic.workspace.Completions.Suggestion;

import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import java.util.Optional;
import java.util.function.BiConsumer;

/// Joins texts with the list of what may follow: it comes up under the caret while one types and is used by the
/// keyboard alone.
public final class Completing {

    private static final double GAP = 4;

    /// The controls put the caret behind a letter after they told of the letter.
    private static final Duration UNTIL_CARET_FOLLOWS = Duration.millis(30);

    private final CompletionViewModel model;
    private final CompletionList list;
    private final PauseTransition wait = new PauseTransition(UNTIL_CARET_FOLLOWS);
    private Optional<CompletedText> current = Optional.empty();
    private BiConsumer<NotePath, String> identify = (note, id) -> {};

    public Completing(CompletionViewModel model) {
        this.model = model;
        this.list = new CompletionList(model, this::accept);
        list.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(list, Pos.TOP_LEFT);
        wait.setOnFinished(event -> model.look(current.flatMap(CompletedText::opening)));
        list.layoutBoundsProperty().subscribe(this::place);
        model.rowsProperty().subscribe(this::place);
    }

    /// Completes a text while it has the keyboard.
    public void over(CompletedText text) {
        Control control = text.control();
        control.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        control.addEventFilter(KeyEvent.KEY_TYPED, this::onTyped);
        control.focusedProperty().subscribe(focused -> turnTo(text, focused));
    }

    private void turnTo(CompletedText text, boolean focused) {
        if (focused) {
            current = Optional.of(text);
        } else if (current.filter(text::equals).isPresent()) {
            current = Optional.empty();
            close();
        }
    }

    /// Hands over passages that are linked and have yet to be given the id the link names.
    public void onLinked(BiConsumer<NotePath, String> taker) {
        identify = taker;
    }

    /// Floats over the texts: in a pane that is stacked on them.
    public Node list() {
        return list;
    }

    /// Offers what may follow the caret.
    public void offer() {
        wait.playFromStart();
    }

    /// Is told that the caret has moved: what is offered already follows it.
    public void moved() {
        if (isOpen()) {
            offer();
        }
    }

    private boolean isOpen() {
        return !model.rowsProperty().get().isEmpty();
    }

    private void close() {
        wait.stop();
        model.look(Optional.empty());
    }

    private void onKey(KeyEvent event) {
        if (!isOpen()) {
            return;
        }
        boolean used = true;
        switch (event.getCode()) {
            case DOWN -> model.step(1);
            case UP -> model.step(-1);
            case ENTER, TAB -> accept();
            case ESCAPE -> close();
            default -> used = false;
        }
        if (used && event.getCode() != KeyCode.UNDEFINED) {
            event.consume();
        }
    }

    private void onTyped(KeyEvent event) {
        if (isOpen()) {
            model.goOn(event.getCharacter())
                    .ifPresent(completed -> {
                        event.consume();
                        current.ifPresent(text -> write(completed, text));
                    });
        }
    }

    private void accept() {
        current.ifPresent(text -> {
            Optional<Suggestion> unnamed = model.chosenWithoutId();
            model.accept(text.line().substring(text.column())).ifPresent(completed -> write(completed, text));
            unnamed.ifPresent(claim -> claim.note().ifPresent(note -> identify.accept(note, claim.insert())));
        });
    }

    private static void write(Opening.Completed completed, CompletedText text) {
        text.replace(completed.start(), text.column() + completed.swallowed(), completed.insert());
    }

    /// Under the caret, or over it where there is no room.
    private void place() {
        current.flatMap(CompletedText::caret)
                .filter(caret -> list.getParent() != null)
                .ifPresent(caret -> {
                    Bounds at = list.getParent().sceneToLocal(caret);
                    Bounds room = list.getParent().getLayoutBounds();
                    double width = list.getLayoutBounds().getWidth();
                    double height = list.getLayoutBounds().getHeight();
                    boolean below = at.getMaxY() + GAP + height <= room.getHeight();
                    list.setTranslateX(Math.clamp(at.getMinX(), 0, Math.max(0, room.getWidth() - width - GAP)));
                    list.setTranslateY(below ? at.getMaxY() + GAP : Math.max(0, at.getMinY() - GAP - height));
                });
    }
}
