package app.syntopic.view.reader;

import app.syntopic.view.Wording;
import app.syntopic.view.control.Tip;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import java.util.function.Consumer;

/// The bar for the search in the page.
final class FindBar extends HBox {

    private final TextField words = new TextField();
    private final Label count = new Label();
    private final Find find;
    private final Runnable closed;

    /// @param look told what is typed
    /// @param closed called when the reader is done with it
    FindBar(Find find, Consumer<String> look, Runnable closed) {
        this.find = find;
        this.closed = closed;
        getStyleClass().add("find-bar");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setId("find-bar");
        words.setId("find-words");
        words.setPromptText(Wording.of("Find in this note"));
        words.setAccessibleText(Wording.of("Find in this note"));
        words.textProperty().subscribe(look);
        count.setId("find-count");
        count.getStyleClass().add("find-count");
        count.textProperty().bind(find.foundProperty().map(Find.Found::count));
        getChildren()
                .addAll(
                        words,
                        count,
                        button("‹", Wording.of("Previous (Shift+Enter)"), () -> find.step(false)),
                        button("›", Wording.of("Next (Enter)"), () -> find.step(true)),
                        button("×", Wording.of("Close (Esc)"), this::close));
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    private static Button button(String sign, String does, Runnable action) {
        Button button = new Button(sign);
        button.getStyleClass().addAll("flat", "find-button");
        Tip.on(button, does);
        button.setAccessibleText(does);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            find.step(!event.isShiftDown());
            event.consume();
        }
    }

    /// Shows the bar with words to start from, selected.
    void open(String selected) {
        setVisible(true);
        if (!selected.isBlank() && selected.indexOf('\n') < 0) {
            words.setText(selected.strip());
        }
        words.requestFocus();
        words.selectAll();
    }

    private void close() {
        setVisible(false);
        words.clear();
        closed.run();
    }
}
