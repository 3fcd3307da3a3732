package app.syntopic.bench.start;

import app.syntopic.bench.BenchmarkException;

import javafx.application.Platform;

import java.io.IOException;
import java.io.OutputStream;

/// What a started process tells the one that started it: a line as soon as it got so far.
enum Milestone {
    /// The first window is painted.
    WINDOW,
    /// A search in it shows an answer.
    ANSWER;

    void reached() {
        System.out.println(name());
        System.out.flush();
    }

    /// Waits off the window's thread until the other process closes its end, then ends this one in good order, as a
    /// cache of loaded classes is only written then.
    static void leaveWhenTold() {
        Thread.ofVirtual()
                .start(() -> {
                    try {
                        System.in.transferTo(OutputStream.nullOutputStream());
                    } catch (IOException e) {
                        throw new BenchmarkException("the starting process went away", e);
                    }
                    Platform.exit();
                    System.exit(0);
                });
    }
}
