package app.syntopic.view.shell;

import app.syntopic.model.NotePath;
import app.syntopic.view.Anchor;
import app.syntopic.view.Background;
import app.syntopic.view.Navigator;
import app.syntopic.view.Place;
import app.syntopic.view.Wording;
import app.syntopic.view.context.ContextView;
import app.syntopic.view.context.ContextViewModel;
import app.syntopic.view.control.EmptyState;
import app.syntopic.view.reader.ReaderView;
import app.syntopic.view.reader.ReaderViewModel;
import app.syntopic.workspace.Bookmark;
import app.syntopic.workspace.Indexing.Change;
import app.syntopic.workspace.NoteUnavailableException;
import app.syntopic.workspace.Reading;
import app.syntopic.workspace.Reading.OpenNote;
import app.syntopic.workspace.ReadingMemory;
import app.syntopic.workspace.ReadingMemory.NoteState;
import app.syntopic.workspace.Workspace;

import javafx.animation.PauseTransition;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import java.util.Optional;
import java.util.OptionalInt;

/// A note as it is read, in a tab.
final class NotePage extends NamedPage {

    private final NotePath path;
    private final Reading reading;
    private final ReadingMemory memory;
    private final Background.Latest requests;
    private final Background background;
    private final ReaderViewModel model;
    private final ReaderView reader;
    private final ContextViewModel contextModel;
    private final ContextView context;
    private final StackPane node;
    private final VBox page;
    private final Region nothing;
    private final Reload reload;
    private Optional<OpenNote> shown = Optional.empty();
    private Runnable whenShown = () -> {};
    private Optional<Place> wanted = Optional.empty();

    NotePage(NotePath path, Workspace workspace, Navigator navigator, Background background, Runnable write) {
        StackPane sheet = new StackPane();
        super(new Location.OfNote(path), path.name(), sheet);
        this.node = sheet;
        this.path = path;
        this.reading = workspace.reading();
        this.memory = workspace.memory();
        this.background = background;
        this.requests = background.latest();
        this.model = new ReaderViewModel(workspace.folder(), reading, navigator, background);
        this.reader = new ReaderView(model);
        this.contextModel = new ContextViewModel(reading, workspace.claims(), background);
        this.context = new ContextView(contextModel, navigator, anchor -> navigator.openNote(path, anchor, false));
        contextModel.currentSectionProperty().bind(model.currentSectionProperty());
        contextModel.readingAtProperty().bind(model.readingAtProperty());
        model.lookedAtProperty().subscribe(contextModel::about);
        reader.passageAtHandProperty().subscribe(passage -> contextModel.passageAtHand(passage.intValue()));
        nothing = EmptyNote.createOffer(write);
        page = new VBox(new Crumbs(path, title(), contextModel.currentTitle(), new Steps()), reader, nothing);
        VBox.setVgrow(reader, Priority.ALWAYS);
        node.getStyleClass().add("tab-page");
        this.reload = new Reload(node, this::load);
        sayThatItOpens();
        load();
    }

    /// A usual note is there before anything could be read here.
    private void sayThatItOpens() {
        PauseTransition patience = new PauseTransition(Duration.millis(150));
        patience.setOnFinished(event -> {
            if (node.getChildren().isEmpty()) {
                node.getChildren()
                        .setAll(
                                new EmptyState(
                                        Wording.of("Opening “{0}” …", path.name()),
                                        Wording.of("A large note takes some seconds.")));
            }
        });
        patience.play();
    }

    @Override
    public void refresh(Change change) {
        if (change.concerns(path)) {
            reload.askNow();
        } else {
            // another note may have begun to point here, or to define what is named here
            reload.ask();
        }
    }

    private void load() {
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
        boolean first = shown.isEmpty();
        reread.changed()
                .ifPresent(composed -> {
                    shown = Optional.of(open);
                    rename(open.summary().title());
                    model.show(composed);
                    nothing.setVisible(EmptyNote.is(open.note()));
                    node.getChildren().setAll(page);
                });
        if (first) {
            NoteState before = memory.state(path).orElse(NoteState.NEW);
            restore(before);
            memory.leave(path, before);
        }
        contextModel.show(open);
        Runnable waiting = whenShown;
        whenShown = () -> {};
        wanted = Optional.empty();
        waiting.run();
    }

    private void restore(NoteState state) {
        model.restoreFolds(state.folds());
        reader.textPercentProperty().set(state.textPercent());
        reader.restore(new Place(state.line(), state.offset()));
    }

    private void remember() {
        if (shown.isPresent()) {
            Place place = wanted.orElseGet(reader::place);
            memory.leave(
                    path,
                    new NoteState(
                            place.paragraph(), place.offset(), reader.textPercentProperty().get(), model.folds()));
        }
    }

    /// Makes the text of this note larger or smaller.
    ///
    /// @param percent of the usual size to add
    void resizeText(int percent) {
        setText(Math.clamp(reader.textPercentProperty().get() + percent, 50, 300));
    }

    /// Sets the text of this note in its usual size.
    void resetText() {
        setText(NoteState.NEW.textPercent());
    }

    /// At once, as no more may be heard of a page whose program is ended from outside.
    private void setText(int percent) {
        reader.textPercentProperty().set(percent);
        remember();
    }

    private void showFailure(Throwable failure) {
        if (failure instanceof NoteUnavailableException gone) {
            node.getChildren()
                    .setAll(
                            new EmptyState(
                                    Wording.of(gone.sentence()),
                                    Wording.of("It opens again as soon as the file is back and can be read.")));
        } else {
            background.unexpected(failure);
        }
    }

    private final class Steps implements Crumbs.Ways {

        @Override
        public void toTop() {
            reader.restore(Place.TOP);
            reader.focusPage();
        }

        @Override
        public void toPart() {
            reader.goTo(contextModel.currentAnchor());
            reader.focusPage();
        }

        @Override
        public void toNext() {
            reader.nextSection();
            reader.focusPage();
        }

        @Override
        public void toPrevious() {
            reader.previousSection();
            reader.focusPage();
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

    /// The section being read, as a bookmark; the note before the first.
    Optional<Bookmark> bookmark() {
        return shown.map(open -> {
            int section = model.currentSectionProperty().get();
            return section < 0
                    ? new Bookmark.OfNote(path, open.summary().title())
                    : new Bookmark.OfSection(path, open.note().sections().get(section).title());
        });
    }

    /// The claim the selection begins in, as a bookmark; else what [#bookmark] says.
    Optional<Bookmark> bookmarkOfSelection() {
        return reader.selectedClaim().<Bookmark>map(words -> new Bookmark.OfClaim(path, words)).or(this::bookmark);
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

    ReaderView reader() {
        return reader;
    }

    void focusOutline() {
        context.focusOutline();
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
        remember();
    }

    @Override
    void focusInside() {
        reader.focusPage();
    }
}
