package app.syntopic.view.search;

import app.syntopic.search.result.Hit;
import app.syntopic.view.Wording;
import app.syntopic.view.control.GroupTitle;
import app.syntopic.view.control.Hint;
import app.syntopic.view.control.MarkedFlow;
import app.syntopic.view.control.StanceText;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The section around the chosen answer, beside the list.
public final class PreviewView extends ScrollPane {

    private static final int LONGEST_AFTER = 6;

    private final VBox content = new VBox();

    public PreviewView(SearchViewModel model) {
        setId("search-preview");
        getStyleClass().addAll("side-scroll", "preview");
        content.getStyleClass().add("context");
        setContent(content);
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        model.previewProperty().subscribe(this::show);
    }

    private void show(Optional<SearchViewModel.Preview> preview) {
        content.getChildren().setAll(new GroupTitle(Wording.of("Preview")));
        preview.ifPresent(this::show);
        String hint =
                preview.isPresent()
                        ? Wording.of("↑↓ choose   ↵ open at the claim   Ctrl ↵ new tab   Esc back")
                        : Wording.of("What stands around the chosen answer is shown here.");
        content.getChildren().add(Hint.wrapped(hint));
        setVvalue(0);
    }

    private void show(SearchViewModel.Preview preview) {
        Hit hit = preview.hit();
        Label note = new Label(hit.title());
        note.setWrapText(true);
        note.getStyleClass().add("preview-note");
        Label heading = new Label(HitCell.place(hit));
        heading.setWrapText(true);
        heading.getStyleClass().add("preview-heading");
        content.getChildren().addAll(note, heading);
        if (!preview.before().isEmpty()) {
            content.getChildren().add(passage(preview.before().getLast(), List.of()));
        }
        List<MarkedFlow.Range> ranges = new ArrayList<>();
        ranges.add(new MarkedFlow.Range(hit.claim(), "here"));
        ranges.addAll(Matches.in(hit.text(), hit.ranges()));
        content.getChildren().add(passage(hit.text(), ranges));
        preview.after().stream()
                .limit(LONGEST_AFTER)
                .forEach(text -> content.getChildren().add(passage(text, List.of())));
    }

    private static MarkedFlow passage(String text, List<MarkedFlow.Range> ranges) {
        MarkedFlow flow = StanceText.flow(text, ranges);
        flow.getStyleClass().add("preview-text");
        return flow;
    }
}
