package app.syntopic.bench.notebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Makes notebooks of literature notes in the shape of a real one: front matter, four questions, a glossary, sections
/// of claims with quotes and citations, links that follow a power law. The same seed and size make the same bytes on
/// every machine.
public final class NotebookGenerator {

    private static final int NOTES_IN_A_FOLDER = 500;
    private static final double LINK_EXPONENT = 0.35;

    /// A prime larger than any notebook: multiplying by it spreads the most linked notes over the folders.
    private static final long SPREAD = 2_654_435_761L;

    private final Vocabulary vocabulary = new Vocabulary();
    private final long seed;
    private final int size;

    public NotebookGenerator(long seed, int size) {
        this.seed = seed;
        this.size = size;
    }

    /// Writes all notes below `folder`, 500 to a sub-folder.
    public void write(Path folder) throws IOException {
        for (int first = 0; first < size; first += NOTES_IN_A_FOLDER) {
            Files.createDirectories(folder.resolve(subFolder(first)));
        }
        IntStream.range(0, size).parallel().forEach(number -> write(folder, number));
    }

    private void write(Path folder, int number) {
        try {
            Files.writeString(folder.resolve(subFolder(number)).resolve(title(number) + ".md"), note(number));
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private static String subFolder(int number) {
        return String.format(Locale.ROOT, "%04d", number / NOTES_IN_A_FOLDER);
    }

    /// The title of the note that most links point at.
    public String hub() {
        return title(0);
    }

    private String title(int number) {
        SplittableRandom random = random(1, number);
        Supplier<String> name = () -> vocabulary.name(random, 200, 6_000);
        String words =
                switch (random.nextInt(4)) {
                    case 0 -> name.get() + " " + name.get() + " on " + name.get() + " and " + name.get();
                    case 1 -> "The " + name.get() + " " + name.get() + " of " + name.get();
                    case 2 -> name.get() + " " + name.get() + " " + name.get();
                    default -> name.get() + " " + name.get() + " on the " + name.get();
                };
        return words + " " + Integer.toHexString(number);
    }

    /// The text of a note.
    public String note(int number) {
        SplittableRandom random = random(2, number);
        List<String> sections = new ArrayList<>();
        for (int i = random.nextInt(6, 13); i > 0; i--) {
            sections.add(phrase(random, 2, 5));
        }
        StringBuilder out = new StringBuilder(16_000);
        frontMatter(out, random, number);
        out.append("# ").append(title(number)).append(" — Notes\n\nSource-grounded notes, e.g. ");
        out.append(citation(random, sections)).append(". Own words unless quoted.\n\n");
        fourQuestions(out, random, sections);
        glossary(out, random);
        out.append("\n## Claims by section\n\n");
        sections.forEach(section -> section(out, random, section, sections));
        out.append("## See also\n\n");
        for (int i = random.nextInt(4, 10); i > 0; i--) {
            out.append("- ")
                    .append(link(random))
                    .append(" — ")
                    .append(clause(random, 4, 12).toLowerCase(Locale.ROOT))
                    .append('\n');
        }
        return out.toString();
    }

    private void frontMatter(StringBuilder out, SplittableRandom random, int number) {
        out.append("---\ntype: podcastEpisode\ntitle: \"").append(title(number)).append("\"\naliases: [\"");
        out.append(phrase(random, 2, 3))
                .append("\"]\nguests: [\"")
                .append(vocabulary.name(random, 200, 6_000))
                .append(' ');
        out.append(vocabulary.name(random, 200, 6_000)).append("\"]\nurl: https://example.org/episode/").append(number);
        out.append(
                String.format(
                        Locale.ROOT,
                        "\npublished: %d-%02d-%02d\ntags: [",
                        2015 + number % 11,
                        1 + number % 12,
                        1 + number % 28));
        for (int i = random.nextInt(2, 6); i > 0; i--) {
            out.append(vocabulary.word(random, 150, 900)).append(i > 1 ? ", " : "]\n---\n");
        }
    }

    private void fourQuestions(StringBuilder out, SplittableRandom random, List<String> sections) {
        out.append("## Four questions\n\n");
        String[] questions = {"What is it about?", "How is it argued?", "Is it true?", "What of it?"};
        for (int q = 0; q < questions.length; q++) {
            out.append("**Q").append(q + 1).append(" — ").append(questions[q]).append("**");
            for (int i = 0; i < 3; i++) {
                out.append(' ').append(clause(random, 9, 30));
                out.append(random.nextInt(5) == 0 ? " " + citation(random, sections) + "." : ".");
            }
            out.append("\n\n");
        }
    }

    private void glossary(StringBuilder out, SplittableRandom random) {
        out.append("## Glossary\n\n");
        for (int i = random.nextInt(8, 16); i > 0; i--) {
            out.append("- **").append(phrase(random, 1, 3)).append("** — ").append(clause(random, 12, 32)).append('.');
            out.append(random.nextInt(20) < 9 ? " See " + link(random) + ".\n" : "\n");
        }
    }

    private void section(StringBuilder out, SplittableRandom random, String title, List<String> sections) {
        out.append("### § ").append(title).append("\n\n");
        boolean list = random.nextBoolean();
        for (int i = random.nextInt(4, 11); i > 0; i--) {
            out.append(list ? "- " : "").append(clause(random, 9, 30));
            out.append(random.nextInt(10) < 3 ? " " + citation(random, sections) + "." : ".");
            out.append(random.nextInt(12) == 0 ? " See " + link(random) + "." : "");
            out.append(list ? "\n" : " ");
        }
        out.append("\n\n");
    }

    private String clause(SplittableRandom random, int shortest, int longest) {
        int length = random.nextInt(shortest, longest + 1);
        int quoteStart = random.nextInt(100) < 28 ? random.nextInt(Math.max(1, length - 6)) : -1;
        int quoteEnd = quoteStart < 0 ? -1 : Math.min(length - 1, quoteStart + random.nextInt(3, 9));
        int comma = length > 12 ? length / 2 : -1;
        StringBuilder clause = new StringBuilder(length * 7);
        for (int i = 0; i < length; i++) {
            clause.append(i > 0 ? " " : "").append(i == quoteStart ? "‘" : "");
            clause.append(i == 0 ? vocabulary.name(random, 0, 2_000) : vocabulary.word(random));
            clause.append(i == quoteEnd ? "’" : i == comma ? "," : "");
        }
        return clause.toString();
    }

    private String phrase(SplittableRandom random, int shortest, int longest) {
        StringBuilder phrase = new StringBuilder(vocabulary.name(random, 120, 20_000));
        for (int i = random.nextInt(shortest, longest + 1); i > 1; i--) {
            phrase.append(' ').append(vocabulary.word(random, 0, 12_000));
        }
        return phrase.toString();
    }

    private static String citation(SplittableRandom random, List<String> sections) {
        return "[§ " + sections.get(random.nextInt(sections.size())) + "]";
    }

    private String link(SplittableRandom random) {
        String target = title(target(random));
        return switch (random.nextInt(20)) {
            case 0 -> "[[" + target + "#Glossary]]";
            case 1, 2, 3 -> "[[" + target + "|" + phrase(random, 1, 3).toLowerCase(Locale.ROOT) + "]]";
            default -> "[[" + target + "]]";
        };
    }

    /// A note, the first ones by far the most often: ranks drawn from a Pareto law, then spread over the notebook.
    private int target(SplittableRandom random) {
        while (true) {
            double rank = 10 / Math.pow(1 - random.nextDouble(), 1 / LINK_EXPONENT) - 10;
            if (rank < size) {
                return (int) (((long) rank) * SPREAD % size);
            }
        }
    }

    private SplittableRandom random(int purpose, int number) {
        return new SplittableRandom((seed * 1_000_003 + number) * 31 + purpose);
    }
}
