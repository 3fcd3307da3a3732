package app.syntopic.view.editor;

import app.syntopic.view.Wording;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import jfx.incubator.scene.control.richtext.RichTextArea;

import java.util.List;

/// What can be done with the text under the right button: the clipboard, and what makes structure of a selection.
final class TextMenu extends ContextMenu {

    /// @param promotions need something selected
    TextMenu(RichTextArea area, Runnable pastePlain, List<MenuItem> promotions) {
        MenuItem cut = item(Wording.of("Cut"), area::cut);
        MenuItem copy = item(Wording.of("Copy"), area::copy);
        getItems()
                .addAll(
                        cut,
                        copy,
                        item(Wording.of("Paste"), area::paste),
                        item(Wording.of("Paste as plain text"), pastePlain),
                        new SeparatorMenuItem());
        getItems().addAll(promotions);
        setOnShowing(event -> {
            boolean nothing = !area.hasNonEmptySelection();
            cut.setDisable(nothing);
            copy.setDisable(nothing);
        });
    }

    private static MenuItem item(String label, Runnable action) {
        MenuItem item = new MenuItem(label);
        item.setOnAction(event -> action.run());
        return item;
    }
}
