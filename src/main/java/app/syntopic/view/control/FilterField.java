package app.syntopic.view.control;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The field above a list that keeps of its rows those with some words. Esc empties it, and ↓ or Enter goes on to the
/// list.
public final class FilterField extends TextField {

    /// @param describes what it does, for who cannot see where it stands
    /// @param words what the rows must hold
    public FilterField(String prompt, String describes, StringProperty words, Node list) {
        setPromptText(prompt);
        setAccessibleText(describes);
        getStyleClass().add("filter-field");
        textProperty().bindBidirectional(words);
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                        clear();
                        event.consume();
                    } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                        list.requestFocus();
                        event.consume();
                    }
                });
    }
}
