package app.syntopic.view.shell;

import javafx.scene.control.Tab;
import javafx.scene.control.Tooltip;

/// A tab and the page it shows now.
final class PageTab extends Tab {

    private final int number;
    private Page page;

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

    /// Replaces the page; the caller has told the old one that it goes.
    void show(Page next) {
        page = next;
        setContent(next.node());
        textProperty().unbind();
        textProperty().bind(next.title());
    }
}
