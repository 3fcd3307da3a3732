package app.syntopic.view.shell;

import app.syntopic.view.Anchor;
import app.syntopic.view.Place;
import app.syntopic.workspace.Indexing.Change;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

import java.util.Optional;

/// The content of a tab. For the window's thread only.
interface Page {

    Location location();

    /// What the tab is called; may change, as titles are read in the background.
    ObservableValue<String> title();

    Region node();

    /// What stands in the pane to the right of it.
    default Optional<Region> beside() {
        return Optional.empty();
    }

    /// What the bar along the bottom says about it.
    default Optional<ObservableValue<String>> status() {
        return Optional.empty();
    }

    /// Where the reader is in it; a page that is not worth returning into has one place.
    default Place place() {
        return Place.TOP;
    }

    default void goTo(Place place) {
        focus();
    }

    /// Goes to a place of the note, when the page shows one.
    default void goTo(Anchor anchor) {
        focus();
    }

    /// Takes over what changed in the notebook, without moving the text under the reader's eyes.
    void refresh(Change change);

    /// Is called before the page goes away. One that holds nothing open has nothing to do.
    default void leave() {}

    /// Gives the keyboard to the page's main control.
    void focus();
}
