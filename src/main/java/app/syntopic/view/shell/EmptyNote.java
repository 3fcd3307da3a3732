package app.syntopic.view.shell;

import app.syntopic.model.Answer;
import app.syntopic.model.Block;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Passage;
import app.syntopic.view.Wording;
import app.syntopic.view.control.EmptyState;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A note in which nothing was written yet, as it is made from a template.
final class EmptyNote {

    private EmptyNote() {}

    /// Headings and questions without a word below them are nothing yet.
    static boolean is(ParsedNote note) {
        return note.passages().stream().allMatch(passage -> asksOnly(note, passage))
                && note.blocks().stream()
                        .allMatch(block -> block instanceof Block.Heading || block instanceof Block.Paragraph);
    }

    private static boolean asksOnly(ParsedNote note, Passage passage) {
        return note.answers().stream()
                .filter(answer -> answer.passages().contains(passage.ordinal()))
                .map(Answer::question)
                .anyMatch(question -> passage.text().text().strip().endsWith(question));
    }

    /// Stands below the page while it is empty.
    ///
    /// @param write turns to writing the note
    static Region createOffer(Runnable write) {
        Button writing = new Button(Wording.of("Write"));
        writing.setId("write-empty-note");
        writing.getStyleClass().add("accent");
        writing.setOnAction(event -> write.run());
        StackPane offer =
                new StackPane(
                        new EmptyState(
                                Wording.of("Nothing is written in this note yet."),
                                Wording.of("Write it as text, or fill in its form."),
                                writing));
        offer.managedProperty().bind(offer.visibleProperty());
        return offer;
    }
}
