package app.syntopic.view.reader;

import java.util.List;

/// Something on the page that tints can be painted over for a while.
interface Overlaid {

    /// Replaces what is painted now.
    void overlay(List<Line.Tint> tints);
}
