package app.syntopic.view.control;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// A region that lays its children out by the size of its font: as narrow as it has to be, and as tall as its width
/// asks for.
public abstract class EmRegion extends Pane {

    /// Never seen; style sheets tell it the font, which a region has none of.
    private final Label em;

    protected EmRegion() {
        var unseen = new Label();
        unseen.setVisible(false);
        unseen.setManaged(false);
        super(unseen);
        em = unseen;
    }

    /// The size of the font, in pixels.
    protected final double em() {
        return em.getFont().getSize();
    }

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected final double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected final double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
