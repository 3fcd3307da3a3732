package app.syntopic.view.editor;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

import java.util.EnumMap;
import java.util.Map;

/// Empty texts, one for each [Ink], from which the colours are read that the stylesheets of now give them. Takes no
/// room, and has to be in the window to know anything.
final class Swatches extends Pane {

    private final Map<Ink, Text> texts = new EnumMap<>(Ink.class);
    private final ReadOnlyObjectWrapper<Inks> inks = new ReadOnlyObjectWrapper<>(this, "inks", Inks.NONE);

    Swatches() {
        getStyleClass().add("swatches");
        setManaged(false);
        setMouseTransparent(true);
        for (Ink ink : Ink.values()) {
            Text text = new Text();
            text.getStyleClass().add(ink.styleClass());
            texts.put(ink, text);
            text.fillProperty().subscribe(this::requestLayout);
            getChildren().add(text);
        }
    }

    /// Once for all of them, after the stylesheets were read.
    @Override
    protected void layoutChildren() {
        look();
    }

    private void look() {
        Map<Ink, Color> colours = new EnumMap<>(Ink.class);
        texts.forEach((ink, text) -> colours.put(ink, text.getFill() instanceof Color colour ? colour : Color.GRAY));
        Inks found = new Inks(colours);
        if (!found.sameColours(inks.get())) {
            inks.set(found);
        }
    }

    ReadOnlyObjectProperty<Inks> inksProperty() {
        return inks.getReadOnlyProperty();
    }
}
