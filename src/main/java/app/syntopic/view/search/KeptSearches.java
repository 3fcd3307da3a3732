package app.syntopic.view.search;

import java.util.List;

/// The searches somebody may want to ask again.
public interface KeptSearches {

    /// The last first.
    List<String> recent();

    /// Takes over a query whose answers were used.
    void used(String query);

    boolean isSaved(String query);

    /// Saves a query, or takes it away where it is saved.
    void toggleSaved(String query);
}
