package app.syntopic.view.editor;

import app.syntopic.model.NotePath;
import app.syntopic.model.TextChange;
import app.syntopic.model.TextEdit;
import app.syntopic.view.editor.complete.CompletionList;
import app.syntopic.view.editor.complete.CompletionViewModel;
import app.syntopic.view.editor.complete.Opening;
import app.syntopic.view.editor.text.TableText;
import app.syntopic.workspace.Completions.Suggestion;

import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import jfx.incubator.scene.control.richtext.TextPos;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/// Joins the text with the list of what may follow: it comes up while one types and is used by the keyboard alone.
final class Completing {

    private static final int LONGEST_FRONT_MATTER = 200;
    private static final double GAP = 4;

    /// The control puts the caret behind a letter after it told of the letter.
    private static final Duration UNTIL_CARET_FOLLOWS = Duration.millis(30);

    private final NoteArea area;
    private final CompletionViewModel model;
    private final CompletionList list;
    private BiConsumer<NotePath, String> identify = (note, id) -> {};
    private final PauseTransition wait = new PauseTransition(UNTIL_CARET_FOLLOWS);

    Completing(NoteArea area, CompletionViewModel model) {
        this.area = area;
        this.model = model;
        this.list = new CompletionList(model, this::accept);
        list.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        list.setManaged(true);
        StackPane.setAlignment(list, Pos.TOP_LEFT);
        wait.setOnFinished(event -> model.look(opening()));
        area.control().caretPositionProperty().addListener((property, before, now) -> lookAgain());
        area.control().addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        area.control().addEventFilter(KeyEvent.KEY_TYPED, this::onTyped);
        area.control().focusedProperty().subscribe(focused -> closeIf(!focused));
        list.layoutBoundsProperty().subscribe(this::place);
        model.rowsProperty().subscribe(this::place);
    }

    /// Hands over passages that are linked and have yet to be given the id the link names.
    void onLinked(BiConsumer<NotePath, String> taker) {
        identify = taker;
    }

    Node list() {
        return list;
    }

    /// Is told of a change: what follows a caret that only moves is not offered.
    void changed(TextChange change) {
        boolean typed = change.kind() == TextChange.Kind.MORE || change.kind() == TextChange.Kind.STEP;
        if (typed && area.control().isFocused()) {
            offer();
        }
    }

    /// Offers what may follow the caret.
    void offer() {
        wait.playFromStart();
    }

    private void lookAgain() {
        if (!model.rowsProperty().get().isEmpty()) {
            wait.playFromStart();
        }
    }

    private Optional<Opening> opening() {
        TextPos caret = area.control().getCaretPosition();
        if (caret == null || !area.selection().isEmpty()) {
            return Optional.empty();
        }
        String line = area.control().getPlainText(caret.index());
        String before = line.substring(0, Math.min(caret.offset(), line.length()));
        return isFrontMatter(caret.index())
                ? Opening.inMetadata(before, above(caret.index()))
                : Opening.of(before, false);
    }

    private List<String> above(int line) {
        return IntStream.iterate(line - 1, i -> i > 0, i -> i - 1).mapToObj(area.control()::getPlainText).toList();
    }

    private boolean isFrontMatter(int line) {
        if (line == 0 || line > LONGEST_FRONT_MATTER || !isFence(0)) {
            return false;
        }
        for (int i = 1; i < line; i++) {
            if (isFence(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isFence(int line) {
        return area.control().getPlainText(line).stripTrailing().equals("---");
    }

    private void onKey(KeyEvent event) {
        if (model.rowsProperty().get().isEmpty()) {
            return;
        }
        boolean used = true;
        switch (event.getCode()) {
            case DOWN -> model.step(1);
            case UP -> model.step(-1);
            case ENTER, TAB -> accept();
            case ESCAPE -> model.look(Optional.empty());
            default -> used = false;
        }
        if (used && event.getCode() != KeyCode.UNDEFINED) {
            event.consume();
        }
    }

    private void closeIf(boolean left) {
        if (left) {
            model.look(Optional.empty());
        }
    }

    private void onTyped(KeyEvent event) {
        if (!model.rowsProperty().get().isEmpty()) {
            model.goOn(event.getCharacter())
                    .ifPresent(completed -> {
                        event.consume();
                        write(completed);
                    });
        }
    }

    private void accept() {
        Optional<Suggestion> unnamed = model.chosenWithoutId();
        model.accept(line().substring(column())).ifPresent(this::write);
        unnamed.ifPresent(claim -> claim.note().ifPresent(note -> identify.accept(note, claim.insert())));
    }

    private String line() {
        return area.control().getPlainText(area.control().getCaretPosition().index());
    }

    private int column() {
        return Math.min(area.control().getCaretPosition().offset(), line().length());
    }

    private void write(Opening.Completed completed) {
        int column = column();
        String line = line();
        String removed = line.substring(completed.start(), column + completed.swallowed());
        String inserted = TableText.inserted(line, completed.insert());
        area.type(List.of(new TextEdit(area.caret() - column + completed.start(), removed, inserted)));
    }

    /// Under the caret, or over it where there is no room.
    private void place() {
        Node caret = area.control().lookup(".caret");
        if (caret == null || caret.getScene() == null || list.getParent() == null) {
            return;
        }
        Bounds at = list.getParent().sceneToLocal(caret.localToScene(caret.getLayoutBounds()));
        double width = list.getLayoutBounds().getWidth();
        double height = list.getLayoutBounds().getHeight();
        Bounds room = list.getParent().getLayoutBounds();
        boolean below = at.getMaxY() + GAP + height <= room.getHeight();
        list.setTranslateX(Math.clamp(at.getMinX(), 0, Math.max(0, room.getWidth() - width - GAP)));
        list.setTranslateY(below ? at.getMaxY() + GAP : Math.max(0, at.getMinY() - GAP - height));
    }
}
