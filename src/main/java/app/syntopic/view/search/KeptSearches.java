package app.syntopic.view.search;

import app.syntopic.search.result.Hit;

import java.util.List;
import java.util.Set;

/// The searches somebody may want to ask again.
public interface KeptSearches {

    /// The last first.
    List<String> recent();

    /// Takes over a query whose answers were used.
    void used(String query);

    boolean isSaved(String query);

    /// Which answers to a saved query were not there when somebody looked at it last; they stay so while it is looked
    /// at. None for a query that is not saved.
    Set<Hit> look(String query, List<Hit> hits);

    /// Saves a query, or takes it away where it is saved.
    void toggleSaved(String query);
}
