package app.syntopic.view.shell;

import app.syntopic.model.NotePath;
import app.syntopic.view.Wording;
import app.syntopic.view.control.IconButton;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

/// Where on the page somebody is: folder › note › part; beside it the ways to the sections around.
final class Crumbs extends HBox {

    /// Where the room is short, the part that is being read has this much of it before the note's title, which the tab
    /// says as well.
    private static final double SHARE_OF_PART = 0.7;

    private final HBox trail = new HBox();
    private final Button note = new Button();
    private final Button part = new Button();
    private final Label before = sign();

    /// What pressing a part does.
    interface Ways {

        void toTop();

        void toPart();

        void toNext();

        void toPrevious();
    }

    /// @param title the note's
    /// @param current the title of the part being read, with `§` where it is a section; empty before the first
    Crumbs(NotePath path, ObservableValue<String> title, ObservableValue<String> current, Ways ways) {
        setId("crumbs");
        getStyleClass().add("crumbs");
        trail.getStyleClass().add("crumbs-trail");
        trail.setMinWidth(0);
        HBox.setHgrow(trail, Priority.ALWAYS);
        if (!path.folder().isEmpty()) {
            Label folder = new Label(path.folder());
            folder.setMinWidth(Region.USE_PREF_SIZE);
            trail.getChildren().addAll(folder, sign());
        }
        note.textProperty().bind(title);
        note.setOnAction(event -> ways.toTop());
        part.setOnAction(event -> ways.toPart());
        trail.getChildren().addAll(crumb(note), before, crumb(part));
        trail.widthProperty().subscribe(this::share);
        current.subscribe(this::show);
        getChildren()
                .addAll(
                        trail,
                        small(Feather.CHEVRON_UP, Wording.of("Previous section  Alt ↑"), ways::toPrevious),
                        small(Feather.CHEVRON_DOWN, Wording.of("Next section  Alt ↓"), ways::toNext));
    }

    private static Label sign() {
        Label sign = new Label("›");
        sign.setMinWidth(Region.USE_PREF_SIZE);
        return sign;
    }

    private static Button crumb(Button button) {
        button.getStyleClass().setAll("crumb");
        button.setMinWidth(0);
        button.setFocusTraversable(false);
        return button;
    }

    private static IconButton small(Feather icon, String name, Runnable action) {
        IconButton button = new IconButton(icon, name, action);
        button.getStyleClass().add("small");
        button.setFocusTraversable(false);
        return button;
    }

    private void show(String title) {
        part.setText(title);
        part.setAccessibleText(Wording.of("To the beginning of {0}", title));
        part.setVisible(!title.isEmpty());
        before.setVisible(!title.isEmpty());
        share();
    }

    private void share() {
        part.setMinWidth(Math.min(part.prefWidth(-1), SHARE_OF_PART * trail.getWidth()));
    }
}
