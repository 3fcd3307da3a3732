package app.syntopic.workspace.form;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.exchange.NoteTemplate;
import app.syntopic.model.NotePath;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.SourceType;
import app.syntopic.model.TextEdit;
import app.syntopic.parse.NoteParser;
import app.syntopic.workspace.form.FormAdditions.Chapter;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

class NoteFormTest {

    private static final String NOTE =
            """
            ---
            # kept by hand
            type: podcastEpisode
            show: "[[Green Hours]]"
            guests: ["[[Ada Moreau]]", "[[Jun Kimura]]"]
            rating:   5   # mine
            ---
            # Slow Pruning — Notes

            A line of provenance.

            ## Four questions

            **Q1 — What is it about?** How trees are cut.

            **Q2 — How is it argued?**\s

            ## Glossary

            - **Pruning** — cutting a little. See [[Growth]].
            - Root collapse: what follows.

            ## Claims by section

            ### § Training [00:05:00](https://example.org/a?t=300)

            A grown tree is ‘a gifted apprentice’.

            - One.
            - Two.

            ### § Frost

            ## Something of mine

            Left alone.

            ## See also

            - [[Weeds]]
            """;

    private static ParsedNote parse(String text) {
        return new NoteParser().parse(NotePath.of("note.md"), text);
    }

    private static NoteForm form(String text) {
        return NoteForm.of(parse(text), text);
    }

    private static Slot field(NoteForm form, String id) {
        List<NoteForm.Field> all = new ArrayList<>(form.source());
        all.addAll(form.questions());
        return all.stream().filter(field -> field.id().equals(id)).findFirst().orElseThrow().slot();
    }

    private static String fill(String text, Slot slot, String value) {
        return slot.write(text, value).map(written -> TextEdit.apply(List.of(written.edit()), text)).orElse(text);
    }

    @Test
    void whatTheNoteSaysStandsInTheForm() {
        NoteForm form = form(NOTE);

        assertThat(field(form, "type").value(NOTE)).isEqualTo("podcastEpisode");
        assertThat(field(form, "show").value(NOTE)).isEqualTo("Green Hours");
        assertThat(field(form, "people").value(NOTE)).isEqualTo("Ada Moreau, Jun Kimura");
        assertThat(field(form, "url").value(NOTE)).isEmpty();
        assertThat(field(form, "q1").value(NOTE)).isEqualTo("How trees are cut.");
        assertThat(field(form, "q2").value(NOTE)).isEmpty();
        assertThat(form.glossary())
                .extracting(entry -> entry.term().value(NOTE))
                .containsExactly("Pruning", "Root collapse");
        assertThat(form.glossary())
                .extracting(entry -> entry.definition().value(NOTE))
                .containsExactly("cutting a little. See [[Growth]].", "what follows.");
        assertThat(form.sections()).extracting(part -> part.title().value(NOTE)).containsExactly("Training", "Frost");
        assertThat(form.sections().getFirst().time()).isEqualTo("00:05:00");
        assertThat(form.sections().getFirst().body().value(NOTE)).startsWith("A grown tree").endsWith("- Two.");
        assertThat(form.seeAlso().orElseThrow().value(NOTE)).isEqualTo("- [[Weeds]]");
    }

    @Test
    void aFieldChangesItsOwnWordsOnly() {
        NoteForm form = form(NOTE);

        assertThat(fill(NOTE, field(form, "show"), "Blue Hours")).isEqualTo(NOTE.replace("Green Hours", "Blue Hours"));
        assertThat(fill(NOTE, field(form, "people"), "Ada Moreau")).isEqualTo(NOTE.replace(", \"[[Jun Kimura]]\"", ""));
        assertThat(fill(NOTE, field(form, "q1"), "Why trees are cut."))
                .isEqualTo(NOTE.replace("How trees are cut.", "Why trees are cut."));
        assertThat(fill(NOTE, form.glossary().getLast().definition(), "the end."))
                .isEqualTo(NOTE.replace("what follows.", "the end."));
        assertThat(fill(NOTE, form.sections().getFirst().title(), "Training the tree"))
                .isEqualTo(NOTE.replace("§ Training", "§ Training the tree"));
    }

    @Test
    void whatIsMissingIsWrittenWhereItBelongs() {
        NoteForm form = form(NOTE);

        assertThat(fill(NOTE, field(form, "url"), "https://example.org/a"))
                .isEqualTo(NOTE.replace("# mine\n---", "# mine\nurl: \"https://example.org/a\"\n---"));
        assertThat(fill(NOTE, field(form, "q2"), "By example."))
                .isEqualTo(NOTE.replace("argued?** ", "argued?** By example."));
        String third = fill(NOTE, field(form, "q3"), "Partly.");
        assertThat(field(form(third), "q3").value(third)).isEqualTo("Partly.");
        String frost = fill(NOTE, form.sections().getLast().body(), "Bark remembers.");
        assertThat(frost).contains("### § Frost\n\nBark remembers.\n\n## Something of mine");
        assertThat(parse(frost).claimCount()).isEqualTo(parse(NOTE).claimCount() + 1);
    }

