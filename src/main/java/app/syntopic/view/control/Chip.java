package app.syntopic.view.control;

import app.syntopic.view.Wording;

import javafx.beans.property.Property;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;

/// A small label that can be pressed: a concept, or a filter that is on or off.
public final class Chip {

    private static final PseudoClass GHOST = PseudoClass.getPseudoClass("ghost");

    private Chip() {}

    /// Goes somewhere.
    ///
    /// @param accessibleText what pressing it does, in words
    public static Button link(String text, String accessibleText, Runnable action) {
        Button chip = new Button(text);
        chip.getStyleClass().setAll("chip", "chip-button");
        chip.setAccessibleText(accessibleText);
        chip.setOnAction(event -> action.run());
        return chip;
    }

    /// Goes to a concept.
    public static Button concept(String text, String label, boolean ghost, Runnable action) {
        Button chip = link(text, Wording.of("Open the concept {0}", label), action);
        chip.pseudoClassStateChanged(GHOST, ghost);
        return chip;
    }

    /// Is on or off.
    public static ToggleButton filter(String text, String accessibleText) {
        ToggleButton chip = new ToggleButton(text);
        chip.getStyleClass().setAll("chip", "chip-button", "chip-toggle");
        chip.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        chip.setAccessibleText(accessibleText);
        return chip;
    }

    /// One of several values of a property: on while it has this one.
    public static <T> ToggleButton choice(String text, String accessibleText, Property<T> property, T value) {
        ToggleButton chip = filter(text, accessibleText);
        property.subscribe(now -> chip.setSelected(value.equals(now)));
        chip.setOnAction(event -> {
            property.setValue(value);
            chip.setSelected(true);
        });
        return chip;
    }
}
