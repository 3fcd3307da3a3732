package app.syntopic.view.form;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.NotePath;
import app.syntopic.model.TextChange;
import app.syntopic.model.TextEdit;
import app.syntopic.parse.NoteParser;
import app.syntopic.workspace.Pasting;
import app.syntopic.workspace.form.FormAdditions.Chapter;
import app.syntopic.workspace.form.NoteForm;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Whatever is written in the form and in the text, in any order and before the text was read again: every field shows
/// what the text says at its place, and neither loses what the other wrote.
class FormAgreesWithTextProperties {

    private static final String NOTE =
            """
            ---
            type: talk
            show: "[[Green Hours]]"
            ---
            # Ditches

            ## Four questions

            **Q1 — What is it about?** Digging.

            ## Glossary

            - **Ditch** — a long hole.
            - **Bank** — its side.

            ## Claims by section

            ### § Digging [00:05:00](https://example.org/a?t=300)

            Ditches are dug by hand.

            ### § Water

            ## See also

            - [[Weeds]]
            """;

    private String text = NOTE;
    private FormViewModel form =
            new FormViewModel(new TypedText(() -> text, this::apply, this::apply), new NoPasting());

    /// Something done to the note.
    ///
    /// @param inForm else in the text
    /// @param where the field, or the place of the text in thousandths
    /// @param read whether the text is read afterwards
    record Action(boolean inForm, int where, int removed, String value, boolean read) {}

    @Provide
    Arbitrary<List<Action>> actions() {
        Arbitrary<String> values =
                Arbitraries.of(
                        "", "a", "two words", "x\ny", "\n\n", "- item", "## Head", "### § New", "say \"q\"", "é’");
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 1000),
                        Arbitraries.integers().between(0, 40),
                        values,
                        Arbitraries.of(true, false, false))
                .as(Action::new)
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 300)
    void formAndTextAgree(@ForAll("actions") List<Action> actions) {
        text = NOTE;
        form = new FormViewModel(new TypedText(() -> text, this::apply, this::apply), new NoPasting());
        read();
        for (Action action : actions) {
            if (action.inForm()) {
                fill(action);
            } else {
                edit(action);
            }
            assertThatFieldsShowTheText();
            if (action.read()) {
                read();
                assertThatFieldsShowTheText();
            }
        }
        form.left();
        read();
        assertThat(values(fields())).containsExactlyElementsOf(valuesOfFile());
    }

    private void fill(Action action) {
        List<LiveField> all = fields();
        LiveField field = all.get(action.where() % all.size());
        String before = text;
        int start = field.slot().span().start();
        int after = before.length() - field.slot().span().end();
        form.fill(field, action.value());
        assertThat(text).startsWith(before.substring(0, start)).endsWith(before.substring(before.length() - after));
    }

    private void edit(Action action) {
        int start = (int) ((long) text.length() * action.where() / 1000);
        int end = Math.min(text.length(), start + action.removed());
        TextEdit edit = new TextEdit(start, text.substring(start, end), action.value());
        apply(List.of(edit));
        assertThat(text.substring(start)).startsWith(action.value());
    }

    private void apply(List<TextEdit> edits) {
        text = TextEdit.apply(edits, text);
        form.changed(new TextChange(TextChange.Kind.STEP, edits));
    }

    private void read() {
        form.show(new NoteParser().parse(NotePath.of("ditches.md"), text), text);
    }

    private List<LiveField> fields() {
        FormViewModel.Shown shown = form.shownProperty().get().orElseThrow();
        List<LiveField> all = new ArrayList<>();
        shown.source().forEach(named -> all.add(named.field()));
        shown.questions().forEach(named -> all.add(named.field()));
        shown.glossary().forEach(entry -> all.addAll(List.of(entry.term(), entry.definition())));
        shown.sections().forEach(part -> all.addAll(List.of(part.title(), part.body())));
        shown.seeAlso().ifPresent(all::add);
        return all;
    }

    private static List<String> values(List<LiveField> fields) {
        return fields.stream().map(field -> folded(field.valueProperty().get())).toList();
    }

    /// A field of one line writes line ends as blanks, and blanks being typed at the end of a value are none of it yet.
    private static String folded(String value) {
        return value.strip().replaceAll("\\s+", " ");
    }

    private List<String> valuesOfFile() {
        NoteForm of = NoteForm.of(new NoteParser().parse(NotePath.of("ditches.md"), text), text);
        List<String> values = new ArrayList<>();
        of.source().forEach(field -> values.add(field.slot().value(text)));
        of.questions().forEach(field -> values.add(field.slot().value(text)));
        of.glossary()
                .forEach(entry -> values.addAll(List.of(entry.term().value(text), entry.definition().value(text))));
        of.sections().forEach(part -> values.addAll(List.of(part.title().value(text), part.body().value(text))));
        of.seeAlso().ifPresent(slot -> values.add(slot.value(text)));
        return values.stream().map(FormAgreesWithTextProperties::folded).toList();
    }

    private void assertThatFieldsShowTheText() {
        for (LiveField field : fields()) {
            assertThat(field.slot().span().end()).isLessThanOrEqualTo(text.length());
            assertThat(folded(field.slot().value(text))).isEqualTo(folded(field.valueProperty().get()));
        }
    }

    private static final class NoPasting implements Pasting {

        @Override
        public Map<String, String> source(String citation) {
            return Map.of();
        }

        @Override
        public String text(Path file) {
            throw new UnsupportedOperationException("nothing here is dropped");
        }

        @Override
        public Optional<String> markdown(String html) {
            return Optional.empty();
        }

        @Override
        public List<Chapter> chapters(String list) {
            return List.of();
        }
    }
}
