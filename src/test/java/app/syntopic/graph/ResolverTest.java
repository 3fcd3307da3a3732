package app.syntopic.graph;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.LinkTarget;
import app.syntopic.model.NotePath;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

class ResolverTest {

    private static final NotePath FROM = NotePath.of("talks/Here.md");

    private static final Resolver RESOLVER =
            new Resolver(
                    new Shelf(
                            List.of(
                                    note("River.md", "Rivers and what they do"),
                                    note("concepts/River.md", "A river"),
                                    note("concepts/Ford.md", "Shallow places", "Wade", "Crossing"),
                                    note("talks/Here.md", "Here"),
                                    note("talks/ada/Rivers of 2025.md", "Ada Bridge on Rivers, Roads, and Towns"),
                                    note("people/Ada Bridge.md", "Ada Bridge"),
                                    note("old/Toll.md", "Toll"),
                                    note("new/Toll.md", "Toll"),
                                    note("concepts/Pre-training.md", "Pre-training"))));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    River                                  | River.md
                    concepts/River                         | concepts/River.md
                    Concepts/river                         | concepts/River.md
                    concepts/River.md                      | concepts/River.md
                    FORD                                   | concepts/Ford.md
                    shallow places                         | concepts/Ford.md
                    wade                                   | concepts/Ford.md
                    crossings                              | concepts/Ford.md
                    Pretraining                            | concepts/Pre-training.md
                    Ada Bridge on Rivers, Roads, and Towns | talks/ada/Rivers of 2025.md
                    ada/Rivers of 2025                     | talks/ada/Rivers of 2025.md
                    ./ada/Rivers of 2025                   | talks/ada/Rivers of 2025.md
                    ../concepts/Ford                       | concepts/Ford.md
                    ../../../River                         | River.md
                    """)
    void findsANoteByPathNameTitleAliasOrFoldedLabel(String written, String path) {
        assertThat(resolve(written)).isEqualTo(new Resolution.ToNote(NotePath.of(path), -1, -1, false));
    }

    @Test
    void choosesNoneOfSeveralThatAnswerAlike() {
        assertThat(resolve("Toll"))
                .isEqualTo(new Resolution.Ambiguous(List.of(NotePath.of("old/Toll.md"), NotePath.of("new/Toll.md"))));
    }

    @ParameterizedTest
    @CsvSource({"Rain", "elsewhere/River", "./River", "../Ford"})
    void leadsToAGhostWhereNothingAnswers(String written) {
        assertThat(resolve(written)).isEqualTo(new Resolution.ToGhost(FoldedLabel.of(written), written));
    }

    @Test
    void findsSectionsHeadingsAndBlocks() {
        NotePath ford = NotePath.of("concepts/Ford.md");

        assertThat(resolve("Ford#§ Depth")).isEqualTo(new Resolution.ToNote(ford, 2, -1, false));
        assertThat(resolve("Ford#Depth")).isEqualTo(new Resolution.ToNote(ford, 2, -1, false));
        assertThat(resolve("Ford#Sources")).isEqualTo(new Resolution.ToNote(ford, -1, -1, false));
        assertThat(resolve("Ford#Width")).isEqualTo(new Resolution.ToNote(ford, -1, -1, true));
        assertThat(resolve("Ford#^wet")).isEqualTo(new Resolution.ToNote(ford, -1, 7, false));
        assertThat(resolve("Ford#^dry")).isEqualTo(new Resolution.ToNote(ford, -1, -1, true));
        assertThat(resolve("#§ Depth")).isEqualTo(new Resolution.ToNote(FROM, 2, -1, false));
    }

    private static Resolution resolve(String written) {
        return RESOLVER.resolve(FROM, LinkTarget.parse(written));
    }

    private static LabelDirectory.Labelled note(String path, String title, String... aliases) {
        return new LabelDirectory.Labelled(NotePath.of(path), title, List.of(aliases));
    }

    /// Some notes, each with a section "Depth", a heading "Sources" and a block `wet`.
    private record Shelf(List<LabelDirectory.Labelled> notes) implements LabelDirectory {

        @Override
        public List<Labelled> candidates(String written) {
            FoldedLabel wanted = FoldedLabel.of(written);
            return notes.stream()
                    .filter(note ->
                            Stream.concat(
                                            Stream.of(
                                                    note.path().value(),
                                                    note.path().withoutExtension(),
                                                    note.path().name(),
                                                    note.title()),
                                            note.aliases().stream())
                                    .anyMatch(label ->
                                            label.equalsIgnoreCase(written) || FoldedLabel.of(label).equals(wanted)))
                    .toList();
        }

        @Override
        public OptionalInt section(NotePath note, String title) {
            return title.equals("Depth") ? OptionalInt.of(2) : OptionalInt.empty();
        }

        @Override
        public OptionalInt block(NotePath note, String id) {
            return id.equals("wet") ? OptionalInt.of(7) : OptionalInt.empty();
        }

        @Override
        public boolean hasHeading(NotePath note, String heading) {
            return heading.equals("Sources");
        }
    }
}
