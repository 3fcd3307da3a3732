package app.syntopic.cli;

/// What a command's end means to the shell that called it.
final class ExitCode {

    static final int DONE = 0;

    /// The answer is no, or there are problems.
    static final int NO = 1;

    /// Wrong use, or input that cannot be read.
    static final int UNUSABLE = 2;

    private ExitCode() {}
}
