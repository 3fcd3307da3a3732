package app.syntopic.view.reader;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCombination;

import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.SelectionSegment;

/// What can be done with selected text.
final class PageMenu extends ContextMenu {

    private final ReaderViewModel model;
    private final PageArea area;

    PageMenu(ReaderViewModel model, PageArea area) {
        this.model = model;
        this.area = area;
        area.getInputMap().registerFunction(RichTextArea.Tag.COPY, this::copy);
        MenuItem copy = item("Copy", "copy", this::copy);
        copy.setAccelerator(KeyCombination.valueOf("Shortcut+C"));
        MenuItem quote = item("Copy as quote with citation", "copy-quote", this::copyQuotation);
        MenuItem search = item("Search this", "search-selection", () -> model.search(area.selectedText().strip()));
        MenuItem all = item("Select all", "select-all", area::selectAll);
        all.setAccelerator(KeyCombination.valueOf("Shortcut+A"));
        getItems().addAll(copy, quote, search, new SeparatorMenuItem(), all);
        setOnShowing(_ -> {
            boolean nothing = area.selectedText().isBlank();
            copy.setDisable(nothing);
            quote.setDisable(nothing);
            search.setDisable(nothing);
        });
    }

    private static MenuItem item(String label, String id, Runnable action) {
        MenuItem item = new MenuItem(label);
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void copy() {
        put(area.selectedText());
    }

    private void copyQuotation() {
        SelectionSegment selection = area.getSelection();
        if (selection != null) {
            put(model.asQuotation(area.selectedText(), selection.getMin().index()));
        }
    }

    private static void put(String text) {
        if (!text.isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        }
    }
}
