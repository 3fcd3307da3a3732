package app.syntopic.view.editor;

import app.syntopic.view.control.Focus;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import java.util.List;
import java.util.Optional;

/// Where the editor shows the note: its text, beside it the page the text becomes where that is wanted, or a form; and
/// in place of these what has to be chosen first.
///
/// The text stays in the window when it is not seen: outside a window, its control fails to follow what is written
/// elsewhere.
final class EditorMiddle extends StackPane {

    private final SplitPane text;
    private final Region preview;
    private final Region form;
    private final Node completion;
    private final ReadOnlyBooleanWrapper asForm = new ReadOnlyBooleanWrapper(this, "form", false);
    private Optional<Region> choice = Optional.empty();

    /// @param preview the page the text becomes
    /// @param completion floats over the text
    EditorMiddle(Region text, Region preview, Region form, Node completion) {
        this.text = new SplitPane(text);
        this.preview = preview;
        this.form = form;
        this.completion = completion;
        this.text.getStyleClass().add("editor-halves");
        arrange();
    }

    boolean isForm() {
        return asForm.get();
    }

    /// Whether the note is shown as a form.
    ReadOnlyBooleanProperty formProperty() {
        return asForm.getReadOnlyProperty();
    }

    boolean isPreviewed() {
        return text.getItems().contains(preview);
    }

    void showForm() {
        asForm.set(true);
        arrange();
    }

    /// Shows the text.
    ///
    /// @param previewed with the page it becomes beside it
    void showText(boolean previewed) {
        asForm.set(false);
        arrange();
        if (!previewed) {
            text.getItems().remove(preview);
        } else if (!isPreviewed()) {
            text.getItems().add(preview);
            text.setDividerPositions(0.5);
        }
    }

    /// Shows what has to be chosen, or the note again.
    void choose(Optional<Region> what) {
        choice = what;
        arrange();
    }

    /// What takes the place of the text while somebody writes takes the keyboard over as well, which would go anywhere
    /// otherwise, and with it what is typed.
    private void arrange() {
        Region shown = choice.orElse(isForm() ? form : text);
        boolean onlyText = shown.equals(text);
        boolean writing = text.isFocusWithin();
        text.setVisible(onlyText);
        getChildren().setAll(onlyText ? List.of(text, completion) : List.of(text, shown, completion));
        if (writing && !onlyText) {
            shown.requestFocus();
        }
    }

    /// Gives the keyboard to what has to be chosen.
    ///
    /// @return whether there is something to choose
    boolean focusChoice() {
        choice.ifPresent(Focus::on);
        return choice.isPresent();
    }
}
