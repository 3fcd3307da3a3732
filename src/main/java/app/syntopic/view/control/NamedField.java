package app.syntopic.view.control;

import javafx.scene.control.TextField;

/// A line to type into which says itself what belongs there, in its prompt and to a screen reader.
public final class NamedField extends TextField {

    public NamedField(String id, String name) {
        setId(id);
        setPromptText(name);
        setAccessibleText(name);
    }
}
