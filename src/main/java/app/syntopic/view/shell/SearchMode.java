package app.syntopic.view.shell;

import app.syntopic.search.result.Continuation;
import app.syntopic.view.Navigator;
import app.syntopic.view.search.ContinuationsViewModel;
import app.syntopic.view.search.KeptSearches;
import app.syntopic.view.search.PreviewView;
import app.syntopic.view.search.SearchView;
import app.syntopic.view.search.SearchViewModel;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

import java.util.Optional;

/// The search box and its answers: they take the place of the tabs while somebody searches, and give it back.
final class SearchMode {

    /// The first letter asks at once; those that follow it faster than this ask together.
    private static final Duration PAUSE = Duration.millis(25);

    private final TextField box;
    private final SearchViewModel model;
    private final ContinuationsViewModel continuations;
    private final SearchView view;
    private final PreviewView preview;
    private final ReadOnlyBooleanWrapper showing = new ReadOnlyBooleanWrapper(this, "showing");
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final Runnable returnFocus;
    private final KeptSearches kept;

    /// @param returnFocus gives the focus back to the page
    SearchMode(
            TextField box,
            SearchViewModel model,
            ContinuationsViewModel continuations,
            Navigator navigator,
            KeptSearches kept,
            Runnable returnFocus) {
        this.continuations = continuations;
        this.kept = kept;
        this.box = box;
        this.model = model;
        this.returnFocus = returnFocus;
        this.view = new SearchView(model, continuations, navigator, kept, this::search, this::goOn);
        this.preview = new PreviewView(model);
        pause.setOnFinished(event -> askWhatIsTyped());
        box.textProperty().addListener((text, before, now) -> typed(now));
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::handle);
    }

    private void askWhatIsTyped() {
        model.ask(box.getText());
        continuations.look(box.getText(), box.getCaretPosition());
    }

    private void goOn(Continuation continuation) {
        box.setText(continuation.query());
        box.requestFocus();
        box.positionCaret(continuation.caret());
        pause.stop();
        askWhatIsTyped();
    }

    SearchView view() {
        return view;
    }

    PreviewView preview() {
        return preview;
    }

    /// Whether the answers are in front.
    ReadOnlyBooleanProperty showingProperty() {
        return showing.getReadOnlyProperty();
    }

    /// Puts a query into the box and shows its answers.
    void search(String query) {
        box.setText(query);
        box.requestFocus();
        box.end();
        pause.stop();
        askWhatIsTyped();
        showing.set(true);
    }

    /// What is searched for while the answers are in front.
    Optional<String> query() {
        return Optional.of(box.getText().strip()).filter(typed -> showing.get() && !typed.isEmpty());
    }

    /// Goes to the box, with the last query ready to be typed over or used again.
    void start() {
        box.requestFocus();
        box.selectAll();
        continuations.look(box.getText(), box.getCaretPosition());
        showing.set(true);
    }

    /// Shows the page again; the query stays in the box.
    void leave() {
        showing.set(false);
    }

    void refresh() {
        if (showing.get()) {
            model.askAgain();
        }
    }

    private void typed(String text) {
        if (text.isBlank()) {
            pause.stop();
            model.ask("");
            continuations.look("", 0);
            showing.set(box.isFocused() && showing.get());
        } else {
            showing.set(true);
            if (pause.getStatus() != Animation.Status.RUNNING) {
                model.ask(text);
            }
            // the caret has not followed the text yet; ways to go on are looked for where it stands then
            pause.playFromStart();
        }
    }

    private void handle(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            leave();
            returnFocus.run();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB
                && isPlain(event)
                && showing.get()
                && continuations.best().isPresent()) {
            continuations.best().ifPresent(this::goOn);
            event.consume();
        } else if (!box.getText().isBlank()) {
            showingFor(event);
        } else if (event.getCode() == KeyCode.DOWN && !event.isAltDown()) {
            showing.set(true);
            view.focusRecent();
            event.consume();
        }
    }

    private static boolean isPlain(KeyEvent event) {
        return !event.isShiftDown() && !event.isShortcutDown() && !event.isAltDown();
    }

    private void showingFor(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            pause.stop();
            model.ask(box.getText());
            kept.used(box.getText());
        }
        if (view.handleBoxKey(event)) {
            showing.set(showing.get() || event.getCode() != KeyCode.ENTER);
            event.consume();
        }
    }
}
