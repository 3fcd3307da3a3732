package app.syntopic.cli;

import app.syntopic.workspace.JsonDocument;

import java.io.PrintStream;

/// Where a command writes: answers to standard output, messages to standard error.
///
/// @param out answers only, so that they can be piped
/// @param err messages and progress
public record Terminal(PrintStream out, PrintStream err) {

    void print(String line) {
        out.println(line);
    }

    void print(Object json) {
        out.println(JsonDocument.of(json));
    }

    void say(String message) {
        err.println(message);
    }
}
