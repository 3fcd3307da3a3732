package app.syntopic.view.control;

import app.syntopic.model.ComparedWords;
import app.syntopic.model.ComparedWords.Word;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import java.util.ArrayList;
import java.util.List;

/// Words of two texts, marked where only one of them has them. How is for the stylesheet to say.
public final class DifferingWords extends TextFlow {

    public DifferingWords(List<Word> words) {
        getStyleClass().add("differing-words");
        boolean blank = ComparedWords.text(words).isBlank();
        (blank ? words.stream().map(DifferingWords::seen).toList() : stripped(words)).forEach(this::add);
    }

    /// Where nothing but lines differ, their ends are to be seen.
    private static Word seen(Word word) {
        return new Word(word.standing(), word.text().replace("\n", "⏎\n").stripTrailing());
    }

    /// Without the line ends behind the last word, which would be seen as empty lines.
    private static List<Word> stripped(List<Word> words) {
        List<Word> left = new ArrayList<>(words);
        while (left.getLast().text().isBlank()) {
            left.removeLast();
        }
        Word last = left.removeLast();
        left.add(new Word(last.standing(), last.text().stripTrailing()));
        return left;
    }

    /// Of nothing the toolkit would underline the letter that follows.
    private void add(Word word) {
        if (word.text().isEmpty()) {
            return;
        }
        Text text = new Text(word.text());
        text.getStyleClass()
                .add(
                        switch (word.standing()) {
                            case BOTH -> "words-of-both";
                            case FIRST -> "words-of-first";
                            case SECOND -> "words-of-second";
                        });
        getChildren().add(text);
    }
}
