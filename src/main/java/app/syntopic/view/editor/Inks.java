package app.syntopic.view.editor;

import javafx.scene.paint.Color;

import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;

import java.util.EnumMap;
import java.util.Map;

/// The looks of all parts of Markdown in one theme, ready to be given to the control.
///
/// The control makes some two hundred paragraphs anew at each key; asking the stylesheets about each of their parts
/// took most of the time until a letter was painted.
final class Inks {

    /// Before any stylesheet was read.
    static final Inks NONE = new Inks(Map.of());

    private final Map<Ink, Color> colours;
    private final Map<Ink, StyleAttributeMap> usual = new EnumMap<>(Ink.class);
    private final Map<Ink, StyleAttributeMap> inHeading = new EnumMap<>(Ink.class);

    Inks(Map<Ink, Color> colours) {
        this.colours = Map.copyOf(colours);
        for (Ink ink : Ink.values()) {
            Color colour = colours.getOrDefault(ink, Color.GRAY);
            usual.put(ink, ink.attributes(colour, false));
            inHeading.put(ink, ink.attributes(colour, true));
        }
    }

    StyleAttributeMap of(Ink ink, boolean heading) {
        return (heading ? inHeading : usual).getOrDefault(ink, StyleAttributeMap.EMPTY);
    }

    Color colour(Ink ink) {
        return colours.getOrDefault(ink, Color.GRAY);
    }

    boolean sameColours(Inks other) {
        return colours.equals(other.colours);
    }
}
