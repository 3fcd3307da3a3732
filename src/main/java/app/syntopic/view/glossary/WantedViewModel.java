package app.syntopic.view.glossary;

import app.syntopic.graph.Concept;
import app.syntopic.view.Background;
import app.syntopic.view.Rows;
import app.syntopic.workspace.Overviews;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Concepts without a note, those that are needed most first.
public final class WantedViewModel {

    private static final int CONCEPTS = 5_000;

    private final Overviews overviews;
    private final Background.Latest requests;
    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private final ObservableList<Concept> concepts = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(this, "loaded");

    public WantedViewModel(Overviews overviews, Background background) {
        this.overviews = overviews;
        this.requests = background.latest();
        filter.addListener((property, before, now) -> load());
    }

    /// Reads the list, again where it was read before.
    public void load() {
        String text = filter.get();
        requests.run(
                () -> overviews.wanted(text, CONCEPTS),
                found -> {
                    Rows.update(concepts, found);
                    loaded.set(true);
                });
    }

    StringProperty filterProperty() {
        return filter;
    }

    ObservableList<Concept> concepts() {
        return concepts;
    }

    /// Whether the list was read at least once.
    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }
}
