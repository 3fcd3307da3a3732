package app.syntopic.view.create;

import app.syntopic.model.NotePath;
import app.syntopic.view.Background;
import app.syntopic.workspace.Authoring;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names in an imported note that may be links: each becomes one only when the reader says so.
public final class UnsureLinksViewModel {

    private final NotePath note;
    private final Authoring authoring;
    private final Background background;
    private final ObservableList<String> names;

    public UnsureLinksViewModel(NotePath note, List<String> unsure, Authoring authoring, Background background) {
        this.note = note;
        this.authoring = authoring;
        this.background = background;
        this.names = FXCollections.observableArrayList(unsure.stream().distinct().toList());
    }

    /// Those still to be decided.
    public ObservableList<String> names() {
        return FXCollections.unmodifiableObservableList(names);
    }

    /// Makes a name a link, where it stands in the note for the last time outside a link.
    public void accept(String name) {
        acceptAll(List.of(name));
    }

    /// Makes all that are left links.
    public void acceptAll() {
        acceptAll(List.copyOf(names));
    }

    /// Leaves a name as it is.
    public void reject(String name) {
        names.remove(name);
    }

    private void acceptAll(List<String> accepted) {
        names.removeAll(accepted);
        background.run(
                () -> {
                    Authoring.Draft draft = authoring.edit(note);
                    String text = draft.text();
                    for (String name : accepted) {
                        text = linked(text, name);
                    }
                    return authoring.save(draft, text);
                },
                saved -> {});
    }

    /// The last place is where lists of links stand; a name inside a link or a longer word does not count.
    static String linked(String text, String name) {
        Matcher matcher =
                Pattern.compile("(?<![\\[\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\]|\\p{L}\\p{N}])")
                        .matcher(text);
        int start = -1;
        while (matcher.find()) {
            start = matcher.start();
        }
        return start < 0 ? text : text.substring(0, start) + "[[" + name + "]]" + text.substring(start + name.length());
    }
}
