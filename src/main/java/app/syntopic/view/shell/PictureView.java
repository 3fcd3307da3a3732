package app.syntopic.view.shell;

import app.syntopic.graph.Concept;
import app.syntopic.model.FoldedLabel;
import app.syntopic.model.NotePath;
import app.syntopic.model.Section;
import app.syntopic.view.Anchor;
import app.syntopic.workspace.Workspace;

import java.util.Optional;

/// What a picture shows.
///
/// @param kind the word before the colon
/// @param subject what follows it, or empty
record PictureView(String kind, String subject) {

    static PictureView parse(String view) {
        int colon = view.indexOf(':');
        return colon < 0
                ? new PictureView(view.strip(), "")
                : new PictureView(view.substring(0, colon).strip(), view.substring(colon + 1).strip());
    }

    /// @throws IllegalArgumentException with a sentence when there is no such view or note
    void show(MainWindow window, Workspace workspace) {
        Desk desk = window.desk().orElseThrow();
        switch (kind) {
            case "library", "start" -> desk.requestFocus();
            case "reader" -> showNote(desk, workspace);
            case "concept" -> desk.openConcept(FoldedLabel.of(subject), false);
            case "search" -> desk.search(subject);
            case "editor" -> desk.show(new Location.OfEditor(note(workspace, subject)));
            case "form" -> showForm(desk, note(workspace, subject));
            case "history" -> desk.show(new Location.OfVersions(note(workspace, subject)));
            case "transcript" -> desk.show(new Location.OfTranscript(note(workspace, subject)));
            case "replace" -> showReplace(desk);
            case "completion" -> prepared(desk, workspace).completion(note(workspace, subject));
            case "conflict" -> prepared(desk, workspace).conflict(note(workspace, subject));
            case "import" -> prepared(desk, workspace).imports(subject);
            case "templates" -> desk.commands().named("Edit templates…").run();
            case "trash" -> desk.commands().named("Trash…").run();
            case "unused" -> desk.commands().named("Files no note uses…").run();
            case "message" -> desk.commands().named("History of this note").run();
            case "rename" -> showRename(desk, note(workspace, subject));
            case "new" -> desk.newNote();
            case "glossary" -> desk.show(new Location.OfGlossary());
            case "people" -> desk.show(new Location.OfPeople(Optional.of(subject).filter(name -> !name.isEmpty())));
            case "questions" -> desk.show(new Location.OfQuestions());
            case "wanted" -> desk.show(new Location.OfWanted());
            case "graph" -> desk.show(new Location.OfGraph(graphCentre(workspace)));
            case "settings" -> desk.show(new Location.OfSettings());
            case "problems" -> desk.show(new Location.OfProblems());
            case "switcher" -> desk.openSwitcher();
            case "palette" -> desk.panels().showPalette(desk.commands().all());
            case "keys" -> desk.panels().showKeys(desk.commands().all());
            case "welcome" -> window.showWelcome(Optional.empty());
            default ->
                    throw new IllegalArgumentException(
                            "there is no view “"
                                    + kind
                                    + "”; there are library, start, reader, concept, glossary, people, questions,"
                                    + " wanted, graph, search, editor, form, completion, conflict, history, transcript,"
                                    + " replace, rename, new, import, templates, trash, unused, message, problems,"
                                    + " switcher, palette, keys, settings and welcome");
        }
    }

    private static PreparedViews prepared(Desk desk, Workspace workspace) {
        return new PreparedViews(desk, workspace.authoring(), workspace.reading());
    }

    /// The words to find and, behind `=>`, those in their place.
    private void showReplace(Desk desk) {
        String[] words = subject.split("=>", 2);
        desk.show(new Location.OfReplace());
        if (desk.browser().page() instanceof ReplacePage page) {
            page.replacement(words.length == 2 ? words[1].strip() : "");
            page.start(words[0].strip(), Optional.empty());
        }
    }

    private static void showRename(Desk desk, NotePath note) {
        desk.openNote(note, Anchor.NONE, false);
        desk.commands().named("Rename this note or concept…").run();
        if (desk.getScene().lookup("#rename-name") instanceof javafx.scene.control.TextField name) {
            name.setText(name.getText() + " again");
        }
    }

    private static void showForm(Desk desk, NotePath note) {
        desk.show(new Location.OfEditor(note));
        if (desk.browser().page() instanceof EditorPage editor) {
            editor.view().showForm();
        }
    }

    private void showNote(Desk desk, Workspace workspace) {
        int hash = subject.indexOf('#');
        NotePath path = note(workspace, hash < 0 ? subject : subject.substring(0, hash));
        Anchor anchor = hash < 0 ? Anchor.NONE : section(workspace, path, subject.substring(hash + 1));
        desk.openNote(path, anchor, false);
    }

    /// The node of a note's or concept's name; a name nobody uses has none.
    private Optional<String> graphCentre(Workspace workspace) {
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        Concept concept = workspace.concepts().page(subject).concept();
        return workspace
                .reading()
                .find(subject)
                .map(NotePath::value)
                .or(() -> Optional.of(ConceptTab.graphNode(concept)));
    }

    private static NotePath note(Workspace workspace, String name) {
        return workspace
                .reading()
                .find(name)
                .orElseThrow(() -> new IllegalArgumentException("no note is called “" + name + "”"));
    }

    private static Anchor section(Workspace workspace, NotePath path, String heading) {
        FoldedLabel title = FoldedLabel.of(heading.replaceFirst("^\\s*§\\s*", ""));
        return workspace.reading().open(path).note().sections().stream()
                .filter(section -> FoldedLabel.of(section.title()).equals(title))
                .findFirst()
                .map(Section::ordinal)
                .map(Anchor::section)
                .orElseThrow(() -> new IllegalArgumentException("the note has no section “" + heading + "”"));
    }
}
