package app.syntopic.view.search;

import app.syntopic.search.result.Continuation;
import app.syntopic.view.Background;
import app.syntopic.workspace.ClaimSearch;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.Optional;

/// Ways to go on from what stands in the search box. Asked for off the window's thread; only the newest answer counts.
public final class ContinuationsViewModel {

    private static final int OFFERED = 6;

    private final ClaimSearch claims;
    private final Background.Latest requests;
    private final ReadOnlyObjectWrapper<List<Continuation>> rows = new ReadOnlyObjectWrapper<>(this, "rows", List.of());

    public ContinuationsViewModel(ClaimSearch claims, Background background) {
        this.claims = claims;
        this.requests = background.latest();
    }

    /// @param caret where in the query, in UTF-16 code units
    public void look(String query, int caret) {
        requests.run(() -> claims.complete(query, caret, OFFERED), rows::set);
    }

    /// The best one, to be taken over; empty when nothing is offered.
    public Optional<Continuation> best() {
        return rows.get().stream().findFirst();
    }

    /// What is offered, best first.
    public ReadOnlyObjectProperty<List<Continuation>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }
}
