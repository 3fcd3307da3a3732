package app.syntopic.view.shell;

import app.syntopic.model.Sentence;

import java.nio.file.Path;
import java.util.function.Consumer;

/// The surroundings of a window that is only drawn or measured: nothing it does may lead out of it.
public enum NoHost implements Host {
    INSTANCE;

    @Override
    public void openNotebook(Path folder) {
        throw new UnsupportedOperationException("this window opens nothing");
    }

    @Override
    public void makeNotebook(Path folder, Consumer<Sentence> refused) {
        throw new UnsupportedOperationException("this window opens nothing");
    }

    @Override
    public void openSample() {
        throw new UnsupportedOperationException("this window opens nothing");
    }

    @Override
    public void openWeb(String url) {
        throw new UnsupportedOperationException("this window opens nothing");
    }

    @Override
    public void quit() {
        throw new UnsupportedOperationException("this window ends nothing");
    }
}
