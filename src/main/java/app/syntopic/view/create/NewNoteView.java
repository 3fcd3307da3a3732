package app.syntopic.view.create;

import app.syntopic.model.SourceType;
import app.syntopic.view.Kinds;
import app.syntopic.view.Wording;
import app.syntopic.view.control.Chip;
import app.syntopic.view.control.Copied;
import app.syntopic.view.control.Focus;
import app.syntopic.view.control.Hint;
import app.syntopic.view.control.Keys;
import app.syntopic.view.control.ProblemLine;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The sheet that asks what a new note is called and what it is about.
public final class NewNoteView extends VBox {

    private final NewNoteViewModel model;
    private final Consumer<NewNoteViewModel.Made> made;
    private final Runnable cancelled;
    private final TextField title = new OneLine();
    private final TextField source = new OneLine();
    private final TextArea pasted = new WholeNote();

    /// @param made called with the new note
    /// @param cancelled called when the reader wants none
    public NewNoteView(NewNoteViewModel model, Consumer<NewNoteViewModel.Made> made, Runnable cancelled) {
        this.model = model;
        this.made = made;
        this.cancelled = cancelled;
        setId("new-note");
        getStyleClass().add("new-note");
        Label heading = new Label(Wording.of("New note"));
        heading.getStyleClass().add("sheet-title");
        getChildren()
                .addAll(
                        heading,
                        createForm(),
                        createPaste(),
                        createPreview(),
                        new ProblemLine(model.problemProperty()),
                        createButtons());
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                        model.make(made);
                        event.consume();
                    } else if (Keys.PASTE.match(event)) {
                        take(Copied.now());
                        event.consume();
                    }
                });
    }

    /// Takes a whole note that was copied elsewhere.
    public void take(Copied copied) {
        model.take(copied);
        pasted.requestFocus();
    }

    /// What has more lines than a field is a whole note, and an address is the source's.
    private final class OneLine extends TextField {

        @Override
        public void paste() {
            Copied copied = Copied.now();
            if (copied.isLong()) {
                take(copied);
            } else if (copied.isAddress()) {
                source.setText(copied.text().strip());
            } else {
                super.paste();
            }
        }
    }

    /// Pages become Markdown.
    private final class WholeNote extends TextArea {

        @Override
        public void paste() {
            model.convert(Copied.now(), this::replaceSelection);
        }
    }

    /// Gives the keyboard to the first field.
    public void focusTitle() {
        title.requestFocus();
        title.end();
    }

    private VBox createForm() {
        title.setId("new-title");
        title.setPromptText(Wording.of("Title of the episode, book, paper …"));
        title.textProperty().bindBidirectional(model.titleProperty());
        title.setOnAction(event -> model.make(made));
        source.setId("new-source");
        source.textProperty().bindBidirectional(model.sourceProperty());
        source.promptTextProperty().bind(Bindings.createStringBinding(this::sourcePrompt, model.typeProperty()));
        source.setOnAction(event -> model.make(made));
        VBox form =
                new VBox(
                        field(Wording.of("Title"), title),
                        field(Wording.of("Kind"), createKinds()),
                        field(Wording.of("Source"), source));
        form.getStyleClass().add("form");
        form.disableProperty().bind(model.pastedProperty().map(text -> !text.isBlank()));
        return form;
    }

    private String sourcePrompt() {
        return switch (model.typeProperty().get().orElse(SourceType.ARTICLE)) {
            case EPISODE -> Wording.of("Podcast, or the recording’s address");
            case BOOK, PAPER -> Wording.of("Author");
            case ARTICLE, TALK -> Wording.of("Author, site or address");
        };
    }

    private static HBox field(String name, Node control) {
        Label label = new Label(name);
        label.getStyleClass().add("field-name");
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(control);
        control.setAccessibleText(name);
        HBox.setHgrow(control, Priority.ALWAYS);
        HBox line = new HBox(label, control);
        line.getStyleClass().add("field");
        return line;
    }

    private FlowPane createKinds() {
        List<Optional<SourceType>> kinds =
                Stream.concat(
                                Arrays.stream(SourceType.values()).map(Optional::of),
                                Stream.of(Optional.<SourceType>empty()))
                        .toList();
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("chips");
        for (Optional<SourceType> kind : kinds) {
            String name = kind.map(Kinds::of).orElseGet(() -> Wording.of("Other"));
            ToggleButton chip = Chip.filter(name, Wording.of("Kind of source: {0}", name));
            Runnable mark =
                    () ->
                            chip.setSelected(
                                    model.templateProperty().get().isEmpty()
                                            && model.typeProperty().get().equals(kind));
            model.typeProperty().subscribe(mark);
            model.templateProperty().subscribe(mark);
            mark.run();
            chip.setOnAction(event -> {
                model.templateProperty().set(Optional.empty());
                model.typeProperty().set(kind);
                mark.run();
            });
            chips.getChildren().add(chip);
        }
        int kindChips = chips.getChildren().size();
        model.othersProperty()
                .subscribe(names -> {
                    chips.getChildren().remove(kindChips, chips.getChildren().size());
                    names.forEach(name -> chips.getChildren().add(createTemplate(name)));
                });
        return chips;
    }

    private ToggleButton createTemplate(String name) {
        ToggleButton chip = Chip.filter(name, Wording.of("Template: {0}", name));
        Runnable mark = () -> chip.setSelected(model.templateProperty().get().equals(Optional.of(name)));
        model.templateProperty().subscribe(mark);
        chip.setOnAction(event -> {
            model.templateProperty().set(Optional.of(name));
            model.typeProperty().set(Optional.empty());
            mark.run();
        });
        return chip;
    }

    private VBox createPaste() {
        pasted.setId("new-pasted");
        pasted.setPromptText(Wording.of("Or paste a whole note here: plain text with § titles, or Markdown"));
        pasted.setAccessibleText(Wording.of("Paste a whole note as text"));
        pasted.setWrapText(true);
        pasted.setPrefRowCount(4);
        Focus.leaveByTab(pasted);
        pasted.textProperty().bindBidirectional(model.pastedProperty());
        pasted.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        cancelled.run();
                        event.consume();
                    }
                });
        return new VBox(pasted);
    }

    private Hint createPreview() {
        Hint preview = Hint.wrapped("");
        preview.setId("new-preview");
        preview.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        model.previewProperty().get().isEmpty()
                                                ? Wording.of("The note’s file is named after its title.")
                                                : model.previewProperty().get(),
                                model.previewProperty()));
        return preview;
    }

    private HBox createButtons() {
        Button cancel = new Button(Wording.of("Cancel"));
        cancel.setCancelButton(false);
        cancel.setOnAction(event -> cancelled.run());
        Button make = new Button(Wording.of("Make the note"));
        make.setId("new-make");
        make.getStyleClass().add("accent");
        make.disableProperty().bind(Bindings.not(model.readyProperty()));
        make.setOnAction(event -> model.make(made));
        HBox buttons = new HBox(cancel, make);
        buttons.getStyleClass().add("sheet-buttons");
        return buttons;
    }
}
