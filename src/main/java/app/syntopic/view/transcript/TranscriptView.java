package app.syntopic.view.transcript;

import app.syntopic.model.Span;
import app.syntopic.model.TimeRange;
import app.syntopic.view.Anchor;
import app.syntopic.view.Navigator;
import app.syntopic.view.Wording;
import app.syntopic.view.control.EmptyState;
import app.syntopic.view.control.Focus;
import app.syntopic.view.control.GraphicCell;
import app.syntopic.view.control.MarkedFlow;
import app.syntopic.view.control.PageHead;
import app.syntopic.view.transcript.TranscriptViewModel.Spot;
import app.syntopic.view.transcript.TranscriptViewModel.State;
import app.syntopic.workspace.Spoken;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// A transcript as a page: a time, and what is said then. A time that leads to the recording opens it there.
public final class TranscriptView extends VBox {

    /// So much of what was said before stays in view above the place that is shown.
    private static final int TURNS_ABOVE = 1;

    private final Navigator navigator;
    private final ListView<Spoken.Turn> list = new ListView<>();
    private final StackPane middle = new StackPane();
    private Optional<Spot> spot = Optional.empty();

    public TranscriptView(TranscriptViewModel model, Navigator navigator) {
        this.navigator = navigator;
        setId("transcript");
        getStyleClass().add("transcript");
        list.setAccessibleText(Wording.of("What is said, in order"));
        list.getStyleClass().add("plain-list");
        list.setCellFactory(view -> new TurnCell());
        Button toNote = new Button(Wording.of("Open the note"));
        toNote.setOnAction(event -> navigator.openNote(model.note(), Anchor.NONE, false));
        PageHead head =
                new PageHead(
                        Wording.of("Transcript"),
                        Wording.of("What is said in “{0}”, by the file that the note attaches.", model.note().name()),
                        toNote);
        getChildren().addAll(head, middle);
        VBox.setVgrow(middle, Priority.ALWAYS);
        model.stateProperty().subscribe(this::show);
    }

    private void show(State state) {
        spot = state.spot();
        List<Spoken.Turn> turns = state.spoken().map(Spoken::turns).orElse(List.of());
        if (!state.read()) {
            middle.getChildren().clear();
        } else if (turns.isEmpty()) {
            middle.getChildren().setAll(nothing());
        } else {
            list.getItems().setAll(turns);
            middle.getChildren().setAll(list);
            spot.filter(at -> at.turn() < turns.size())
                    .ifPresent(at -> {
                        list.getSelectionModel().select(at.turn());
                        list.scrollTo(Math.max(0, at.turn() - TURNS_ABOVE));
                    });
        }
    }

    private static EmptyState nothing() {
        return new EmptyState(
                Wording.of("This note has no transcript that can be read."),
                Wording.of("Name a .vtt, .srt, .json or .txt file in its metadata, as transcript."));
    }

    /// Gives the keyboard to the text.
    public void focusList() {
        Focus.on(list);
    }

    private final class TurnCell extends GraphicCell<Spoken.Turn> {

        TurnCell() {
            getStyleClass().add("turn-cell");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Spoken.@Nullable Turn turn, boolean empty) {
            super.updateItem(turn, empty);
            if (empty || turn == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            List<Span> here = spot.filter(at -> at.turn() == getIndex()).map(Spot::range).stream().toList();
            MarkedFlow text =
                    new MarkedFlow(turn.text(), here.stream().map(span -> new MarkedFlow.Range(span, "here")).toList());
            text.getStyleClass().add("turn-text");
            HBox.setHgrow(text, Priority.ALWAYS);
            HBox line = new HBox(time(turn), text);
            line.getStyleClass().add("turn");
            setGraphic(line);
            setAccessibleText(turn.text());
        }

        private Label time(Spoken.Turn turn) {
            String clock = turn.startSeconds().isPresent() ? TimeRange.clock(turn.startSeconds().getAsInt()) : "";
            Label time = new Label(clock);
            turn.link()
                    .ifPresent(link -> {
                        Hyperlink play = new Hyperlink("▶ " + clock);
                        play.setFocusTraversable(false);
                        play.setAccessibleText(Wording.of("Play the recording at {0}", clock));
                        play.setOnAction(event -> navigator.openWeb(link));
                        time.setGraphic(play);
                        time.setText("");
                    });
            time.getStyleClass().add("turn-time");
            time.setMinWidth(USE_PREF_SIZE);
            return time;
        }
    }
}
