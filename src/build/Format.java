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
    List<String> options = List.of("--aosp", "--max-line-length=120", check ? "--dry-run" : "--replace");
    List<String> sources;
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
        sources = files.map(Path::toString).filter(name -> name.endsWith(".java")).sorted().toList();
    }
    String found = format(options, sources);
    if (!check) {
        // the formatter breaks some long strings only at a second look
        format(options, sources);
    } else if (!found.isEmpty()) {
        System.err.print("Not formatted; run mvn -Pformat:\n" + found);
        System.exit(1);
    }
}

/// Runs the formatter.
///
/// @return what it prints: with `--dry-run`, the files that are not formatted
String format(List<String> options, List<String> sources) {
    var found = new StringWriter();
    int exit =
            ToolProvider.findFirst("google-java-format")
                    .orElseThrow()
                    .run(
                            new PrintWriter(found),
                            new PrintWriter(System.err, true),
                            Stream.concat(options.stream(), sources.stream()).toArray(String[]::new));
    if (exit != 0) {
        System.exit(exit);
    }
    return found.toString();
}
