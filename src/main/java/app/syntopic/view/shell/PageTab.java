package app.syntopic.view.shell;

import app.syntopic.view.control.Icon;

import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.feather.Feather;

import java.util.Objects;
import java.util.stream.Stream;

/// A tab and the page it shows now.
final class PageTab extends Tab {

    private final int number;
    private Page page;
    private boolean pinned;

    /// @param number tells the tab from all others, for history; never used again
    PageTab(int number, Page page) {
        this.number = number;
        this.page = page;
        setTooltip(new Tooltip());
        getTooltip().textProperty().bind(textProperty());
        show(page);
    }

    int number() {
        return number;
    }

    Page page() {
        return page;
    }

    Visit visit() {
        return new Visit(number, page.location(), page.place());
    }

    boolean isPinned() {
        return pinned;
    }

    /// A pinned tab has a pin in place of the cross.
    void pin(boolean pin) {
        pinned = pin;
        setClosable(!pin);
        if (pin) {
            Icon sign = new Icon(Feather.MAP_PIN);
            sign.getStyleClass().add("tab-pin");
            setGraphic(sign);
        } else {
            setGraphic(null);
        }
    }

    /// Whether what is typed goes to the page.
    boolean hasFocus() {
        Node node = page.node();
        Node focused = node.getScene() == null ? null : node.getScene().getFocusOwner();
        return Stream.iterate(focused, Objects::nonNull, Node::getParent).anyMatch(node::equals);
    }

    /// Saves what was typed, then goes on.
    ///
    /// @param failed where it cannot be saved; the page says why
    void save(Runnable then, Runnable failed) {
        if (page instanceof EditorPage editor) {
            editor.save(then, failed);
        } else {
            then.run();
        }
    }

    /// Replaces the page; the caller has told the old one that it goes.
    void show(Page next) {
        page = next;
        setContent(next.node());
        textProperty().unbind();
        textProperty().bind(next.title());
    }
}
