package app.syntopic.bench.paint;

import app.syntopic.bench.TemporaryFolder;
import app.syntopic.bench.notebook.NotebookGenerator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A made-up notebook with some notes of a megabyte, and concepts that a tenth of the notes define and that all of them
/// name five times.
///
/// @param usual names of notes, as `large`, `rare` and `hubs` are of what they say
record PaintNotebook(Path notes, List<String> usual) {

    private static final long SEED = 3;
    private static final int PLACES = 5_000;
    private static final int MEGABYTE = 1_000_000;
    private static final int SOME = 4;
    private static final int USUAL = 100;

    private static final List<String> HUBS = List.of("Idle Threshold", "Borrowed Margin");
    private static final List<String> RARE = List.of("Twofold Hinge", "Salted Meridian");

    static PaintNotebook of(int size) throws IOException {
        Path folder = TemporaryFolder.HOME.resolve("paint-" + size).resolve("notes");
        if (Files.notExists(folder)) {
            NotebookGenerator generator = new NotebookGenerator(SEED, size);
            generator.write(folder);
            List<Path> files = files(folder);
            for (int i = 0; i < files.size(); i++) {
                Files.writeString(files.get(i), Files.readString(files.get(i)) + named(i, files.size()));
            }
            for (int i = 0; i < SOME; i++) {
                Files.writeString(folder.resolve(large(i) + ".md"), large(generator, i));
            }
        }
        List<String> usual =
                files(folder).stream()
                        .map(file -> file.getFileName().toString().replace(".md", ""))
                        .filter(name -> !name.startsWith("Large note"))
                        .limit(USUAL)
                        .toList();
        return new PaintNotebook(folder, usual);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
    }

    private static String named(int number, int size) {
        StringBuilder text = new StringBuilder("\n## Glossary\n\n");
        for (String hub : HUBS) {
            if (number % 10 == 0) {
                text.append("- **").append(hub).append("** — what source ").append(number).append(" waits for.\n");
            }
        }
        if (number < 3) {
            RARE.forEach(rare -> text.append("- **").append(rare).append("** — met in few places.\n"));
        }
        text.append("\n### § Waiting\n\n");
        for (String hub : HUBS) {
            for (int i = 0; i < Math.max(1, PLACES / size); i++) {
                text.append("- Case ").append(i).append(" of source ").append(number);
                text.append(" passes the ").append(hub.toLowerCase(java.util.Locale.ROOT)).append(" late.\n");
            }
            text.append("\nSee [[").append(hub).append("]].\n\n");
        }
        return text.toString();
    }

    private static String large(int number) {
        return "Large note " + (number + 1);
    }

    private static String large(NotebookGenerator generator, int number) {
        StringBuilder text = new StringBuilder(MEGABYTE + 20_000).append("# ").append(large(number)).append("\n\n");
        for (int i = 0; text.length() < MEGABYTE; i++) {
            String note = generator.note(1_000_000 * (number + 1) + i);
            text.append(note, note.indexOf("### §"), note.indexOf("## See also"));
        }
        return text.toString();
    }

    void copyTo(Path folder) throws IOException {
        for (Path file : files(notes)) {
            Path copy = folder.resolve(notes.relativize(file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }

    List<String> large() {
        return IntStream.range(0, SOME).mapToObj(PaintNotebook::large).toList();
    }

    List<String> hubs() {
        return HUBS;
    }

    List<String> rare() {
        return RARE;
    }
}
