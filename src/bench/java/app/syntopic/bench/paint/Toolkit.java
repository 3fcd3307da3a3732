package app.syntopic.bench.paint;

import app.syntopic.view.Background;

import javafx.application.Platform;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// JavaFX without a display.
final class Toolkit {

    private static final Background WINDOW =
            Background.forWindow(failure -> {
                throw new IllegalStateException(failure);
            });

    private Toolkit() {}

    /// Runs something on the window's thread and waits for it.
    static <T> T call(Supplier<T> action) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Runnable run =
                () -> {
                    try {
                        result.complete(action.get());
                    } catch (RuntimeException | Error failed) {
                        result.completeExceptionally(failed);
                    }
                };
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        try {
            Platform.setImplicitExit(false);
            Platform.startup(run);
        } catch (IllegalStateException running) {
            // the toolkit says so when it runs already
            WINDOW.onWindow(run);
        }
        return result.join();
    }

    static void run(Runnable action) {
        call(() -> {
            action.run();
            return true;
        });
    }
}
