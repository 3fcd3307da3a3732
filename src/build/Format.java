import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Formats every Java file under `src`; with `--check` only names those that are not formatted, and fails.
///
/// Run by Maven, which puts the formatter on the class path.
void main(String[] arguments) throws IOException {
    boolean check = List.of(arguments).contains("--check");
    Stream<String> options = Stream.of("--aosp", "--max-line-length=120", check ? "--dry-run" : "--replace");
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
        Stream<String> sources = files.map(Path::toString).filter(name -> name.endsWith(".java")).sorted();
        var found = new StringWriter();
        int exit =
                ToolProvider.findFirst("google-java-format")
                        .orElseThrow()
                        .run(
                                new PrintWriter(found),
                                new PrintWriter(System.err, true),
                                Stream.concat(options, sources).toArray(String[]::new));
        if (check && !found.toString().isEmpty()) {
            System.err.print("Not formatted; run mvn -Pformat:\n" + found);
            exit = 1;
        }
        System.exit(exit);
    }
}
