package app.syntopic.view.sight;

import javafx.scene.layout.BorderPane;
import javafx.scene.text.TextFlow;

/// A line in the cell that a control has made for it: set with its text, or empty but for its height. For the window's
/// thread only.
public interface SightedLine {

    /// The control's own, with the line in its centre.
    BorderPane cell();

    /// Its place among all lines.
    int index();

    /// How many UTF-16 code units its text has.
    int length();

    /// What its height follows from, where the width and the size of letters are the same: lines with equal ones are
    /// equally high.
    Object likeness();

    /// Whether the text is in it.
    boolean isSet();

    /// Whether it cannot do without what it shows.
    default boolean isAlwaysSet() {
        return false;
    }

    /// The width the control gives it, in pixels.
    default double width() {
        return cell().getMaxWidth();
    }

    /// As the control measures it, in pixels, without the space it leaves below.
    default double height() {
        return cell().prefHeight(width());
    }

    /// The space the control leaves below it, in pixels.
    default double spacing() {
        return cell().getCenter() instanceof TextFlow flow ? flow.getLineSpacing() : 0;
    }

    /// Puts its text in, where it is not yet.
    void set();

    /// Leaves nothing but its height.
    ///
    /// @param height as [#height] says, in pixels
    void empty(double height);
}
