package app.syntopic.view.rewrite;

import app.syntopic.view.Background;
import app.syntopic.view.Wording;
import app.syntopic.workspace.Rewriting;
import app.syntopic.workspace.Rewriting.Looked;
import app.syntopic.workspace.Rewriting.Rewritten;
import app.syntopic.workspace.Rewriting.Scope;
import app.syntopic.workspace.rewrite.PlannedNote;
import app.syntopic.workspace.rewrite.Sought;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.List;
import java.util.function.Consumer;

/// Words replaced in many notes: found first, looked at, then replaced where wanted. For the window's thread only.
public final class ReplaceViewModel {

    private final Rewriting rewriting;
    private final Background background;
    private final Consumer<Runnable> saveAll;
    private final Consumer<Rewritten> replaced;
    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final StringProperty with = new SimpleStringProperty(this, "with", "");
    private final BooleanProperty exact = new SimpleBooleanProperty(this, "exact");
    private final BooleanProperty whole = new SimpleBooleanProperty(this, "whole");
    private final BooleanProperty regex = new SimpleBooleanProperty(this, "regex");
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(this, "scope", new Scope.Everything());
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", State.NOTHING_ASKED);
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper(this, "sentence", "");
    private final ChosenNotes chosen = new ChosenNotes();
    private Errand errand;

    /// @param saveAll saves what is being typed, then goes on
    /// @param replaced told what was replaced
    public ReplaceViewModel(
            Rewriting rewriting, Background background, Consumer<Runnable> saveAll, Consumer<Rewritten> replaced) {
        this.rewriting = rewriting;
        this.background = background;
        this.saveAll = saveAll;
        this.replaced = replaced;
        this.errand = new Errand(background, chosen::addAll, looked -> {});
    }

    /// What is going on.
    public enum State {
        NOTHING_ASKED,
        LOOKING,
        FOUND,
        REPLACING
    }

    /// Looks for the words again; what was being looked for before is given up.
    public void look() {
        if (state.get() == State.REPLACING) {
            return;
        }
        errand.cancel();
        chosen.clear();
        sentence.set("");
        if (words.get().isEmpty()) {
            state.set(State.NOTHING_ASKED);
            return;
        }
        state.set(State.LOOKING);
        Sought sought = new Sought(words.get(), regex.get(), exact.get(), whole.get());
        String replacement = with.get();
        Scope in = scope.get();
        Errand mine = new Errand(background, chosen::addAll, this::sayLooked);
        errand = mine;
        saveAll.accept(() ->
                background.run(
                        () -> rewriting.find(sought, replacement, in, mine), looked -> mine.end(() -> end(looked))));
    }

    private void sayLooked(int notes) {
        sentence.set(Wording.of("Looking … {0, plural, one{# note} other{# notes}}.", notes) + " " + found());
    }

    private void end(Looked looked) {
        state.set(State.FOUND);
        String more = looked.complete() ? "" : " " + Wording.of("There are more, which are found when these are done.");
        sentence.set(looked.problem().map(Wording::of).orElseGet(() -> found() + more));
    }

    private String found() {
        return Found.said(chosen.placesProperty().get(), chosen.notes());
    }

    /// Replaces what is chosen.
    public void replace() {
        List<PlannedNote> wanted = chosen.wanted();
        if (state.get() != State.FOUND || wanted.isEmpty()) {
            return;
        }
        state.set(State.REPLACING);
        Errand mine =
                new Errand(
                        background,
                        found -> {},
                        notes -> sentence.set(Wording.of("Replacing … {0} of {1} notes", notes, wanted.size())));
        errand = mine;
        saveAll.accept(() ->
                background.run(
                        () -> rewriting.apply(wanted, mine),
                        done -> {
                            state.set(State.FOUND);
                            replaced.accept(done);
                            look();
                        },
                        failure -> {
                            state.set(State.FOUND);
                            background.unexpected(failure);
                        }));
    }

    /// Stops looking or replacing; what was replaced until then stays, and can be taken back.
    public void stop() {
        errand.stop();
    }

    /// The folders one may look in.
    void folders(Consumer<List<String>> then) {
        background.run(rewriting::folders, then);
    }

    ChosenNotes chosen() {
        return chosen;
    }

    /// What is looked for; [#look] looks.
    public StringProperty wordsProperty() {
        return words;
    }

    public StringProperty withProperty() {
        return with;
    }

    BooleanProperty exactProperty() {
        return exact;
    }

    BooleanProperty wholeProperty() {
        return whole;
    }

    BooleanProperty regexProperty() {
        return regex;
    }

    ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// What was found, how far it is, or why it cannot be.
    public ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }
}