    @Test
    void aNoteWithoutMetadataGetsSome() {
        String bare = "# Title\n\n## § One\n\nA claim.\n";
        String filled = fill(bare, field(form(bare), "url"), "https://example.org");

        assertThat(filled).isEqualTo("---\nurl: \"https://example.org\"\n---\n" + bare);
    }

    @Test
    void aTemplateIsFilledInFromEndToEnd() {
        String text = NoteTemplate.of("On Ditches", Optional.of(SourceType.EPISODE), "");
        text = fill(text, field(form(text), "show"), "Green Hours");
        for (int i = 1; i <= 4; i++) {
            text = fill(text, field(form(text), "q" + i), "Answer " + i + ".");
        }
        text = TextEdit.apply(List.of(new FormAdditions(parse(text), text).term("Ditch", "a long hole.")), text);
        text = TextEdit.apply(List.of(new FormAdditions(parse(text), text).term("Bank", "its side.")), text);
        List<Chapter> chapters =
                List.of(new Chapter("Digging", OptionalInt.of(0)), new Chapter("Water", OptionalInt.of(65)));
        text = TextEdit.apply(List.of(new FormAdditions(parse(text), text).sections(chapters).orElseThrow()), text);
        text = fill(text, form(text).sections().getFirst().body(), "Ditches are dug by hand.");
        text = fill(text, form(text).seeAlso().orElseThrow(), "- [[Weeds]]");

        ParsedNote note = parse(text);
        assertThat(note.source().show()).contains("Green Hours");
        assertThat(note.answers()).hasSize(4).allSatisfy(answer -> assertThat(answer.passages()).isNotEmpty());
        assertThat(note.terms()).extracting(term -> term.label()).containsExactly("Ditch", "Bank");
        assertThat(note.sections()).extracting(section -> section.title()).containsExactly("Digging", "Water");
        assertThat(note.sections().getLast().time().orElseThrow().startSeconds()).isEqualTo(65);
        assertThat(note.claimCount()).isEqualTo(1);
        assertThat(note.links()).isNotEmpty();
        assertThat(new FormAdditions(note, text).sections(chapters)).isEmpty();
    }

    @Test
    void timesPlayWhereTheAddressAllowsIt() {
        String text = "---\ntype: talk\nurl: https://youtu.be/abcdefghijk\n---\n# T\n\n## Claims by section\n";
        TextEdit edit =
                new FormAdditions(parse(text), text)
                        .sections(List.of(new Chapter("Water", OptionalInt.of(65))))
                        .orElseThrow();

        assertThat(edit.inserted())
                .endsWith("### § Water [00:01:05](https://www.youtube.com/watch?v=abcdefghijk&t=65s)");
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.of("", "a", "two words", "x, y", "“quoted” \"twice\"", "c\\d", "[[L]]", "é ’");
    }

    @Provide
    Arbitrary<Integer> numbers() {
        return Arbitraries.integers().between(0, 40);
    }

    /// Whatever is filled in anywhere, all outside that field stays byte for byte, and the fields after it still are
    /// where they say.
    @Property
    void everyOtherByteStays(@ForAll("numbers") int which, @ForAll("values") String value) {
        List<Slot> slots = slots(form(NOTE));
        Slot slot = slots.get(which % slots.size());
        String filled = fill(NOTE, slot, value);

        assertThat(filled).startsWith(NOTE.substring(0, slot.span().start()));
        assertThat(filled).endsWith(NOTE.substring(slot.span().end()));
        slot.write(NOTE, value)
                .ifPresent(written -> {
                    for (Slot other : slots) {
                        if (!other.equals(slot) && !other.span().overlaps(slot.span())) {
                            assertThat(other.after(written.edit()).value(filled)).isEqualTo(other.value(NOTE));
                        }
                    }
                });
    }

    @Property
    void whatIsFilledInIsReadAgainFromTheSlot(@ForAll("numbers") int which, @ForAll("values") String value) {
        List<Slot> slots = slots(form(NOTE));
        Slot slot = slots.get(which % slots.size());
        Optional<Slot.Written> written = slot.write(NOTE, value);
        String filled = fill(NOTE, slot, value);

        Slot now = written.map(Slot.Written::slot).orElse(slot);
        boolean list = slot.coding() == Coding.LINKS || slot.coding() == Coding.NAMES;
        boolean link = list || slot.coding() == Coding.LINK;
        if (!link || !value.contains("[[") && !value.contains("\\") && !value.contains("\"")) {
            assertThat(now.value(filled)).isEqualTo(value);
        }
    }

    private static List<Slot> slots(NoteForm form) {
        List<Slot> slots = new ArrayList<>();
        form.source().forEach(field -> slots.add(field.slot()));
        form.questions().forEach(field -> slots.add(field.slot()));
        form.glossary().forEach(entry -> slots.addAll(List.of(entry.term(), entry.definition())));
        form.sections().forEach(part -> slots.addAll(List.of(part.title(), part.body())));
        form.seeAlso().ifPresent(slots::add);
        return slots;
    }
}
