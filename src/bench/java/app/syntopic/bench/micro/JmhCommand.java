package app.syntopic.bench.micro;

import org.openjdk.jmh.Main;

import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

@Command(
        name = "jmh",
        description = {
            "Measures single operations: parse, index, query, open a note, backlinks, mentions.",
            "What follows is given to JMH: a pattern of names, options; -h lists them."
        })
public final class JmhCommand implements Callable<Integer> {

    @Unmatched private List<String> arguments = List.of();

    @Override
    public Integer call() throws IOException {
        Main.main(arguments.toArray(String[]::new));
        return 0;
    }
}
