package app.syntopic.view.control;

import app.syntopic.view.Wording;

import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Chooses the tag that what is shown must carry, or none. Not there while there are no tags.
public final class TagMenu extends MenuButton {

    private final Property<Optional<String>> chosen;

    /// @param accessibleText what choosing does, in words
    /// @param all the entry for no tag
    /// @param tags without `#`
    public TagMenu(
            String accessibleText, String all, ObservableValue<List<String>> tags, Property<Optional<String>> chosen) {
        this.chosen = chosen;
        getStyleClass().setAll("chip", "chip-button", "chip-menu");
        setAccessibleText(accessibleText);
        tags.subscribe(known -> {
            List<MenuItem> items = new ArrayList<>();
            items.add(item(all, Optional.empty()));
            known.forEach(tag -> items.add(item("#" + tag, Optional.of(tag))));
            getItems().setAll(items);
            setVisible(!known.isEmpty());
            setManaged(!known.isEmpty());
        });
        chosen.subscribe(tag -> setText(tag.map(name -> "#" + name).orElse(Wording.of("Tag"))));
    }

    private MenuItem item(String text, Optional<String> tag) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> chosen.setValue(tag));
        return item;
    }
}
