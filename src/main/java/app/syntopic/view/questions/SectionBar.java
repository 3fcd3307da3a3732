package app.syntopic.view.questions;

import app.syntopic.view.Wording;
import app.syntopic.view.control.Tip;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.SortedSet;

/// One small cell for each section of a source, filled where it is cited.
final class SectionBar extends HBox {

    /// @param sections how many the source has
    /// @param cited ordinals of those that are cited
    SectionBar(int sections, SortedSet<Integer> cited) {
        getStyleClass().add("section-bar");
        setMaxWidth(USE_PREF_SIZE);
        String text =
                Wording.of("Leans on {0} of {1, plural, one{# section} other{# sections}}", cited.size(), sections);
        setAccessibleText(text);
        Tip.on(this, text);
        for (int section = 0; section < sections; section++) {
            Region cell = new Region();
            cell.getStyleClass().add(cited.contains(section) ? "section-cited" : "section-uncited");
            HBox.setHgrow(cell, Priority.ALWAYS);
            getChildren().add(cell);
        }
    }
}
