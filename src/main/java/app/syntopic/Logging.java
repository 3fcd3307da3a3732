package app.syntopic;

import java.io.IOException;
import java.io.InputStream;
import java.util.logging.LogManager;

/// Keeps the terminal for answers: libraries may only print what goes wrong. The log system makes one of these when the
/// first library logs, because [Main] names the class in a system property.
public final class Logging {

    private static final String CONFIGURATION = "logging.properties";

    public Logging() throws IOException {
        try (InputStream configuration = Logging.class.getResourceAsStream(CONFIGURATION)) {
            if (configuration == null) {
                throw new IOException("the program's own " + CONFIGURATION + " is missing");
            }
            LogManager.getLogManager().readConfiguration(configuration);
        }
    }

    /// Names this class to the log system, unless the user configured it.
    static void configure() {
        if (System.getProperty("java.util.logging.config.file") == null) {
            System.setProperty("java.util.logging.config.class", Logging.class.getName());
        }
    }
}
