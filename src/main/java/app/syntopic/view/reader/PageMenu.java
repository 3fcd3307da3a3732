package app.syntopic.view.reader;

import app.syntopic.view.Wording;
import app.syntopic.view.control.CopiedText;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCombination;

import jfx.incubator.scene.control.richtext.RichTextArea;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What can be done with selected text.
final class PageMenu extends ContextMenu {

    private final ReaderViewModel model;
    private final PageArea area;
    private final List<MenuItem> ofSelection = new ArrayList<>();

    PageMenu(ReaderViewModel model, PageArea area) {
        this.model = model;
        this.area = area;
        area.getInputMap().registerFunction(RichTextArea.Tag.COPY, this::copy);
        MenuItem copy = item(Wording.of("Copy"), "copy", this::copy);
        copy.setAccelerator(KeyCombination.valueOf("Shortcut+C"));
        ofSelection.addAll(
                List.of(
                        copy,
                        item(Wording.of("Copy as quote with citation"), "copy-quote", this::copyQuotation),
                        item(
                                Wording.of("Copy as quote with link"),
                                "copy-linked-quote",
                                () -> copy(part -> model.excerpts().asLinkedQuotation(part))),
                        item(Wording.of("Copy as Markdown"), "copy-markdown", this::copyMarkdown),
                        item(
                                Wording.of("Search this"),
                                "search-selection",
                                () -> model.search(area.selectedText().strip()))));
        MenuItem all = item(Wording.of("Select all"), "select-all", area::selectAll);
        all.setAccelerator(KeyCombination.valueOf("Shortcut+A"));
        getItems().addAll(ofSelection);
        getItems().addAll(new SeparatorMenuItem(), all);
        setOnShowing(_ -> {
            boolean nothing = area.selectedText().isBlank();
            ofSelection.forEach(item -> item.setDisable(nothing));
        });
    }

    /// Puts more that can be done with the selection behind the rest of it.
    void add(List<MenuItem> items) {
        getItems().addAll(ofSelection.size(), items);
        getItems().add(ofSelection.size(), new SeparatorMenuItem());
        ofSelection.addAll(items);
    }

    private static MenuItem item(String label, String id, Runnable action) {
        MenuItem item = new MenuItem(label);
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }

    /// As plain text and, for programs that take it, with its formatting.
    private void copy() {
        area.selected()
                .ifPresent(selected -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putString(PlainCopy.of(area.page(), selected));
                    content.putHtml(HtmlCopy.of(area.page(), selected));
                    Clipboard.getSystemClipboard().setContent(content);
                });
    }

    void copyQuotation() {
        copy(part -> model.excerpts().asQuotation(part));
    }

    /// The selected part, or all of the note where nothing is selected.
    void copyMarkdown() {
        put(model.excerpts().asMarkdown(area.selected().orElseGet(() -> Selected.all(area.page()))));
    }

    private void copy(Function<Selected, String> form) {
        area.selected().map(form).ifPresent(PageMenu::put);
    }

    private static void put(String text) {
        if (!text.isEmpty()) {
            CopiedText.put(text);
        }
    }
}
