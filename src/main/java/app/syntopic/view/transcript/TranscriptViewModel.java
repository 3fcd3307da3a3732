package app.syntopic.view.transcript;

import app.syntopic.model.NotePath;
import app.syntopic.model.Span;
import app.syntopic.view.Background;
import app.syntopic.workspace.Reading;
import app.syntopic.workspace.Spoken;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.Optional;

/// A note's transcript, and the place in it that the reader was sent to. For the window's thread only.
public final class TranscriptViewModel {

    private final NotePath note;
    private final Reading reading;
    private final Background background;
    private final Background.Latest requests;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", State.UNREAD);
    private Optional<Spot> wanted = Optional.empty();

    public TranscriptViewModel(NotePath note, Reading reading, Background background) {
        this.note = note;
        this.reading = reading;
        this.background = background;
        this.requests = background.latest();
    }

    /// @param turn the place in [Spoken#turns]
    /// @param range of the turn's text to show
    public record Spot(int turn, Span range) {}

    /// @param spoken empty while it is read, and where the note has no transcript
    /// @param read whether it was read
    /// @param spot where to be in it
    public record State(Optional<Spoken> spoken, boolean read, Optional<Spot> spot) {
        static final State UNREAD = new State(Optional.empty(), false, Optional.empty());
    }

    public NotePath note() {
        return note;
    }

    /// Reads it as it is now.
    public void load() {
        requests.run(
                () -> reading.spoken(note),
                found -> state.set(new State(found, true, wanted)),
                gone -> state.set(new State(Optional.empty(), true, Optional.empty())));
    }

    /// Goes to a place, at once or when it is read.
    public void goTo(Spot spot) {
        wanted = Optional.of(spot);
        background.onWindow(() -> {
            State now = state.get();
            if (now.read()) {
                state.set(new State(now.spoken(), true, wanted));
            }
        });
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }
}
