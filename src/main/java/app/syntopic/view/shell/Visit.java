package app.syntopic.view.shell;

import app.syntopic.model.NotePath;
import app.syntopic.view.Place;

/// Something that was read, and how far.
///
/// @param tab the number of the tab it was read in
record Visit(int tab, Location location, Place place) {

    /// The same where a note lies elsewhere now.
    Visit moved(NotePath from, NotePath to) {
        return new Visit(tab, location.moved(from, to).orElse(location), place);
    }
}
