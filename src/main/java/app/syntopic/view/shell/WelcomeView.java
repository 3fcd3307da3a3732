package app.syntopic.view.shell;

import app.syntopic.view.Wording;
import app.syntopic.view.control.GroupTitle;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What somebody sees who has no notebook open: what a notebook is, and the ways to one.
final class WelcomeView extends StackPane {

    private final Frame frame;

    /// @param sentence why the notebook asked for is not there, if one was
    WelcomeView(Frame frame, WindowCommands commands, Optional<String> sentence) {
        this.frame = frame;
        setId("welcome");
        getStyleClass().addAll("tab-page", "welcome");
        VBox column = new VBox();
        column.getStyleClass().add("welcome-column");
        Label title = new Label("Syntopic");
        title.getStyleClass().add("page-title");
        column.getChildren().add(title);
        sentence.ifPresent(text -> column.getChildren().add(line(text, "problem")));
        column.getChildren()
                .addAll(
                        line(
                                Wording.of(
                                        "A literature note keeps what one source says: an episode, a book, a paper."),
                                "welcome-text"),
                        line(
                                Wording.of("Its glossary and its links name concepts that other sources speak of too."),
                                "welcome-text"),
                        line(
                                Wording.of("Here they meet: what each says about one concept stands side by side."),
                                "welcome-text"),
                        createChoices(commands));
        List<Path> recent = frame.settings().recentNotebooks();
        if (!recent.isEmpty()) {
            column.getChildren().add(createRecent(recent));
        }
        column.setMaxHeight(USE_PREF_SIZE);
        getChildren().add(column);
    }

    private static Label line(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }

    private FlowPane createChoices(WindowCommands commands) {
        Button open = new Button(Wording.of("Open a folder of notes…"));
        open.setId("open-folder");
        open.getStyleClass().add("accent");
        open.setOnAction(event -> commands.chooseNotebook());
        Button sample = new Button(Wording.of("Look at the sample"));
        sample.setId("open-sample");
        sample.setOnAction(event -> frame.host().openSample());
        Button make = new Button(Wording.of("Make a new notebook…"));
        make.setId("new-notebook-choice");
        make.setOnAction(event -> commands.newNotebook());
        FlowPane choices = new FlowPane(open, make, sample);
        choices.getStyleClass().add("welcome-choices");
        return choices;
    }

    private VBox createRecent(List<Path> recent) {
        VBox box = new VBox(new GroupTitle(Wording.of("Opened before")));
        box.getStyleClass().add("welcome-recent");
        for (Path folder : recent) {
            Button open = new Button(folder.toString());
            open.getStyleClass().add("flat-link");
            open.setAccessibleText(Wording.of("Open the notebook {0}", folder));
            open.setOnAction(event -> frame.host().openNotebook(folder));
            box.getChildren().add(open);
        }
        return box;
    }
}
