package app.syntopic.view.shell;

import static app.syntopic.view.shell.Command.Group.EDIT;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.NotePath;
import app.syntopic.model.Span;
import app.syntopic.model.Stance;
import app.syntopic.view.Wording;
import app.syntopic.view.control.CopiedText;
import app.syntopic.view.editor.text.Edited;
import app.syntopic.view.editor.text.Promotion;
import app.syntopic.workspace.Authoring;
import app.syntopic.workspace.NoteUnavailableException;
import app.syntopic.workspace.Workspace;

import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/// What makes structure of a selection: stances, glossary entries, claims, citations, concepts, and links to a claim.
/// The same in a note that is read and in one that is written; what goes on with typing turns a read note into its
/// text.
final class PromotionCommands {

    private static final Pattern CLAIM = Pattern.compile("\\[\\[[^\\[\\]|]+#\\^[\\w-]+]]");

    private final Browser browser;
    private final Frame frame;
    private final Workspace workspace;
    private final ConceptNotes concepts;

    PromotionCommands(Browser browser, Frame frame, Workspace workspace, ConceptNotes concepts) {
        this.browser = browser;
        this.frame = frame;
        this.workspace = workspace;
        this.concepts = concepts;
    }

    List<Command> list() {
        return List.of(
                stance("This claim supports …", Stance.SUPPORTS).alsoBy(Wording.of("stance, agrees, argument for")),
                stance("This claim opposes …", Stance.OPPOSES)
                        .alsoBy(Wording.of("stance, contradicts, argument against")),
                stance("This claim qualifies …", Stance.QUALIFIES).alsoBy(Wording.of("stance, limits, depends")),
                text("Selection to glossary entry", Promotion::glossaryEntry, "Shortcut+Alt+T")
                        .alsoBy(Wording.of("term, definition")),
                text("Selection to claim", Promotion::claim, "Shortcut+Alt+J"),
                Command.of(EDIT, "Selection to concept", this::makeConcept, "Shortcut+Alt+K")
                        .alsoBy(Wording.of("promote, extract, make note, link")),
                text("Cite a section", (promotion, selection) -> promotion.cited(selection), "Shortcut+Alt+S")
                        .alsoBy(Wording.of("citation, reference, where it comes from")),
                Command.of(EDIT, "Copy link to this claim", this::copyLink, "Shortcut+Alt+L"));
    }

    /// The same for the menu of a selection.
    ///
    /// @param commands know the keys they have now
    List<MenuItem> menu(Commands commands) {
        return list().stream().map(command -> commands.named(command.name())).map(Command::menuItem).toList();
    }

    private Command stance(String english, Stance stance) {
        return Command.of(
                EDIT,
                english,
                () -> {
                    Optional<String> claim = copiedClaim();
                    boolean read = browser.page() instanceof NotePage;
                    run((promotion, selection) -> {
                        Span at = read ? Span.of(selection.end(), selection.end()) : selection;
                        return claim.map(link -> promotion.stance(at, stance, link))
                                .orElseGet(() -> promotion.stance(at, stance));
                    });
                });
    }

    /// The claim a link to which was copied last, which is then what a stance is about.
    private static Optional<String> copiedClaim() {
        return Optional.ofNullable(Clipboard.getSystemClipboard().getString())
                .map(String::strip)
                .filter(text -> CLAIM.matcher(text).matches());
    }

    private Command text(String english, BiFunction<Promotion, Span, Edited> command, String... keys) {
        return Command.of(EDIT, english, () -> run(command), keys);
    }

    private void run(BiFunction<Promotion, Span, Edited> command) {
        switch (browser.page()) {
            case EditorPage editor -> editor.view().selected().promote(command);
            case NotePage note ->
                    selected(note)
                            .ifPresentOrElse(
                                    span -> write(note, span, command),
                                    () -> frame.messages().say(Wording.of("Select some words of the note first.")));
            default -> frame.messages().say(Wording.of("Open a note first; this is about the note in front."));
        }
    }

    private void write(NotePage note, Span span, BiFunction<Promotion, Span, Edited> command) {
        if (note.location() instanceof Location.OfNote(var path)) {
            browser.turnTo(new Location.OfEditor(path));
            if (browser.page() instanceof EditorPage editor) {
                editor.focus();
                editor.view().promote(span, command);
            }
        }
    }

    /// What is selected in a note that is read, by its place in the text with `\n` line ends.
    private static Optional<Span> selected(NotePage page) {
        return page.note()
                .flatMap(open ->
                        page.reader()
                                .selectedSpan()
                                .map(span -> Span.of(unix(open.text(), span.start()), unix(open.text(), span.end()))));
    }

    private static int unix(String text, int offset) {
        return text.substring(0, offset).replace("\r\n", "\n").length();
    }

    /// Links the words, and makes a note for the concept they name where there is none.
    private void makeConcept() {
        Optional<String> words =
                switch (browser.page()) {
                    case EditorPage editor -> Optional.of(editor.view().selected().words());
                    case NotePage note ->
                            note.note().flatMap(open -> note.reader().selectedSpan().map(span -> span.in(open.text())));
                    default -> Optional.empty();
                };
        Optional<String> name = words.map(String::strip).filter(some -> !some.isEmpty() && some.indexOf('\n') < 0);
        if (name.isEmpty()) {
            frame.messages().say(Wording.of("Select the words that name the concept first."));
            return;
        }
        run(Promotion::concept);
        concepts.make(FoldedLabel.of(name.get()), name.get(), made -> follow(made, name.get()));
    }

    /// One undo takes back the link, the note, and what was said of it.
    private void follow(ConceptNotes.Made made, String name) {
        if (browser.page() instanceof EditorPage editor) {
            String link = "[[" + name + "]]";
            made.written().ifPresent(note -> editor.follow(note.path(), link, () -> isUntouched(note)));
            editor.once(change -> change.takesBack(link), made.unsay());
        }
    }

    private boolean isUntouched(Authoring.Written made) {
        try {
            return workspace.authoring().edit(made.path()).text().equals(made.text());
        } catch (NoteUnavailableException gone) {
            return false;
        }
    }

    /// Copies a link to the claim at hand, which gets an id where it has none.
    private void copyLink() {
        switch (browser.page()) {
            case EditorPage editor ->
                    editor.view()
                            .selected()
                            .promote((promotion, selection) ->
                                    promotion
                                            .identified(selection)
                                            .map(found -> copied(editor.path(), found).edited())
                                            .orElse(new Edited(List.of(), selection)));
            case NotePage note -> note.reader().selectedSpan().ifPresentOrElse(span -> identify(note, span), this::ask);
            default -> ask();
        }
    }

    private void ask() {
        frame.messages().say(Wording.of("Select some words of the claim first."));
    }

    private void identify(NotePage page, Span span) {
        if (page.location() instanceof Location.OfNote(var path)) {
            frame.background()
                    .run(
                            () -> LinkedClaim.write(workspace, path, promotion -> promotion.identified(span)),
                            found -> found.ifPresentOrElse(id -> copied(path, id), this::ask),
                            frame.messages()::failure);
        }
    }

    private Promotion.Identified copied(NotePath path, Promotion.Identified found) {
        String link = "[[" + path.name() + "#^" + found.id() + "]]";
        CopiedText.put(link);
        frame.messages().say(Wording.of("Copied {0}; paste it where the claim is meant.", link));
        return found;
    }
}
