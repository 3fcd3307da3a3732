package app.syntopic.view.editor;

import app.syntopic.model.NotePath;
import app.syntopic.view.Background;
import app.syntopic.workspace.Attachments;
import app.syntopic.workspace.Spelling;
import app.syntopic.workspace.Writing;

import java.util.HashMap;
import java.util.Map;

/// The notes being written in: one session each, from the first tab that opens it until the last has left and the text
/// is saved. For the window's thread only.
public final class EditingSessions {

    private final Writing writing;
    private final Attachments attachments;
    private final Spelling spelling;
    private final Background background;
    private final Map<NotePath, EditingSession> sessions = new HashMap<>();

    public EditingSessions(Writing writing, Attachments attachments, Spelling spelling, Background background) {
        this.spelling = spelling;
        this.writing = writing;
        this.attachments = attachments;
        this.background = background;
    }

    /// The session of a note, for a tab that is about to show it and has to call [#leave] once.
    public EditingSession join(NotePath note) {
        EditingSession session =
                sessions.computeIfAbsent(
                        note, path -> new EditingSession(path, writing, attachments, spelling, background));
        session.join();
        return session;
    }

    /// Joins again the session a tab had left, because its text could not be saved.
    public void rejoin(EditingSession session) {
        sessions.put(session.model().path(), session);
        session.join();
    }

    /// Saves the text; the session ends when it was the last tab and the file holds the text.
    public void leave(EditingSession session) {
        session.leave();
        session.save(
                () -> {
                    if (session.isAlone()) {
                        sessions.remove(session.model().path(), session);
                    }
                },
                () -> {});
    }
}
