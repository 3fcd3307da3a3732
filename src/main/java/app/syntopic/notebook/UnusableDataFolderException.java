package app.syntopic.notebook;

import app.syntopic.model.ExpectedException;
import app.syntopic.model.Sentence;

import java.nio.file.Path;

/// What is kept about a notebook cannot lie where it was to.
public final class UnusableDataFolderException extends ExpectedException {

    private static final long serialVersionUID = 1L;

    private UnusableDataFolderException(Sentence sentence) {
        super(sentence, null);
    }

    static UnusableDataFolderException inside(Path folder) {
        return new UnusableDataFolderException(
                Sentence.of("The data folder “{0}” lies inside the notebook; choose one outside of it.", folder));
    }
}
