package app.syntopic.view.rewrite;

import app.syntopic.model.NotePath;
import app.syntopic.view.Wording;
import app.syntopic.view.control.Chip;
import app.syntopic.view.control.EmptyState;
import app.syntopic.view.control.Focus;
import app.syntopic.view.control.NamedField;
import app.syntopic.view.control.PageHead;
import app.syntopic.view.rewrite.ReplaceViewModel.State;
import app.syntopic.workspace.Rewriting.Scope;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.StringConverter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/// The page that finds words in all notes and replaces them where wanted.
public final class ReplaceView extends VBox {

    /// Typing rests that long before all notes are looked through.
    private static final Duration PAUSE = Duration.millis(300);

    private final ReplaceViewModel model;
    private final TextField words = new NamedField("notebook-words", Wording.of("Find"));
    private final TextField with = new NamedField("notebook-with", Wording.of("Replace with"));
    private final ComboBox<Scope> scope = new ComboBox<>();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final StackPane nothing = new StackPane();

    /// @param open shows a line of a note
    public ReplaceView(ReplaceViewModel model, BiConsumer<NotePath, Integer> open) {
        this.model = model;
        setId("replace-page");
        getStyleClass().add("tab-page");
        words.setId("notebook-words");
        with.setId("notebook-with");
        words.textProperty().bindBidirectional(model.wordsProperty());
        with.textProperty().bindBidirectional(model.withProperty());
        pause.setOnFinished(event -> model.look());
        PageHead head =
                new PageHead(
                        Wording.of("Replace in the notebook"),
                        Wording.of("Shows every change before it is made. All of it can be taken back at once."));
        VBox fields = new VBox(findRow(), replaceRow());
        fields.getStyleClass().add("replace-fields");
        head.getChildren().add(fields);
        PlannedList list = new PlannedList(model.chosen(), true, row -> open.accept(row.note().path(), row.line()));
        list.setPlaceholder(nothing);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, list, foot());
        model.stateProperty().subscribe(this::showWhyEmpty);
        words.textProperty().subscribe((before, now) -> pause.playFromStart());
        with.textProperty().subscribe((before, now) -> pause.playFromStart());
        model.scopeProperty().subscribe((before, now) -> pause.playFromStart());
    }

    private FlowPane findRow() {
        words.setOnAction(event -> model.look());
        Focus.tabTo(words, with);
        FlowPane row = new FlowPane(words, chips(), scopes());
        row.getStyleClass().addAll("replace-row", "replace-choices");
        return row;
    }

    private HBox chips() {
        ToggleButton exact = Chip.filter(Wording.of("Aa"), Wording.of("Capital letters count"));
        exact.selectedProperty().bindBidirectional(model.exactProperty());
        ToggleButton whole = Chip.filter(Wording.of("Word"), Wording.of("Whole words only"));
        whole.selectedProperty().bindBidirectional(model.wholeProperty());
        ToggleButton regex =
                Chip.filter(".*", Wording.of("A regular expression; $1 in the replacement is its first group"));
        regex.selectedProperty().bindBidirectional(model.regexProperty());
        HBox chips = new HBox(exact, whole, regex);
        for (ToggleButton chip : List.of(exact, whole, regex)) {
            chip.setMinWidth(USE_PREF_SIZE);
            chip.selectedProperty().subscribe((before, now) -> pause.playFromStart());
        }
        chips.getStyleClass().add("replace-row");
        return chips;
    }

    private ComboBox<Scope> scopes() {
        scope.setId("notebook-scope");
        scope.setAccessibleText(Wording.of("Which notes"));
        scope.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Scope value) {
                        return value == null ? "" : name(value);
                    }

                    @Override
                    public Scope fromString(String text) {
                        return scope.getItems().stream()
                                .filter(value -> name(value).equals(text))
                                .findFirst()
                                .orElse(new Scope.Everything());
                    }
                });
        scope.getItems().setAll(new Scope.Everything());
        scope.valueProperty().bindBidirectional(model.scopeProperty());
        return scope;
    }

    private static String name(Scope scope) {
        return switch (scope) {
            case Scope.Everything all -> Wording.of("All notes");
            case Scope.Folder(var folder) -> Wording.of("Folder “{0}”", folder);
            case Scope.Answers(var query) -> Wording.of("Found by “{0}”", query);
        };
    }

    private HBox replaceRow() {
        with.setOnAction(event -> model.look());
        HBox row = new HBox(with);
        row.getStyleClass().add("replace-row");
        return row;
    }

    private HBox foot() {
        Label sentence = new Label();
        sentence.setId("replace-sentence");
        sentence.textProperty().bind(model.sentenceProperty());
        sentence.setMinWidth(0);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Button stop = new Button(Wording.of("Stop"));
        stop.setMinWidth(Region.USE_PREF_SIZE);
        stop.setOnAction(event -> model.stop());
        stop.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> List.of(State.LOOKING, State.REPLACING).contains(model.stateProperty().get()),
                                model.stateProperty()));
        stop.managedProperty().bind(stop.visibleProperty());
        Button replace = new Button();
        replace.setId("notebook-replace");
        replace.getStyleClass().add("accent");
        replace.setMinWidth(Region.USE_PREF_SIZE);
        replace.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> replacing(model.chosen().chosenProperty().get()),
                                model.chosen().chosenProperty()));
        replace.disableProperty()
                .bind(model.stateProperty().isNotEqualTo(State.FOUND).or(model.chosen().chosenProperty().isEqualTo(0)));
        replace.setOnAction(event -> model.replace());
        HBox foot = new HBox(sentence, stop, replace);
        foot.getStyleClass().add("replace-foot");
        return foot;
    }

    private void showWhyEmpty(State state) {
        Optional<EmptyState> why =
                switch (state) {
                    case NOTHING_ASKED ->
                            Optional.of(
                                    new EmptyState(
                                            Wording.of("Nothing to replace yet."),
                                            Wording.of(
                                                    "Type what to find; places appear here, to be looked through.")));
                    case FOUND ->
                            Optional.of(
                                    new EmptyState(
                                            Wording.of("It stands nowhere in these notes."),
                                            Wording.of("Try other words, fewer conditions, or all notes.")));
                    case LOOKING, REPLACING -> Optional.empty();
                };
        nothing.getChildren().clear();
        why.ifPresent(nothing.getChildren()::add);
    }

    /// Gives the keyboard to the words, with what to begin with.
    ///
    /// @param selected words to find; kept as they are when blank
    /// @param search the last search, whose notes may be chosen
    public void start(String selected, Optional<String> search) {
        if (!selected.isBlank()) {
            words.setText(selected);
            pause.stop();
            model.look();
        }
        model.folders(folders -> {
            List<Scope> scopes = new ArrayList<>(List.of(new Scope.Everything()));
            search.map(Scope.Answers::new).ifPresent(scopes::add);
            folders.stream().map(Scope.Folder::new).forEach(scopes::add);
            Scope now = scope.getValue();
            if (!scopes.contains(now)) {
                scopes.add(now);
            }
            scope.getItems().setAll(scopes);
            scope.setValue(now);
        });
        Focus.on(words);
        words.selectAll();
    }

    /// What stands in the place of what is found.
    public void replacement(String replacement) {
        with.setText(replacement);
    }

    /// Gives the keyboard to the words.
    public void focusWords() {
        Focus.on(words);
    }

    private static String replacing(int places) {
        return places == 0 ? Wording.of("Replace") : Wording.of("Replace {0}", places);
    }
}
