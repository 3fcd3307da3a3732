package app.syntopic.view.create;

import app.syntopic.model.NotePath;
import app.syntopic.view.Counts;
import app.syntopic.view.Wording;
import app.syntopic.view.control.Hint;
import app.syntopic.view.control.Pressable;
import app.syntopic.workspace.Importing.Came;
import app.syntopic.workspace.Importing.Report;
import app.syntopic.workspace.Importing.Skipped;
import app.syntopic.workspace.Importing.Why;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The sheet of an import: while it runs, how far it is; then what came in and what did not, and why.
public final class ImportView extends VBox {

    /// More names than that are read by nobody.
    private static final int SHOWN = 200;

    private final ImportViewModel model;
    private final Ways ways;
    private Optional<Button> closing = Optional.empty();

    /// What can be done from here.
    ///
    /// @param open a note that came in
    /// @param takeBack the whole import
    public record Ways(Consumer<NotePath> open, Runnable takeBack, Runnable close) {}

    public ImportView(ImportViewModel model, Ways ways) {
        this.model = model;
        this.ways = ways;
        setId("import");
        getStyleClass().add("new-note");
        showProgress();
        model.reportProperty().subscribe(report -> report.ifPresent(this::show));
    }

    private void showProgress() {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(model.doneProperty());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(Wording.of("How much was imported"));
        Label state = new Label();
        state.textProperty().bind(model.stateProperty());
        state.getStyleClass().add("hint");
        Button cancel = new Button(Wording.of("Stop"));
        cancel.setId("import-stop");
        cancel.setOnAction(event -> model.cancel());
        getChildren().setAll(title(Wording.of("Importing")), bar, state, buttons(cancel));
    }

    private void show(Report report) {
        Hint summary = Hint.wrapped(summary(report));
        summary.setId("import-summary");
        VBox rows = new VBox();
        rows.getStyleClass().add("import-rows");
        report.skipped().stream().limit(SHOWN).forEach(skipped -> rows.getChildren().add(row(skipped)));
        report.came().stream().limit(SHOWN).forEach(came -> rows.getChildren().add(row(came)));
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(320);
        scroll.getStyleClass().add("side-scroll");
        Button back = new Button(Wording.of("Take it back"));
        back.setId("import-back");
        back.setDisable(report.came().isEmpty());
        back.setOnAction(event -> ways.takeBack().run());
        Button close = new Button(Wording.of("Close"));
        close.getStyleClass().add("accent");
        close.setOnAction(event -> ways.close().run());
        getChildren().setAll(title(Wording.of("Imported")), summary, scroll, buttons(back, close));
        closing = Optional.of(close);
        begin();
    }

    /// Gives the keyboard to what changes nothing, once it is over.
    public void begin() {
        closing.ifPresent(Button::requestFocus);
    }

    private static String summary(Report report) {
        String came = Wording.of("{0} came in.", Counts.notes(report.came().size()));
        int skipped = report.skipped().size();
        String left =
                skipped == 0
                        ? ""
                        : " " + Wording.of("{0, plural, one{# file was} other{# files were}} left out.", skipped);
        return came + left + (report.cancelled() ? " " + Wording.of("The rest was not looked at.") : "");
    }

    private static Label title(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("sheet-title");
        return label;
    }

    private static HBox buttons(Button... buttons) {
        HBox box = new HBox(buttons);
        box.getStyleClass().add("sheet-buttons");
        return box;
    }

    private static VBox row(Skipped skipped) {
        Label name = new Label(String.valueOf(skipped.file().getFileName()));
        name.setMinWidth(0);
        Hint why = Hint.wrapped(why(skipped.why()));
        VBox row = new VBox(name, why);
        row.getStyleClass().add("import-row");
        return row;
    }

    private Pressable row(Came came) {
        Pressable row =
                new Pressable(Wording.of("Open {0}", came.note().name()), newTab -> ways.open().accept(came.note()));
        Label name = new Label(came.note().name());
        name.setMinWidth(0);
        Hint links = new Hint(unsure(came.unsure()));
        row.getChildren().add(new VBox(name, links));
        links.setVisible(!came.unsure().isEmpty());
        links.setManaged(!came.unsure().isEmpty());
        row.getStyleClass().add("import-row");
        return row;
    }

    private static String unsure(List<String> links) {
        return Wording.of(
                "{0, plural, one{# name may be a link; it was} other{# names may be links; they were}} left as text.",
                links.size());
    }

    private static String why(Why why) {
        return switch (why) {
            case KNOWN -> Wording.of("The notebook has this very note already.");
            case NO_NOTE ->
                    Wording.of(
                            "This is no note; Markdown, plain text, HTML, CSL-JSON, BibTeX and RIS can be imported.");
            case ATTACHMENT -> Wording.of("A picture, recording or document belongs in a note; drop it on its text.");
            case EMPTY -> Wording.of("Nothing is in it.");
            case TOO_LARGE -> Wording.of("It is too large for a note; split it first.");
            case UNREADABLE -> Wording.of("It cannot be read; check its permissions.");
            case NOT_WRITTEN -> Wording.of("The note could not be written; check the notebook’s folder and the disk.");
        };
    }
}
