package app.syntopic.view.shell;

import app.syntopic.view.Navigator;
import app.syntopic.workspace.Workspace;

/// The ways in which notes are made and changed for somebody.
record Making(LastChange lastChange, Imports imports, NewNotes newNotes, ConceptNotes concepts) {

    static Making of(Frame frame, Workspace workspace, Navigator navigator, Browser browser) {
        LastChange lastChange = new LastChange(frame, workspace.authoring(), browser);
        Imports imports = new Imports(frame, workspace, navigator, lastChange);
        NewNotes newNotes = new NewNotes(frame, workspace, browser, imports, lastChange);
        return new Making(
                lastChange, imports, newNotes, new ConceptNotes(frame, workspace, navigator, newNotes, lastChange));
    }
}
