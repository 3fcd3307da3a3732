package app.syntopic.view.form;

import app.syntopic.model.TextEdit;
import app.syntopic.workspace.form.Slot;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// A field as it is shown: it knows where in the text it is, and follows what is written there by others.
public final class LiveField {

    private final ReadOnlyStringWrapper value = new ReadOnlyStringWrapper(this, "value", "");
    private Slot slot;

    LiveField(Slot slot, String text) {
        this.slot = slot;
        value.set(slot.value(text));
    }

    Slot slot() {
        return slot;
    }

    /// Is written in another place from now on.
    void become(Slot other) {
        slot = other;
    }

    /// Takes the place and the value it was just given.
    void filled(Slot now, String typed) {
        slot = now;
        value.set(typed);
    }

    /// Goes along with an edit made elsewhere.
    ///
    /// @return whether it was made in this field's place as well, as in a section inside another
    boolean move(TextEdit by) {
        int length = slot.span().length();
        slot = slot.after(by);
        return slot.span().length() != length;
    }

    /// Shows what the text says at its place.
    void follow(String text) {
        value.set(slot.value(text));
    }

    /// Goes on at the place where the text was found to hold it. Blanks somebody has just typed at its ends are part of
    /// no value that can be found; they stay in the field.
    void settle(Slot found, String text) {
        boolean same = found.value(text).equals(value.get().strip());
        boolean around = slot.span().start() <= found.span().start() && found.span().end() <= slot.span().end();
        if (!(same && around && slot.coding() == found.coding() && !slot.span().isEmpty())) {
            slot = found;
        }
        follow(text);
    }

    /// What it holds.
    public ReadOnlyStringProperty valueProperty() {
        return value.getReadOnlyProperty();
    }
}
