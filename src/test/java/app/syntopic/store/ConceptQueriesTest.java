package app.syntopic.store;

import static app.syntopic.store.NoteFixture.concept;
import static app.syntopic.store.NoteFixture.note;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.Link;
import app.syntopic.model.NotePath;
import app.syntopic.model.Stance;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Optional;

class ConceptQueriesTest extends StoreTest {

    @Test
    void everyLabelOfAConceptsNoteLeadsToTheConcept() {
        write(
                concept("concepts/Silt.md").title("Silt").alias("Alluvium").link("Alluvium"),
                note("1.md").link("alluvium").term("Silts"),
                note("2.md").link("concepts/Silt"));

        for (String label : List.of("silt", "Silts", "The alluvium", "concepts/Silt")) {
            assertThat(queries().concept(FoldedLabel.of(label)))
                    .contains(
                            new ConceptRow(
                                    new FoldedLabel("silt"),
                                    "Silt",
                                    Optional.of(NotePath.of("concepts/Silt.md")),
                                    1,
                                    4));
            assertThat(queries().references(FoldedLabel.of(label), 10))
                    .extracting(row -> row.note().path() + " " + row.target().written())
                    .containsExactly("1.md alluvium", "2.md concepts/Silt");
            assertThat(queries().referenceCount(FoldedLabel.of(label))).isEqualTo(2);
        }
    }

    @Test
    void aLabelNobodyUsesHasNothing() {
        FoldedLabel key = FoldedLabel.of("Nothing");

        assertThat(queries().concept(key)).isEmpty();
        assertThat(queries().labels(key)).isEmpty();
        assertThat(queries().definitions(key, 5)).isEmpty();
        assertThat(queries().references(key, 5)).isEmpty();
        assertThat(queries().referenceCount(key)).isZero();
        assertThat(queries().together(key, 5)).isEmpty();
    }

    @Test
    void labelsAreGivenAsWrittenThePreferredOnesFirst() {
        write(
                concept("concepts/Value function.md").title("Value function").alias("Critic"),
                note("1.md").link("value-functions").link("value-functions").term("critics"));

        assertThat(queries().labels(FoldedLabel.of("critic")))
                .containsExactly("Value function", "Critic", "value-functions", "critics");
    }

    @Test
    void definitionsComeFromTheOldestSourceFirst() {
        write(
                note("new.md").by("Ada").term("Silt"),
                note("undated.md").term("Levee").term("Silt / mud", "Silt", "mud"),
                note("old.md").published("1999").term("silts"));

        assertThat(queries().definitions(FoldedLabel.of("silt"), 10))
                .extracting(row -> row.note().path() + " " + row.label() + " " + row.term())
                .containsExactly("old.md silts 0", "new.md Silt 0", "undated.md Silt / mud 1");
        assertThat(queries().definitions(FoldedLabel.of("silt"), 2)).hasSize(2);
    }

    @Test
    void aReferenceTellsItsPlaceOriginAndStance() {
        write(note("1.md").link("Levee").stance(Stance.OPPOSES, "Silt#^q-one").link("Silt#§ Delta", Link.Origin.SEE));

        List<ReferenceRow> rows = queries().references(FoldedLabel.of("Silt"), 10);

        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().origin()).isEqualTo(Link.Origin.STANCE);
        assertThat(rows.getFirst().stance()).contains(Stance.OPPOSES);
        assertThat(rows.getFirst().target().block()).isEqualTo("q-one");
        assertThat(rows.getFirst().passage()).isEqualTo(1);
        assertThat(rows.getLast().target().heading()).isEqualTo("§ Delta");
        assertThat(rows.getLast().stance()).isEmpty();
    }

    @Test
    void conceptsOfTheSamePassagesKeepCompany() {
        write(
                note("1.md").linksTogether("Silt", "Delta").linksTogether("silt", "Delta", "Levee"),
                note("2.md").link("Silt").link("Canal"));

        Map<ConceptRow, Integer> company = queries().together(FoldedLabel.of("silt"), 10);

        assertThat(company.keySet()).extracting(ConceptRow::label).containsExactly("Delta", "Levee");
        assertThat(company.values()).containsExactly(2, 1);
    }

    private ConceptQueries queries() {
        return store().concepts();
    }
}
