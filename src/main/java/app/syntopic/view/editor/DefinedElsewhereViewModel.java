package app.syntopic.view.editor;

import app.syntopic.graph.Definition;
import app.syntopic.model.FoldedLabel;
import app.syntopic.model.NotePath;
import app.syntopic.model.Term;
import app.syntopic.view.Background;
import app.syntopic.workspace.Reading;
import app.syntopic.workspace.Reading.OpenNote;
import app.syntopic.workspace.Reading.Preview;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What other sources mean by the term whose glossary entry is being written.
public final class DefinedElsewhereViewModel {

    private final NotePath path;
    private final Reading reading;
    private final DraftViewModel draft;
    private final Background.Latest requests;
    private final ReadOnlyObjectWrapper<List<Definition>> definitions =
            new ReadOnlyObjectWrapper<>(this, "definitions", List.of());
    private List<String> labels = List.of();

    public DefinedElsewhereViewModel(NotePath path, Reading reading, DraftViewModel draft, Background background) {
        this.path = path;
        this.reading = reading;
        this.draft = draft;
        this.requests = background.latest();
        draft.readProperty().subscribe(read -> look());
        draft.caretProperty().subscribe(caret -> look());
    }

    /// While the text is ahead of what was read of it, nobody knows in which entry the caret is: what is shown stays.
    private void look() {
        if (!draft.isCurrent()) {
            return;
        }
        List<String> wanted = draft.readProperty().get().flatMap(this::atCaret).map(Term::labels).orElse(List.of());
        if (wanted.equals(labels)) {
            return;
        }
        labels = wanted;
        if (wanted.isEmpty()) {
            requests.cancel();
            definitions.set(List.of());
        } else {
            requests.run(() -> find(wanted), definitions::set);
        }
    }

    /// An entry goes to the end of its line: the blanks behind its last word are where one writes on.
    private Optional<Term> atCaret(OpenNote open) {
        int caret = draft.caretProperty().get();
        return open.note().terms().stream()
                .filter(term -> term.span().start() <= caret && caret <= lineEnd(open.text(), term.span().end()))
                .findFirst();
    }

    private static int lineEnd(String text, int offset) {
        boolean beyond = offset > 0 && text.charAt(offset - 1) == '\n';
        int end = text.indexOf('\n', beyond ? offset - 1 : offset);
        return end < 0 ? text.length() : end;
    }

    private List<Definition> find(List<String> of) {
        return of.stream()
                .map(FoldedLabel::of)
                .distinct()
                .flatMap(label -> definitions(reading.preview(label)))
                .filter(definition -> !definition.note().path().equals(path))
                .distinct()
                .toList();
    }

    private static Stream<Definition> definitions(Preview preview) {
        return preview instanceof Preview.OfConcept of ? of.definitions().stream() : Stream.empty();
    }

    /// Empty while no entry is written, or where no other source has one of its name.
    public ReadOnlyObjectProperty<List<Definition>> definitionsProperty() {
        return definitions.getReadOnlyProperty();
    }
}
