package app.syntopic.view.shell;

import app.syntopic.model.NotePath;
import app.syntopic.model.TextChange;
import app.syntopic.view.Anchor;
import app.syntopic.view.Background;
import app.syntopic.view.Navigator;
import app.syntopic.view.Place;
import app.syntopic.view.Wording;
import app.syntopic.view.complete.CompletionViewModel;
import app.syntopic.view.context.ContextView;
import app.syntopic.view.context.ContextViewModel;
import app.syntopic.view.editor.DefinedElsewhere;
import app.syntopic.view.editor.DefinedElsewhereViewModel;
import app.syntopic.view.editor.DraftViewModel;
import app.syntopic.view.editor.EditingSession;
import app.syntopic.view.editor.EditingSessions;
import app.syntopic.view.editor.EditorView;
import app.syntopic.view.editor.EditorViewModel;
import app.syntopic.view.editor.PastedContent;
import app.syntopic.view.reader.ReaderViewModel;
import app.syntopic.workspace.Indexing.Change;
import app.syntopic.workspace.Preferences;
import app.syntopic.workspace.Workspace;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// A note's text in a tab. Saves when it is left.
final class EditorPage implements Page {

    private final EditingSessions sessions;
    private final EditingSession session;
    private final EditorViewModel model;
    private final DraftViewModel draft;
    private final EditorView view;
    private final ContextView context;
    private final ObservableValue<String> title;
    private final ObservableValue<String> status;

    private final ObservableValue<Preferences> preferences;
    private Subscription modes;
    private boolean left;

    EditorPage(
            NotePath path,
            EditingSessions sessions,
            Workspace workspace,
            Navigator navigator,
            Background background,
            Pages.Requests requests) {
        this.sessions = sessions;
        this.session = sessions.join(path);
        this.model = session.model();
        this.draft = new DraftViewModel(path, workspace.reading(), background);
        PageBeside beside =
                new PageBeside(
                        draft,
                        new ReaderViewModel(workspace.folder(), workspace.reading(), navigator, background),
                        background);
        CompletionViewModel completion =
                new CompletionViewModel(
                        path, workspace.completions(), workspace.reading(), draft::sectionTitles, background);
        this.view =
                new EditorView(session, draft, completion, workspace.pasting(), beside.view(), requests::readOrEdit);
        this.preferences = requests.preferences();
        this.modes = preferences.subscribe(now -> view.modes(now.writing()));
        Consumer<List<String>> ask = names -> save(() -> requests.unsureLinks(path, names), () -> {});
        view.take(new PastedContent(workspace, background, requests::importFiles, ask));
        view.showMenu(requests.selectionMenu());
        LinkedClaim linked = new LinkedClaim(workspace, background);
        view.completing()
                .onLinked((note, id) -> {
                    if (note.equals(path)) {
                        linked.identifyHere(view, id);
                    } else {
                        linked.identify(note, id);
                    }
                });
        view.showBelow(
                new DefinedElsewhere(
                        new DefinedElsewhereViewModel(path, workspace.reading(), draft, background), navigator));
        ContextViewModel around = new ContextViewModel(workspace.reading(), workspace.claims(), background);
        this.context = new ContextView(around, navigator, view::goTo);
        this.title = Bindings.when(model.dirtyProperty()).then("● " + path.name()).otherwise(path.name());
        this.status =
                Bindings.createStringBinding(
                        () -> said(model.stateProperty().get()) + separated(draft.progressProperty().get()),
                        model.stateProperty(),
                        draft.progressProperty());
        around.currentSectionProperty().bind(draft.sectionProperty());
        around.readingAtProperty().bind(draft.caretProperty());
        draft.readProperty().subscribe(open -> open.ifPresent(around::show));
        beside.keepInStep(view::bring);
        model.conflictProperty().subscribe(() -> rescue(requests::rescue));
        model.problemProperty().subscribe(() -> rescue(requests::rescue));
        model.stateProperty()
                .subscribe(state -> {
                    if (state == EditorViewModel.SaveState.NOT_SAVED) {
                        rescue(requests::rescue);
                    }
                });
    }

    private static String said(EditorViewModel.SaveState state) {
        return switch (state) {
            case SAVED -> Wording.of("Saved");
            case TYPING, SAVING -> Wording.of("Saving …");
            case NOT_SAVED -> Wording.of("Not saved");
        };
    }

    private static String separated(String progress) {
        return progress.isEmpty() ? "" : " · " + progress;
    }

    void focusOutline() {
        context.focusOutline();
    }

    /// The text and what can be done with it.
    EditorView view() {
        return view;
    }

    @Override
    public Optional<ObservableValue<String>> status() {
        return Optional.of(status);
    }

    private void rescue(Consumer<EditorPage> rescue) {
        if (left && session.isAlone() && model.dirtyProperty().get()) {
            left = false;
            sessions.rejoin(session);
            view.follow();
            modes = preferences.subscribe(now -> view.modes(now.writing()));
            rescue.accept(this);
        }
    }

    /// Saves, then calls back; at once when there is nothing to save.
    ///
    /// @param failed called when it could not be saved, which the page itself explains
    void save(Runnable saved, Runnable failed) {
        view.save(saved, failed);
    }

    /// Lets a note that was made for a link go and come with the link, as far as nobody wrote in it since.
    void follow(NotePath made, String link, BooleanSupplier untouched) {
        session.follow(made, link, untouched);
    }

    /// Calls back once, after the next change of the text that is such a one.
    void once(Predicate<TextChange> such, Runnable then) {
        session.once(such, then);
    }

    int caretOffset() {
        return view.caret().offset();
    }

    NotePath path() {
        return model.path();
    }

    @Override
    public Location location() {
        return new Location.OfEditor(model.path());
    }

    @Override
    public ObservableValue<String> title() {
        return title;
    }

    @Override
    public Region node() {
        return view;
    }

    @Override
    public Optional<Region> beside() {
        return Optional.of(context);
    }

    @Override
    public Place place() {
        return view.caret().place();
    }

    @Override
    public void goTo(Place place) {
        view.caret().goTo(place);
    }

    @Override
    public void goTo(Anchor anchor) {
        view.goTo(anchor);
    }

    @Override
    public void refresh(Change change) {
        if (change.concerns(model.path())) {
            model.checkOutside();
        }
    }

    @Override
    public void leave() {
        left = true;
        view.unfollow();
        modes.unsubscribe();
        sessions.leave(session);
    }

    @Override
    public void focus() {
        view.focusText();
    }
}
