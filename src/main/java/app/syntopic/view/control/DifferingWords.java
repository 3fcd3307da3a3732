package app.syntopic.view.control;

import app.syntopic.model.ComparedWords.Word;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import java.util.List;

/// Words of two texts, marked where only one of them has them. How is for the stylesheet to say.
public final class DifferingWords extends TextFlow {

    public DifferingWords(List<Word> words) {
        getStyleClass().add("differing-words");
        // of nothing the toolkit would underline the letter that follows
        words.stream().filter(word -> !word.text().isEmpty()).forEach(word -> getChildren().add(text(word)));
    }

    private static Text text(Word word) {
        Text text = new Text(word.text());
        text.getStyleClass()
                .add(
                        switch (word.standing()) {
                            case BOTH -> "words-of-both";
                            case FIRST -> "words-of-first";
                            case SECOND -> "words-of-second";
                        });
        return text;
    }
}
