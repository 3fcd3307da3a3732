package app.syntopic.view.reader;

import app.syntopic.model.NoteSummary;
import app.syntopic.view.Wording;
import app.syntopic.view.control.IconButton;
import app.syntopic.workspace.Reading.Preview;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.function.Consumer;

/// A card that says what a link leads to, beside the line the link stands on.
final class Popover extends VBox {

    private static final double GAP = 6;
    private static final double BUTTON_GAP = 5;

    private final HBox buttons = new HBox();
    private boolean pinned;

    Popover() {
        getStyleClass().addAll("popover", "popover-card");
        setId("popover");
        setManaged(false);
        setVisible(false);
        // its bounds take in the shadow, which lies over the link
        setPickOnBounds(false);
        buttons.getStyleClass().add("popover-buttons");
        buttons.setManaged(false);
    }

    /// Leaves the card open until it is closed, wherever the page goes.
    ///
    /// @param close takes the card away
    void pin(Runnable close) {
        pinned = true;
        setId(null);
        getStyleClass().add("popover-pinned");
        buttons.getChildren().setAll(new IconButton(Feather.X, Wording.of("Close this card  Esc"), close));
    }

    boolean isPinned() {
        return pinned;
    }

    /// Shows a preview below a place, or above it where there is more room.
    ///
    /// @param around the place, in the scene
    /// @param open goes there
    /// @param choose goes to one of several notes
    /// @param pin leaves it open
    void show(Preview preview, Bounds around, Runnable open, Consumer<NoteSummary> choose, Runnable pin) {
        buttons.getChildren().setAll(new IconButton(Feather.MAP_PIN, Wording.of("Keep this card open  P"), pin));
        setVisible(true);
        Bounds place = room().sceneToLocal(around);
        int definitions = PreviewCard.MOST_DEFINITIONS;
        fill(PreviewCard.of(preview, definitions, open, choose));
        while (!fits(place) && definitions > 1) {
            definitions--;
            fill(PreviewCard.of(preview, definitions, open, choose));
        }
        put(place);
    }

    private void fill(List<Node> content) {
        getChildren().setAll(content);
        getChildren().add(buttons);
        applyCss();
        double width = Math.min(prefWidth(-1), room().getWidth() - 2 * GAP);
        resize(width, Math.ceil(prefHeight(width)));
    }

    void hide() {
        setVisible(false);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double width = buttons.prefWidth(-1);
        buttons.resizeRelocate(getWidth() - width - BUTTON_GAP, BUTTON_GAP, width, buttons.prefHeight(-1));
    }

    private Region room() {
        return (Region) getParent();
    }

    private boolean fits(Bounds place) {
        return getHeight() <= Math.max(roomAbove(place), roomBelow(place));
    }

    private static double roomAbove(Bounds place) {
        return place.getMinY() - 2 * GAP;
    }

    private double roomBelow(Bounds place) {
        return room().getHeight() - place.getMaxY() - 2 * GAP;
    }

    /// Above only where it fits there and not below: a card that fits nowhere shows how it begins.
    private void put(Bounds place) {
        boolean above = getHeight() > roomBelow(place) && getHeight() <= roomAbove(place);
        double y = above ? place.getMinY() - GAP - getHeight() : place.getMaxY() + GAP;
        double x = Math.clamp(place.getMinX() - GAP, GAP, Math.max(GAP, room().getWidth() - getWidth() - GAP));
        relocate(Math.rint(x), Math.rint(y));
    }
}
