package app.syntopic.bench.paint;

import app.syntopic.view.shell.Host;

import java.nio.file.Path;

/// The surroundings of a measured window: nothing it does leads out of it.
enum BenchHost implements Host {
    INSTANCE;

    @Override
    public void openNotebook(Path folder) {
        throw new UnsupportedOperationException("nothing opens a notebook here");
    }

    @Override
    public void openSample() {
        throw new UnsupportedOperationException("nothing opens the sample here");
    }

    @Override
    public void openWeb(String url) {
        throw new UnsupportedOperationException("nothing leads outside here");
    }

    @Override
    public void quit() {
        throw new UnsupportedOperationException("nothing ends the program here");
    }
}
