package app.syntopic.view.shell;

import app.syntopic.model.NotePath;
import app.syntopic.view.Anchor;
import app.syntopic.view.Background;
import app.syntopic.view.Navigator;
import app.syntopic.view.Place;
import app.syntopic.view.context.ContextView;
import app.syntopic.view.context.ContextViewModel;
import app.syntopic.view.control.EmptyState;
import app.syntopic.view.reader.ReaderView;
import app.syntopic.view.reader.ReaderViewModel;
import app.syntopic.workspace.NoteUnavailableException;
import app.syntopic.workspace.Reading;
import app.syntopic.workspace.Reading.OpenNote;
import app.syntopic.workspace.Workspace;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import java.util.Optional;
import java.util.OptionalInt;

/// A note as it is read, in a tab.
final class NotePage implements Page {

    private final NotePath path;
    private final Reading reading;
    private final Background.Latest requests;
    private final Background background;
    private final ReaderViewModel model;
    private final ReaderView reader;
    private final ContextViewModel contextModel;
    private final ContextView context;
    private final StackPane node = new StackPane();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title");
    private Optional<OpenNote> shown = Optional.empty();
    private Runnable whenShown = () -> {};
    private Optional<Place> wanted = Optional.empty();

    NotePage(NotePath path, Workspace workspace, Navigator navigator, Background background) {
        this.path = path;
        this.reading = workspace.reading();
        this.background = background;
        this.requests = background.latest();
        this.model = new ReaderViewModel(workspace.folder(), reading, navigator, background);
        this.reader = new ReaderView(model);
        this.contextModel = new ContextViewModel(reading, background);
        this.context = new ContextView(contextModel, navigator, anchor -> navigator.openNote(path, anchor, false));
        contextModel.currentSectionProperty().bind(model.currentSectionProperty());
        model.lookedAtProperty().subscribe(contextModel::about);
        title.set(path.name());
        node.getStyleClass().add("tab-page");
        sayThatItOpens();
        refresh();
    }

    /// A usual note is there before anything could be read here.
    private void sayThatItOpens() {
        PauseTransition patience = new PauseTransition(Duration.millis(150));
        patience.setOnFinished(event -> {
            if (node.getChildren().isEmpty()) {
                node.getChildren()
                        .setAll(new EmptyState("Opening “" + path.name() + "” …", "A large note takes some seconds."));
            }
        });
        patience.play();
    }

    @Override
    public void refresh() {
        Optional<OpenNote> known = shown;
        requests.run(() -> read(known), this::show, this::showFailure);
    }

    /// A note that did not change is not set again, as that takes a while for a long one.
    private Reread read(Optional<OpenNote> known) {
        OpenNote open = reading.open(path);
        return new Reread(
                open, known.equals(Optional.of(open)) ? Optional.empty() : Optional.of(ReaderViewModel.compose(open)));
    }

    private record Reread(OpenNote open, Optional<ReaderViewModel.Composed> changed) {}

    private void show(Reread reread) {
        OpenNote open = reread.open();
        reread.changed()
                .ifPresent(composed -> {
                    shown = Optional.of(open);
                    title.set(open.summary().title());
                    model.show(composed);
                    node.getChildren().setAll(reader);
                });
        contextModel.show(open);
        Runnable waiting = whenShown;
        whenShown = () -> {};
        wanted = Optional.empty();
        waiting.run();
    }

    private void showFailure(Throwable failure) {
        if (failure instanceof NoteUnavailableException gone) {
            String sentence = Optional.ofNullable(gone.getMessage()).orElse("");
            node.getChildren()
                    .setAll(new EmptyState(sentence, "It opens again as soon as the file is back and can be read."));
        } else {
            background.unexpected(failure);
        }
    }

    /// Runs something as soon as the note was read: at once when it was.
    void whenShown(Runnable action) {
        if (shown.isPresent()) {
            action.run();
        } else {
            whenShown = action;
        }
    }

    /// What is shown, once it was read.
    Optional<OpenNote> note() {
        return shown;
    }

    /// The ordinal of the first passage in view.
    Optional<Integer> passageInView() {
        OptionalInt passage = shown.isPresent() ? reader.passageInView() : OptionalInt.empty();
        return passage.isPresent() ? Optional.of(passage.getAsInt()) : Optional.empty();
    }

    void nextSection() {
        reader.nextSection();
    }

    void previousSection() {
        reader.previousSection();
    }

    void openFind() {
        reader.openFind();
    }

    void toggleFold() {
        reader.toggleFold();
    }

    void toggleAllFolds() {
        reader.toggleAllFolds();
    }

    void openSource() {
        reader.openSource();
    }

    void copyMarkdown() {
        reader.copyMarkdown();
    }

    void copyQuotation() {
        reader.copyQuotation();
    }

    void focusOutline() {
        context.focusOutline();
    }

    @Override
    public Location location() {
        return new Location.OfNote(path);
    }

    @Override
    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Optional<Region> beside() {
        return Optional.of(context);
    }

    @Override
    public Place place() {
        return wanted.orElseGet(reader::place);
    }

    @Override
    public void goTo(Place place) {
        wanted = shown.isPresent() ? Optional.empty() : Optional.of(place);
        whenShown(() -> reader.restore(place));
    }

    @Override
    public void goTo(Anchor anchor) {
        whenShown(() -> reader.goTo(anchor));
    }

    @Override
    public void leave() {
        requests.cancel();
    }

    @Override
    public void focus() {
        reader.focusPage();
    }
}
