package app.syntopic.view.editor;

import app.syntopic.model.MergePiece;
import app.syntopic.model.Span;
import app.syntopic.model.TextChange;
import app.syntopic.view.Anchor;
import app.syntopic.view.complete.Completing;
import app.syntopic.view.complete.CompletionViewModel;
import app.syntopic.view.editor.text.Edited;
import app.syntopic.view.editor.text.Promotion;
import app.syntopic.view.form.FormViewModel;
import app.syntopic.view.form.NoteFormView;
import app.syntopic.view.form.SaidOfForm;
import app.syntopic.workspace.Pasting;
import app.syntopic.workspace.Preferences;
import app.syntopic.workspace.Writing.Opened;
import app.syntopic.workspace.Writing.Outcome;

import javafx.animation.PauseTransition;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// The editor: the text, saved as it is typed, and beside it, when wanted, the page it becomes. Over it a line when it
/// could not be written; in its place what has to be chosen when another program changed the same paragraphs.
public final class EditorView extends VBox {

    /// Typing rests that long before the text is read again.
    private static final Duration UNTIL_READ = Duration.millis(350);

    private final EditingSession session;
    private final EditorViewModel model;
    private final DraftViewModel draft;
    private final NoteArea area;
    private final EditorCaret caret;
    private final ReplaceBar replace;
    private final EditorMiddle middle;
    private final EditorModes modes;
    private final ScrolledAway scrolled;
    private final FormViewModel fields;
    private final NoteFormView form;
    private final PauseTransition look = new PauseTransition(UNTIL_READ);
    private final Completing completing;
    private final SelectedText selected;
    private final WritingMode writing;
    private Subscription changes = Subscription.EMPTY;
    private Optional<PasteAndDrop> paste = Optional.empty();

    /// @param completion what may follow what is typed
    /// @param preview shows what [DraftViewModel] read
    /// @param read turns to the note as it is read
    public EditorView(
            EditingSession session,
            DraftViewModel draft,
            CompletionViewModel completion,
            Pasting pasting,
            Region preview,
            Runnable read) {
        this.session = session;
        this.model = session.model();
        this.draft = draft;
        this.area = new NoteArea(session.document());
        this.caret = new EditorCaret(area);
        this.replace = new ReplaceBar(area);
        Swatches swatches = new Swatches();
        swatches.inksProperty().subscribe(session.document()::inks);
        this.completing = new Completing(completion);
        completing.over(new CompletedArea(area));
        this.fields = new FormViewModel(new FormOverText(session.document(), draft), pasting);
        this.form = new NoteFormView(fields, draft.lacksProperty(), completing);
        this.middle = new EditorMiddle(area.control(), preview, form, completing.list());
        this.selected = new SelectedText(middle, area, form, session.document(), draft);
        this.modes = new EditorModes(area, draft, fields, form, middle, read);
        look.setOnFinished(event -> draft.look(area.text()));
        setId("editor");
        getStyleClass().addAll("tab-page", "editor");
        ProblemBar problem = new ProblemBar(model, () -> session.tryAgain(this::focusText));
        SaidOfForm said = new SaidOfForm(fields, middle.formProperty());
        getChildren().addAll(swatches, modes.tools(), problem, replace, said, middle);
        VBox.setVgrow(middle, Priority.ALWAYS);
        NoteKeys.install(area);
        SpellingMenu.install(area, session.check());
        writing = new WritingMode(area.control());
        scrolled = ScrolledAway.tell(area, draft::lookedAt);
        follow();
        model.openedProperty().subscribe(opened -> opened.ifPresent(this::show));
        model.conflictProperty().subscribe(this::showConflict);
        area.control().caretPositionProperty().addListener((property, before, now) -> caretMoved());
        draft.readProperty().subscribe(this::caretRead);
        form.written().onField(draft::caretAt);
        area.control().focusedProperty().subscribe(this::saveIfLost);
    }

    private void caretMoved() {
        draft.caretAt(area.caret());
        completing.moved();
    }

    private void caretRead() {
        draft.caretAt(middle.isForm() ? draft.caretProperty().get() : area.caret());
    }

