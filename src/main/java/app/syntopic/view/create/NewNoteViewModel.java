package app.syntopic.view.create;

import app.syntopic.model.NotePath;
import app.syntopic.model.SourceType;
import app.syntopic.view.Background;
import app.syntopic.view.Place;
import app.syntopic.view.Wording;
import app.syntopic.view.control.Copied;
import app.syntopic.workspace.Authoring;
import app.syntopic.workspace.Authoring.Imported;
import app.syntopic.workspace.Authoring.NewNote;
import app.syntopic.workspace.Authoring.Written;
import app.syntopic.workspace.NoteUnavailableException;
import app.syntopic.workspace.Pasting;
import app.syntopic.workspace.Templates.Template;
import app.syntopic.workspace.Workspace;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A note about to be made: from title, kind and source, or from a whole text that was pasted.
public final class NewNoteViewModel {

    private final Authoring authoring;
    private final Pasting pasting;
    private final Background background;
    private final Background.Latest previews;
    private final Background.Latest conversions;
    private final StringProperty title = new SimpleStringProperty(this, "title", "");
    private final ObjectProperty<Optional<SourceType>> type =
            new SimpleObjectProperty<>(this, "type", Optional.of(SourceType.EPISODE));
    private final ObjectProperty<Optional<String>> template =
            new SimpleObjectProperty<>(this, "template", Optional.empty());
    private final ReadOnlyObjectWrapper<List<String>> others = new ReadOnlyObjectWrapper<>(this, "others", List.of());
    private final StringProperty source = new SimpleStringProperty(this, "source", "");
    private final StringProperty pasted = new SimpleStringProperty(this, "pasted", "");
    private final ReadOnlyStringWrapper preview = new ReadOnlyStringWrapper(this, "preview", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper(this, "working");
    private final BooleanBinding ready;

    public NewNoteViewModel(Workspace workspace, Background background) {
        background.run(
                workspace.templates()::all,
                all -> others.set(all.stream().filter(Template::isOther).map(Template::name).toList()));
        this.authoring = workspace.authoring();
        this.pasting = workspace.pasting();
        this.background = background;
        this.previews = background.latest();
        this.conversions = background.latest();
        this.ready =
                Bindings.createBooleanBinding(
                        () -> !working.get() && (isPasted() || !title.get().isBlank()), title, pasted, working);
        title.subscribe(this::updatePreview);
        type.subscribe(this::updatePreview);
        template.subscribe(this::updatePreview);
        source.subscribe(this::updatePreview);
        pasted.subscribe(this::updatePreview);
        updatePreview();
    }

    /// What came of it.
    ///
    /// @param imported present when a pasted text became the note
    /// @param start where writing goes on
    public record Made(NotePath path, Optional<Imported> imported, Place start) {}

    /// Takes a whole note that was copied elsewhere.
    public void take(Copied copied) {
        convert(copied, pasted::set);
    }

    /// Hands over what was copied: a page as Markdown, anything else as it is.
    void convert(Copied copied, Consumer<String> taker) {
        copied.html()
                .ifPresentOrElse(
                        html ->
                                conversions.run(
                                        () -> pasting.markdown(html),
                                        markdown -> taker.accept(markdown.orElse(copied.text()))),
                        () -> taker.accept(copied.text()));
    }

    private boolean isPasted() {
        return !pasted.get().isBlank();
    }

    private NewNote form() {
        return new NewNote(title.get().strip(), type.get(), source.get().strip(), template.get());
    }

    private void updatePreview() {
        problem.set("");
        if (isPasted()) {
            String text = pasted.get();
            String origin = title.get().strip();
            previews.run(() -> describe(authoring.importText(text, origin, true)), preview::set, this::fail);
        } else if (title.get().isBlank()) {
            previews.cancel();
            preview.set("");
        } else {
            NewNote form = form();
            previews.run(() -> Wording.of("Becomes {0}", fileName(form)), preview::set, this::fail);
        }
    }

    private String fileName(NewNote form) {
        return authoring.importText(authoring.draft(form), form.title(), true).path().value();
    }

    private static String describe(Imported dryRun) {
        int unsure = dryRun.unsure().size();
        String path = dryRun.path().value();
        return unsure == 0
                ? Wording.of("Becomes {0}", path)
                : Wording.of("Becomes {0}, with {1, plural, one{# link} other{# links}} to look at", path, unsure);
    }

    /// Makes the note, then tells what came of it. A failure is shown as the problem.
    public void make(Consumer<Made> done) {
        if (!ready.get()) {
            return;
        }
        working.set(true);
        problem.set("");
        boolean fromText = isPasted();
        NewNote form = form();
        String text = pasted.get();
        background.run(
                () -> fromText ? importText(text, form.title()) : create(form),
                made -> {
                    working.set(false);
                    done.accept(made);
                },
                failure -> {
                    working.set(false);
                    fail(failure);
                });
    }

    private Made create(NewNote form) {
        Written written = authoring.create(form);
        return new Made(written.path(), Optional.empty(), WritingStart.in(written.text()));
    }

    private Made importText(String text, String origin) {
        Imported imported = authoring.importText(text, origin, false);
        return new Made(imported.path(), Optional.of(imported), Place.TOP);
    }

    private void fail(Throwable failure) {
        if (failure instanceof NoteUnavailableException expected) {
            problem.set(Wording.of(expected.sentence()));
        } else {
            background.unexpected(failure);
        }
    }

    public StringProperty titleProperty() {
        return title;
    }

    /// The kind of source; empty for an unspecified one.
    public ObjectProperty<Optional<SourceType>> typeProperty() {
        return type;
    }

    /// A template of the reader's own; empty for that of the kind.
    public ObjectProperty<Optional<String>> templateProperty() {
        return template;
    }

    /// The names of templates that are not for a kind.
    public ReadOnlyObjectProperty<List<String>> othersProperty() {
        return others.getReadOnlyProperty();
    }

    /// A show, an author or an address.
    public StringProperty sourceProperty() {
        return source;
    }

    /// A whole note as text. While there is one, it is what becomes the note.
    public StringProperty pastedProperty() {
        return pasted;
    }

    /// One line on what would be written.
    public ReadOnlyStringProperty previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// Why the note could not be made, or empty.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /// Whether there is enough to make a note from.
    public BooleanBinding readyProperty() {
        return ready;
    }
}
