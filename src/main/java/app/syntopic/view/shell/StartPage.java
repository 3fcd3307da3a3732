package app.syntopic.view.shell;

import app.syntopic.view.Navigator;
import app.syntopic.view.Wording;
import app.syntopic.view.control.EmptyState;
import app.syntopic.view.control.Focus;
import app.syntopic.view.start.StartView;
import app.syntopic.view.start.StartViewModel;
import app.syntopic.workspace.Indexing.Change;
import app.syntopic.workspace.Library.Statistics;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import java.util.Optional;
import java.util.function.Supplier;

/// A tab with nothing in it yet.
final class StartPage extends NamedPage {

    private final StackPane node;
    private final Supplier<StartView> createOffers;
    private final StartViewModel model;
    private final Reload reload;
    private final Pages.Requests requests;
    private Shown shown = Shown.NOTHING;

    private enum Shown {
        NOTHING,
        READING,
        EMPTY,
        OFFERS
    }

    /// @param notebook its name
    /// @param requests to tell an empty notebook, and one still being read
    StartPage(String notebook, StartViewModel model, Navigator navigator, Pages.Requests requests) {
        StackPane sheet = new StackPane();
        super(new Location.OfStart(), Wording.of("New tab"), sheet);
        this.node = sheet;
        this.model = model;
        this.requests = requests;
        this.reload = new Reload(node, model::load);
        this.createOffers =
                () ->
                        new StartView(
                                notebook,
                                model,
                                navigator,
                                requests::openBookmark,
                                button(
                                        titled(Wording.of("Go to …"), requests.switcherKey()),
                                        requests::openSwitcher,
                                        true),
                                button(
                                        titled(Wording.of("New note"), requests.newNoteKey()),
                                        requests::newNote,
                                        false));
        node.getStyleClass().add("tab-page");
        requests.statistics().subscribe(known -> show(known, requests.indexing().getValue()));
        requests.indexing().subscribe(running -> show(requests.statistics().getValue(), running));
    }

    private void show(Optional<Statistics> known, boolean indexing) {
        if (known.isEmpty()) {
            return;
        }
        Shown wanted = known.get().notes() > 0 ? Shown.OFFERS : indexing ? Shown.READING : Shown.EMPTY;
        if (wanted != shown) {
            shown = wanted;
            node.getChildren().setAll(create(wanted));
        }
    }

    private Region create(Shown wanted) {
        return switch (wanted) {
            case NOTHING -> new Region();
            case READING ->
                    new EmptyState(
                            Wording.of("Reading your notes …"),
                            Wording.of("Each can be opened and searched as soon as it was read."));
            case EMPTY ->
                    new EmptyState(
                            Wording.of("This folder holds no notes yet."),
                            Wording.of("Make the first one, or paste a text of your own into the sheet that opens."),
                            button(titled(Wording.of("New note"), requests.newNoteKey()), requests::newNote, true));
            case OFFERS -> {
                model.load();
                yield createOffers.get();
            }
        };
    }

    private static String titled(String text, String key) {
        return key.isEmpty() ? text : text + "  " + key;
    }

    private static Button button(String text, Runnable action, boolean accent) {
        Button button = new Button(text);
        if (accent) {
            button.getStyleClass().add("accent");
        }
        button.setOnAction(event -> action.run());
        return button;
    }

    @Override
    public void refresh(Change change) {
        reload.ask();
    }

    @Override
    void focusInside() {
        Focus.on(node);
    }
}
