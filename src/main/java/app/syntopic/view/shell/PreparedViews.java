package app.syntopic.view.shell;

import app.syntopic.model.ComparedWords;
import app.syntopic.model.ComparedWords.Standing;
import app.syntopic.model.ComparedWords.Word;
import app.syntopic.model.MergePiece;
import app.syntopic.model.NotePath;
import app.syntopic.view.Background;
import app.syntopic.view.Place;
import app.syntopic.view.create.ImportView;
import app.syntopic.view.create.ImportViewModel;
import app.syntopic.workspace.Authoring;
import app.syntopic.workspace.Authoring.Imported;
import app.syntopic.workspace.Importing;
import app.syntopic.workspace.NoteUnavailableException;
import app.syntopic.workspace.Reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What a picture shows although nobody brings it about: sheets and lists that come up while somebody works. Nothing is
/// written for it.
final class PreparedViews {

    private static final Pattern LINK = Pattern.compile("\\[\\[([^\\[\\]|#]+)");

    /// Of a link's name, so much counts as typed.
    private static final int TYPED = 3;

    private final Desk desk;
    private final Authoring authoring;
    private final Reading reading;

    PreparedViews(Desk desk, Authoring authoring, Reading reading) {
        this.desk = desk;
        this.reading = reading;
        this.authoring = authoring;
    }

    /// The list of what may follow, as it was when a note's first link was typed, or the first that leads to a note.
    void completion(NotePath note) {
        String text = authoring.edit(note).text();
        List<MatchResult> links = LINK.matcher(text).results().toList();
        if (links.isEmpty()) {
            throw new IllegalArgumentException("the note has no link [[…]] to complete");
        }
        MatchResult known =
                links.stream()
                        .filter(found -> reading.find(found.group(1)).isPresent())
                        .findFirst()
                        .orElseGet(links::getFirst);
        int link = known.start();
        onEditor(
                note,
                editor -> {
                    editor.view().caret().goTo(place(text, link + "[[".length() + TYPED));
                    editor.view().completing().offer();
                });
    }

    private static Place place(String text, int offset) {
        int line = (int) text.substring(0, offset).chars().filter(unit -> unit == '\n').count();
        return new Place(line, offset - (text.lastIndexOf('\n', offset - 1) + 1));
    }

    /// A note whose longest paragraph lost its end here and its beginning elsewhere, a third of it each.
    void conflict(NotePath note) {
        String text = authoring.edit(note).text();
        String longest = Arrays.stream(text.split("\n\n")).max(Comparator.comparingInt(String::length)).orElseThrow();
        int start = text.indexOf(longest);
        int middle = longest.indexOf(' ', longest.length() / 3);
        int end = longest.indexOf(' ', 2 * longest.length() / 3);
        if (end < 0) {
            throw new IllegalArgumentException("the note has no paragraph that two could change");
        }
        List<MergePiece> pieces =
                List.of(
                        new MergePiece.Agreed(text.substring(0, start)),
                        new MergePiece.Conflict(
                                longest,
                                new ComparedWords(
                                        List.of(
                                                new Word(Standing.FIRST, longest.substring(0, middle)),
                                                new Word(Standing.BOTH, longest.substring(middle, end)),
                                                new Word(Standing.SECOND, longest.substring(end))))),
                        new MergePiece.Agreed(text.substring(start + longest.length())));
        onEditor(
                note,
                editor -> {
                    editor.view().choose(pieces);
                    editor.focus();
                });
    }

    private void onEditor(NotePath note, Consumer<EditorPage> action) {
        desk.show(new Location.OfEditor(note));
        if (desk.browser().page() instanceof EditorPage editor) {
            action.accept(editor);
        }
    }

    /// What would come of an import.
    ///
    /// @param files separated by semicolons
    void imports(String files) {
        List<Path> named = Arrays.stream(files.split(";")).filter(file -> !file.isBlank()).map(Path::of).toList();
        if (named.isEmpty()) {
            throw new IllegalArgumentException("name the files to import, as in import:a.md;b.txt");
        }
        ImportViewModel model =
                new ImportViewModel(
                        this::wouldCome,
                        Background.inPlace(failure -> {
                            throw new IllegalStateException(failure);
                        }));
        model.start(named);
        ImportView sheet = new ImportView(model, new ImportView.Ways(note -> {}, () -> {}, () -> {}));
        desk.panels().showSheet(sheet);
        sheet.begin();
    }

    private Importing.Report wouldCome(
            List<Path> files, Consumer<Importing.Progress> progress, BooleanSupplier cancelled) {
        List<Importing.Came> came = new ArrayList<>();
        List<Importing.Skipped> skipped = new ArrayList<>();
        for (Path file : files) {
            List<Imported> notes = imported(file);
            notes.forEach(note -> came.add(new Importing.Came(file, note.path(), note.unsure())));
            if (notes.isEmpty()) {
                skipped.add(new Importing.Skipped(file, Importing.Why.UNREADABLE));
            }
        }
        return new Importing.Report(came, skipped, false);
    }

    private List<Imported> imported(Path file) {
        try {
            return authoring.importFile(file, true);
        } catch (NoteUnavailableException unreadable) {
            // which is what the sheet says of the file
            return List.of();
        }
    }
}
