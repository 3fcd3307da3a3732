package app.syntopic.view.versions;

import app.syntopic.model.ChangedRegion;
import app.syntopic.view.FileSize;
import app.syntopic.view.Wording;
import app.syntopic.view.control.DifferingWords;
import app.syntopic.view.control.EmptyState;
import app.syntopic.view.control.Hint;
import app.syntopic.view.control.Pressable;
import app.syntopic.view.control.ProblemLine;
import app.syntopic.view.versions.VersionsViewModel.Compared;
import app.syntopic.workspace.NoteVersions.Version;

import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;

/// The versions of a note on the left; on the right what changed since the chosen one, word by word.
public final class VersionsView extends BorderPane {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    /// More changes than that are read by nobody; bringing the whole back is still possible.
    private static final int SHOWN = 200;

    private final VersionsViewModel model;
    private final ObservableList<ChangedRegion> ticked = FXCollections.observableArrayList();
    private final VBox list = new VBox();
    private final VBox changes = new VBox();
    private VersionTimes times = new VersionTimes(List.of());

    public VersionsView(VersionsViewModel model) {
        this.model = model;
        setId("versions");
        getStyleClass().addAll("tab-page", "versions");
        list.getStyleClass().add("versions-list");
        changes.getStyleClass().add("versions-changes");
        setTop(new ProblemLine(model.problemProperty()));
        model.listProperty().subscribe(found -> found.ifPresent(this::showList));
        model.comparedProperty().subscribe(found -> found.ifPresent(this::showChanges));
    }

    private void showList(List<Version> versions) {
        if (versions.isEmpty()) {
            setLeft(null);
            setCenter(
                    new EmptyState(
                            Wording.of("“{0}” has no earlier versions yet.", model.path().name()),
                            Wording.of(
                                    "One is kept whenever this program changes the note, and every few minutes while"
                                            + " you write.")));
            return;
        }
        times = new VersionTimes(versions);
        list.getChildren().setAll(versions.stream().map(this::row).toList());
        setLeft(scroll(list));
        setCenter(scroll(changes));
    }

    private static ScrollPane scroll(Region content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("tab-page");
        return scroll;
    }

    private Pressable row(Version version) {
        String when = times.of(version);
        Pressable row = new Pressable(Wording.of("Show the version until {0}", when), newTab -> model.choose(version));
        row.getStyleClass().add("version-row");
        row.setUserData(version);
        Label size = new Label(FileSize.of(version.bytes()));
        size.getStyleClass().add("count");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        row.getChildren().add(new HBox(new Label(when), gap, size));
        return row;
    }

    private void showChanges(Compared compared) {
        for (Node row : list.getChildren()) {
            row.pseudoClassStateChanged(CURRENT, compared.version().equals(row.getUserData()));
        }
        Label title = new Label(Wording.of("Changed since {0}", times.of(compared.version())));
        title.getStyleClass().add("sheet-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        Hint hint = Hint.wrapped(hint(compared));
        Button whole = new Button(Wording.of("Bring the whole version back"));
        whole.setId("restore-whole");
        whole.setDisable(compared.regions().isEmpty());
        whole.setOnAction(event -> model.restore(compared));
        ticked.clear();
        Button some = new Button(Wording.of("Bring the ticked places back"));
        some.setId("restore-ticked");
        some.disableProperty().bind(Bindings.isEmpty(ticked));
        some.setOnAction(event -> model.restore(compared, List.copyOf(ticked)));
        FlowPane buttons = new FlowPane(some, whole);
        buttons.getStyleClass().add("version-buttons");
        changes.getChildren().setAll(title, hint, buttons);
        compared.regions().stream().limit(SHOWN).forEach(region -> changes.getChildren().add(card(region)));
    }

    private static String hint(Compared compared) {
        int count = compared.regions().size();
        if (count == 0) {
            return Wording.of("The note is the same now.");
        }
        String differ =
                count > SHOWN
                        ? Wording.of("{0} places differ, the first {1} of which are shown.", count, SHOWN)
                        : Wording.of("{0, plural, one{One place differs.} other{# places differ.}}", count);
        return differ + " " + Wording.of("Struck through: only then. Underlined: only now.");
    }

    private VBox card(ChangedRegion region) {
        DifferingWords words = new DifferingWords(region.words().all());
        words.getStyleClass().add("version-words");
        CheckBox back = new CheckBox(Wording.of("Bring this back"));
        back.setAccessibleText(Wording.of("Bring this place back as it was"));
        back.getStyleClass().add("version-tick");
        back.selectedProperty()
                .subscribe(chosen -> {
                    if (chosen) {
                        ticked.add(region);
                    } else {
                        ticked.remove(region);
                    }
                });
        VBox card = new VBox(words, back);
        card.getStyleClass().addAll("card", "version-card");
        return card;
    }

    /// Gives the keyboard to the list.
    public void focusList() {
        Optional<Node> first = list.getChildren().stream().findFirst();
        first.ifPresentOrElse(Node::requestFocus, this::requestFocus);
    }
}
