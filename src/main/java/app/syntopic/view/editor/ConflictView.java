package app.syntopic.view.editor;

import app.syntopic.model.ComparedWords;
import app.syntopic.model.ComparedWords.Word;
import app.syntopic.model.MergePiece;
import app.syntopic.model.MergePiece.Agreed;
import app.syntopic.model.MergePiece.Conflict;
import app.syntopic.view.Wording;
import app.syntopic.view.control.Chip;
import app.syntopic.view.control.DifferingWords;
import app.syntopic.view.control.GroupTitle;
import app.syntopic.view.control.Hint;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Paragraphs that were changed here and by another program, side by side with the words marked that differ, to choose
/// from. Nothing is written before each has been chosen.
final class ConflictView extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    /// Of what stands between, so much is shown before and after.
    private static final int AROUND = 160;

    private final List<MergePiece> pieces;
    private final Map<MergePiece, Choice> choices = new HashMap<>();
    private final Map<MergePiece, ToggleGroup> groups = new HashMap<>();
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper(this, "complete");

    private enum Choice {
        MINE,
        THEIRS,
        BOTH;

        String label() {
            return switch (this) {
                case MINE -> Wording.of("Mine");
                case THEIRS -> Wording.of("The file’s");
                case BOTH -> Wording.of("Both");
            };
        }

        String of(Conflict conflict) {
            return switch (this) {
                case MINE -> conflict.mine();
                case THEIRS -> conflict.theirs();
                case BOTH -> conflict.both();
            };
        }
    }

    /// @param resolved told the text that was chosen
    ConflictView(List<MergePiece> pieces, Consumer<String> resolved) {
        this.pieces = pieces;
        setId("conflict");
        getStyleClass().add("conflict");
        Hint sentence = Hint.wrapped(sentence());
        sentence.setMinHeight(USE_PREF_SIZE);
        setAccessibleText(sentence.getText());
        VBox list = new VBox();
        list.getStyleClass().add("conflict-list");
        pieces.forEach(piece -> list.getChildren().add(row(piece)));
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("tab-page");
        VBox.setVgrow(scroll, javafx.scene.layout.Priority.ALWAYS);
        getChildren().addAll(new VBox(sentence, createAll(resolved)), scroll);
        getChildren().getFirst().getStyleClass().add("conflict-head");
    }

    private String sentence() {
        long count = pieces.stream().filter(Conflict.class::isInstance).count();
        return Wording.of(
                "Another program changed {0, plural, one{a paragraph} other{# paragraphs}} that you changed as well."
                        + " Choose for each; nothing is written before, and your text is kept.",
                count);
    }

    private FlowPane createAll(Consumer<String> resolved) {
        Button mine = new Button(Wording.of("All mine"));
        mine.setOnAction(event -> chooseAll(Choice.MINE));
        Button theirs = new Button(Wording.of("All the file’s"));
        theirs.setOnAction(event -> chooseAll(Choice.THEIRS));
        Button both = new Button(Wording.of("Both everywhere"));
        both.setOnAction(event -> chooseAll(Choice.BOTH));
        Button use = new Button(Wording.of("Use what is chosen"));
        use.setId("conflict-use");
        use.getStyleClass().add("accent");
        use.disableProperty().bind(complete.not());
        use.setOnAction(event ->
                resolved.accept(
                        EditorViewModel.chosen(pieces, found -> choices.getOrDefault(found, Choice.BOTH).of(found))));
        FlowPane buttons = new FlowPane(mine, theirs, both, use);
        buttons.getStyleClass().add("conflict-buttons");
        return buttons;
    }

    private void chooseAll(Choice choice) {
        groups.values()
                .forEach(group ->
                        group.getToggles().stream()
                                .filter(toggle -> toggle.getUserData() == choice)
                                .forEach(group::selectToggle));
    }

    private Region row(MergePiece piece) {
        return switch (piece) {
            case Agreed(var text) -> agreed(text);
            case Conflict conflict -> conflict(conflict);
        };
    }

    private static Label agreed(String text) {
        String shown = text.length() <= 2 * AROUND ? text.strip() : TextEnds.of(text, AROUND).toString();
        Label label = new Label(shown);
        label.setWrapText(true);
        label.getStyleClass().add("conflict-agreed");
        return label;
    }

    private GridPane conflict(Conflict conflict) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("conflict-row");
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        VBox mine = side(Wording.of("Mine"), conflict.words().first());
        VBox theirs = side(Wording.of("The file’s, by another program"), conflict.words().second());
        grid.addRow(0, mine, theirs);
        HBox chips = new HBox();
        chips.getStyleClass().add("chips");
        ToggleGroup group = new ToggleGroup();
        for (Choice choice : Choice.values()) {
            ToggleButton chip = Chip.filter(choice.label(), Wording.of("Take: {0}", choice.label()));
            chip.setUserData(choice);
            chip.setToggleGroup(group);
            chips.getChildren().add(chip);
        }
        group.selectedToggleProperty()
                .subscribe(toggle -> {
                    choose(conflict, toggle);
                    Optional<Choice> choice = Optional.ofNullable(choices.get(conflict));
                    mine.pseudoClassStateChanged(CHOSEN, choice.filter(made -> made != Choice.THEIRS).isPresent());
                    theirs.pseudoClassStateChanged(CHOSEN, choice.filter(made -> made != Choice.MINE).isPresent());
                });
        groups.put(conflict, group);
        grid.add(chips, 0, 1, 2, 1);
        return grid;
    }

    private void choose(Conflict conflict, javafx.scene.control.Toggle toggle) {
        if (toggle != null && toggle.getUserData() instanceof Choice choice) {
            choices.put(conflict, choice);
        } else {
            choices.remove(conflict);
        }
        complete.set(choices.size() == groups.size() && !groups.isEmpty());
    }

    private static VBox side(String title, List<Word> words) {
        VBox side = new VBox(new GroupTitle(title), content(words));
        side.getStyleClass().add("conflict-side");
        return side;
    }

    private static Region content(List<Word> words) {
        if (ComparedWords.text(words).isBlank()) {
            Label removed = new Label(Wording.of("(removed)"));
            removed.getStyleClass().add("conflict-removed");
            return removed;
        }
        DifferingWords differing = new DifferingWords(words);
        differing.getStyleClass().add("conflict-text");
        return differing;
    }
}