    private void saveIfLost(boolean focused) {
        if (!focused && model.dirtyProperty().get()) {
            save(() -> {}, () -> {});
        }
    }

    private void changed(TextChange change) {
        fields.changed(change);
        draft.changed();
        look.playFromStart();
        completeAfter(change);
    }

    /// What follows a caret that only moves, or that another tab moves, is not offered.
    private void completeAfter(TextChange change) {
        boolean typed = change.kind() == TextChange.Kind.MORE || change.kind() == TextChange.Kind.STEP;
        if (typed && area.control().isFocused()) {
            completing.offer();
        }
    }

    /// Takes in what other programs put on the clipboard or let fall on the text or the form.
    public void take(PastedContent content) {
        PasteAndDrop taken = new PasteAndDrop(area, session.attached(), content, draft::sectionTitle, model::say);
        taken.install();
        paste = Optional.of(taken);
        form.onDropped(file -> content.read(file, fields::paste));
    }

    /// Shows something below the text or the form.
    public void showBelow(Region below) {
        getChildren().add(below);
    }

    /// Pastes what is on the clipboard as it is, without making anything of it.
    public void pastePlain() {
        if (middle.isForm()) {
            form.written().control().ifPresent(TextInputControl::paste);
        } else {
            paste.ifPresent(PasteAndDrop::pastePlain);
        }
    }

    /// Writes in other modes from now on.
    public void modes(Preferences.Writing wanted) {
        writing.want(wanted);
    }

    /// Follows the text, also when it is changed in another tab. A tab that goes away calls [#unfollow].
    public void follow() {
        changes.unsubscribe();
        changes = session.document().onChange(this::changed);
    }

    /// Follows the text no longer.
    public void unfollow() {
        changes.unsubscribe();
        changes = Subscription.EMPTY;
    }

    /// Shows or hides the page beside the text.
    public void togglePreview() {
        modes.togglePreview();
    }

    /// Shows the note as a form.
    public void showForm() {
        modes.showForm();
    }

    private void show(Opened opened) {
        draft.look(area.text());
        caret.textIsThere();
    }

    private void showConflict(Optional<Outcome.Conflict> conflict) {
        conflict.ifPresentOrElse(found -> choose(found.pieces()), modes::chosen);
    }

    /// Shows paragraphs that were changed here and elsewhere, to choose from.
    public void choose(List<MergePiece> pieces) {
        modes.choose(pieces, model::resolve);
    }

    /// Scrolls to a place of the text that is read elsewhere; the caret stays where it is.
    public void bring(int offset) {
        scrolled.bring(offset);
    }

    /// Where one writes.
    public EditorCaret caret() {
        return caret;
    }

    /// Offers what may follow what is typed.
    public Completing completing() {
        return completing;
    }

    /// What is selected, to run commands on.
    public SelectedText selected() {
        return selected;
    }

    /// Runs a command on a range of the text, as soon as the text is there.
    public void promote(Span range, BiFunction<Promotion, Span, Edited> command) {
        caret.whenThere(() -> {
            area.select(range);
            selected.promote(command);
        });
    }

    /// Shows what can be done with the selection by a press of the right button.
    public void showMenu(List<MenuItem> promotions) {
        area.control().setContextMenu(new TextMenu(area.control(), this::pastePlain, promotions));
    }

    /// Opens the bar that finds words.
    ///
    /// @param replacing whether it replaces them as well
    public void openFind(boolean replacing) {
        replace.open(replacing);
    }

    /// Saves, then calls back; without writing when there is nothing to save.
    ///
    /// @param failed called when it could not be saved; the page says why
    public void save(Runnable saved, Runnable failed) {
        session.save(saved, failed);
    }

    /// Puts the caret to a place of the note, with what follows in sight.
    public void goTo(Anchor anchor) {
        draft.offset(anchor)
                .ifPresent(offset -> {
                    area.select(Span.of(offset, offset));
                    scrolled.bring(offset);
                });
        focusText();
    }

    /// Gives the keyboard to the text, as soon as it is in the window, or to what is shown in its place.
    public void focusText() {
        modes.focus();
    }
}
