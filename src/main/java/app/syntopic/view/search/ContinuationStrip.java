package app.syntopic.view.search;

import app.syntopic.search.result.Continuation;
import app.syntopic.view.Wording;
import app.syntopic.view.control.Chip;
import app.syntopic.view.control.Tip;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import java.util.List;
import java.util.function.Consumer;

/// One line below the search box with what may follow there. The first is taken by Tab; the keyboard stays in the box.
final class ContinuationStrip extends HBox {

    private final Consumer<Continuation> take;
    private final Label key = new Label(Wording.of("Tab"));

    /// @param take puts the one that is chosen into the box
    ContinuationStrip(ContinuationsViewModel model, Consumer<Continuation> take) {
        this.take = take;
        setId("continuations");
        getStyleClass().add("continuations");
        setAccessibleText(Wording.of("What may follow"));
        key.getStyleClass().add("key");
        key.setMinWidth(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        model.rowsProperty().subscribe(this::show);
    }

    private void show(List<Continuation> offered) {
        setVisible(!offered.isEmpty());
        getChildren().clear();
        if (!offered.isEmpty()) {
            getChildren().add(key);
        }
        offered.forEach(continuation -> getChildren().add(chip(continuation)));
    }

    private Button chip(Continuation continuation) {
        String about = continuation.about().map(Wording::of).orElse("");
        String named = about.isEmpty() ? continuation.text() : continuation.text() + " " + about;
        Button chip =
                Chip.link(continuation.text(), Wording.of("Go on with {0}", named), () -> take.accept(continuation));
        chip.setFocusTraversable(false);
        chip.setMinWidth(0);
        String whole = about.isEmpty() ? continuation.text() : continuation.text() + " — " + about;
        Tip.on(chip, whole);
        return chip;
    }
}
