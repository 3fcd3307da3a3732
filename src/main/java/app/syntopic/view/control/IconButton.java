package app.syntopic.view.control;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyCombination;

import org.kordamp.ikonli.feather.Feather;

import java.util.Optional;

/// A button that is only a picture; its name is in its tooltip and for screen readers.
public final class IconButton extends Button {

    public IconButton(Feather icon, String name, Optional<KeyCombination> key, Runnable action) {
        setGraphic(new Icon(icon));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAccessibleText(name);
        Tip.on(this, key.map(k -> name + "  " + Keys.display(k)).orElse(name));
        getStyleClass().setAll("icon-button");
        setOnAction(event -> action.run());
    }

    public IconButton(Feather icon, String name, Runnable action) {
        this(icon, name, Optional.empty(), action);
    }
}
