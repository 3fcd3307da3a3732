package app.syntopic.view.shell;

import app.syntopic.view.Place;

/// Something that was read, and how far.
///
/// @param tab the number of the tab it was read in
record Visit(int tab, Location location, Place place) {}
