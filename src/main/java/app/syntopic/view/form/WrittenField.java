package app.syntopic.view.form;

import app.syntopic.model.Span;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;

import java.util.Optional;
import java.util.function.IntConsumer;

/// The field of a form that somebody writes in, by its place in the note's text.
public final class WrittenField {

    private final Node form;
    private final FormViewModel model;

    WrittenField(Node form, FormViewModel model) {
        this.form = form;
        this.model = model;
    }

    /// The field somebody writes in; nothing when the keyboard is elsewhere.
    public Optional<TextInputControl> control() {
        Optional<Node> owner = Optional.ofNullable(form.getScene()).map(Scene::getFocusOwner);
        return owner.filter(node -> form.isFocusWithin() && node instanceof TextInputControl)
                .map(TextInputControl.class::cast);
    }

    /// Is told where in the note's text the field is that somebody goes to.
    public void onField(IntConsumer taker) {
        form.sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .subscribe(owner ->
                        control()
                                .filter(control -> control.getUserData() instanceof LiveField)
                                .map(control -> (LiveField) control.getUserData())
                                .ifPresent(field -> taker.accept(field.slot().span().start())));
    }

    /// What is selected in the field somebody writes in, by its place in the note's text.
    public Optional<Span> selection() {
        return control()
                .filter(control -> control.getUserData() instanceof LiveField)
                .flatMap(control ->
                        model.offset((LiveField) control.getUserData(), 0)
                                .map(start ->
                                        Span.of(
                                                start + control.getSelection().getStart(),
                                                start + control.getSelection().getEnd())));
    }

    /// Selects a range of the note's text in the field somebody writes in, as far as it lies there.
    public void select(Span range) {
        control()
                .ifPresent(control ->
                        selection()
                                .ifPresent(now -> {
                                    int start = now.start() - control.getSelection().getStart();
                                    int length = control.getLength();
                                    control.selectRange(
                                            Math.clamp(range.start() - start, 0, length),
                                            Math.clamp(range.end() - start, 0, length));
                                }));
    }
}
