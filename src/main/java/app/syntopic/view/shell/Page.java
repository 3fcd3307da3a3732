package app.syntopic.view.shell;

import app.syntopic.view.Anchor;
import app.syntopic.view.Place;

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
    Optional<Region> beside();

    /// What the bar along the bottom says about it.
    default Optional<ObservableValue<String>> status() {
        return Optional.empty();
    }

    Place place();

    void goTo(Place place);

    /// Goes to a place of the note, when the page shows one.
    void goTo(Anchor anchor);

    /// Takes over what changed in the notebook, without moving the text under the reader's eyes.
    void refresh();

    /// Is called before the page goes away.
    void leave();

    /// Gives the keyboard to the page's main control.
    void focus();
}
