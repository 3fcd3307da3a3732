package app.syntopic.view.shell;

import app.syntopic.view.control.Icon;

import javafx.scene.control.Tab;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.feather.Feather;

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

    /// Replaces the page; the caller has told the old one that it goes.
    void show(Page next) {
        page = next;
        setContent(next.node());
        textProperty().unbind();
        textProperty().bind(next.title());
    }
}
