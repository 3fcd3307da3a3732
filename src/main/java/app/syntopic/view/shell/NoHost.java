package app.syntopic.view.shell;

import java.nio.file.Path;

/// The surroundings of a picture: nobody is there to ask for anything.
enum NoHost implements Host {
    INSTANCE;

    @Override
    public void openNotebook(Path folder) {
        throw new UnsupportedOperationException("a picture opens nothing");
    }

    @Override
    public void openSample() {
        throw new UnsupportedOperationException("a picture opens nothing");
    }

    @Override
    public void openWeb(String url) {
        throw new UnsupportedOperationException("a picture opens nothing");
    }

    @Override
    public void quit() {
        throw new UnsupportedOperationException("a picture cannot be quit");
    }
}
