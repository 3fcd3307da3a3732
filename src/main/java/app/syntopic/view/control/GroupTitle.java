package app.syntopic.view.control;

import app.syntopic.view.Wording;

import javafx.scene.control.Label;

/// The small heading in capitals over a group of things; read aloud as it was given.
public final class GroupTitle extends Label {

    public GroupTitle(String title) {
        getStyleClass().add("group-title");
        show(title);
    }

    /// Stands within a page's column, a little below what came before.
    public static GroupTitle ofPage(String title) {
        GroupTitle heading = new GroupTitle(title);
        heading.getStyleClass().add("page-heading");
        return heading;
    }

    void show(String title) {
        setText(title.toUpperCase(Wording.locale()));
        setAccessibleText(title);
    }
}
