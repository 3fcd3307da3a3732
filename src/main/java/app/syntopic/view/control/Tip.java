package app.syntopic.view.control;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

import java.util.Optional;

/// Words beside a node while the mouse rests on it.
///
/// A tooltip has a scene of its own, and a page has a hundred places that could show one: it is made when the mouse
/// first comes to the node.
public final class Tip {

    private final Node node;
    private String text = "";
    private Optional<Tooltip> tooltip = Optional.empty();

    private Tip(Node node) {
        this.node = node;
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> show());
    }

    /// Shows words from now on, in place of others; empty for none.
    public static void on(Node node, String text) {
        Tip tip = (Tip) node.getProperties().computeIfAbsent(Tip.class, key -> new Tip(node));
        tip.text = text;
        tip.tooltip.ifPresent(there -> tip.show());
    }

    private void show() {
        if (text.isEmpty()) {
            tooltip.ifPresent(there -> Tooltip.uninstall(node, there));
            tooltip = Optional.empty();
        } else {
            tooltip.orElseGet(this::install).setText(text);
        }
    }

    private Tooltip install() {
        Tooltip made = new Tooltip();
        Tooltip.install(node, made);
        tooltip = Optional.of(made);
        return made;
    }
}
