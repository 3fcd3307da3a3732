package app.syntopic.view.shell;

import app.syntopic.view.Background;
import app.syntopic.workspace.Settings.OpenPages;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Keeps what the tabs of a notebook show within a second of its change: a window whose program is killed comes back as
/// it was then. For the window's thread only; what it writes is written elsewhere, one after another.
final class PageKeeping {

    private static final Duration WITHIN = Duration.seconds(1);

    private final PauseTransition soon = new PauseTransition(WITHIN);
    private final Supplier<OpenPages> pages;
    private final Consumer<OpenPages> keep;
    private final Background background;
    private final Background.Line line;
    private final ReentrantLock writing = new ReentrantLock();
    private boolean ended;
    private boolean told;

    /// @param pages what the tabs show now
    /// @param keep writes it; may block
    PageKeeping(Supplier<OpenPages> pages, Consumer<OpenPages> keep, Background background) {
        this.pages = pages;
        this.keep = keep;
        this.background = background;
        this.line = background.line();
        soon.setOnFinished(event -> keepLater());
    }

    /// Is told that the tabs, or places in them, may have changed.
    void touched() {
        if (soon.getStatus() != PauseTransition.Status.RUNNING) {
            soon.playFromStart();
        }
    }

    private void keepLater() {
        OpenPages now = pages.get();
        line.run(
                () -> {
                    keepUnlessEnded(now);
                    return now;
                },
                kept -> told = false,
                this::tell);
    }

    private void keepUnlessEnded(OpenPages now) {
        writing.lock();
        try {
            if (!ended) {
                keep.accept(now);
            }
        } finally {
            writing.unlock();
        }
    }

    /// A disk that stays full is told once, not every second.
    private void tell(Throwable failure) {
        if (!told) {
            told = true;
            background.unexpected(failure);
        }
    }

    /// Nothing is kept any more once this returns: what is written next is the last word.
    void end() {
        soon.stop();
        writing.lock();
        try {
            ended = true;
        } finally {
            writing.unlock();
        }
    }
}
