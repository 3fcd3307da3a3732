package app.syntopic.bench;

import org.jspecify.annotations.Nullable;

/// Something that cannot be measured, for a reason that the message tells completely.
public class BenchmarkException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public BenchmarkException(String message) {
        super(message);
    }

    public BenchmarkException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
