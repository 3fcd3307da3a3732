package app.syntopic.view.glossary;

import app.syntopic.graph.Definition;
import app.syntopic.model.FoldedLabel;
import app.syntopic.view.Background;
import app.syntopic.view.Lookup;
import app.syntopic.view.Rows;
import app.syntopic.workspace.Concepts;
import app.syntopic.workspace.Library;
import app.syntopic.workspace.Library.TermEntry;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// All terms that any source defines, by letter. What they mean is read as they come into view.
public final class GlossaryViewModel {

    private static final int TERMS = 50_000;
    private static final int MEANINGS = 400;

    private final Library library;
    private final Background.Latest requests;
    private final Lookup<FoldedLabel, List<Definition>> definitions;
    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private final ObservableList<GlossaryRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(this, "loaded");

    public GlossaryViewModel(Library library, Concepts concepts, Background background) {
        this.library = library;
        this.requests = background.latest();
        this.definitions = new Lookup<>(background, MEANINGS, concepts::definitions);
        filter.addListener((property, before, now) -> load());
    }

    /// Reads the list, again where it was read before.
    public void load() {
        String text = filter.get();
        requests.run(
                () -> byLetter(library.terms(text, TERMS)),
                found -> {
                    Rows.update(rows, found);
                    definitions.expire();
                    loaded.set(true);
                });
    }

    private static List<GlossaryRow> byLetter(List<TermEntry> terms) {
        List<GlossaryRow> rows = new ArrayList<>();
        String letter = "";
        for (TermEntry term : terms) {
            String next = letter(term);
            if (!next.equals(letter)) {
                rows.add(new GlossaryRow.Letter(next));
                letter = next;
            }
            rows.add(new GlossaryRow.Entry(term));
        }
        return rows;
    }

    /// Terms come in the order of their keys, and so do their letters.
    private static String letter(TermEntry term) {
        String first = term.key().key().substring(0, Math.min(1, term.key().key().length()));
        String plain = Normalizer.normalize(first, Normalizer.Form.NFD);
        boolean isLetter = !plain.isEmpty() && Character.isLetter(plain.charAt(0));
        return isLetter ? plain.substring(0, 1).toUpperCase(Locale.ROOT) : "#";
    }

    /// Hands on what each source means by a term, now or soon.
    void definitions(TermEntry term, Consumer<List<Definition>> use) {
        definitions.get(term.key(), use);
    }

    /// Changes whenever meanings that were handed on may be out of date.
    ReadOnlyIntegerProperty generationProperty() {
        return definitions.generationProperty();
    }

    /// Words that terms hold.
    public StringProperty filterProperty() {
        return filter;
    }

    ObservableList<GlossaryRow> rows() {
        return rows;
    }

    /// Whether the list was read at least once.
    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }
}
