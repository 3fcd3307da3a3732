package app.syntopic.view.shell;

import app.syntopic.view.Wording;
import app.syntopic.view.control.Icon;
import app.syntopic.view.control.IconButton;
import app.syntopic.view.control.Tip;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// The bar along the top: back and forward, the search box, and what is done most.
final class TopBar extends HBox {

    /// What the glass and the box's edges take.
    private static final double EDGES_EM = 4;

    /// Below each of these one more button goes.
    private static final double[] WIDTHS_EM = {24, 19, 15};

    private final TextField searchBox = new TextField();

    TopBar(Commands commands) {
        setId("top-bar");
        getStyleClass().add("top-bar");
        setMinWidth(0);
        IconButton back = button(commands, Feather.ARROW_LEFT, "Back");
        IconButton forward = button(commands, Feather.ARROW_RIGHT, "Forward");
        IconButton theme = button(commands, Feather.SUN, "Light or dark");
        getChildren()
                .addAll(
                        back,
                        forward,
                        spacer(),
                        createSearch(commands),
                        spacer(),
                        button(commands, Feather.PLUS, "New note"),
                        theme,
                        createMenu(commands));
        List<IconButton> spared = List.of(theme, forward, back);
        widthProperty().subscribe(() -> spare(spared));
        searchBox.fontProperty().subscribe(() -> spare(spared));
    }

    /// Where the room is short, buttons go whose commands the menu and keys have as well.
    private void spare(List<IconButton> buttons) {
        double ems = getWidth() / searchBox.getFont().getSize();
        for (int i = 0; i < buttons.size(); i++) {
            boolean shown = ems == 0 || ems >= WIDTHS_EM[i];
            buttons.get(i).setVisible(shown);
            buttons.get(i).setManaged(shown);
        }
    }

    /// Where queries are typed.
    TextField searchBox() {
        return searchBox;
    }

    private static IconButton button(Commands commands, Feather icon, String english) {
        Command command = commands.named(english);
        IconButton button = new IconButton(icon, command.title(), command.key(), command::run);
        command.available().ifPresent(available -> button.disableProperty().bind(Bindings.not(available)));
        return button;
    }

    private static Region spacer() {
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }

    private HBox createSearch(Commands commands) {
        searchBox.setId("search-box");
        searchBox.setAccessibleText(Wording.of("Search claims, terms and notes"));
        searchBox.getStyleClass().add("search-field");
        HBox.setHgrow(searchBox, Priority.ALWAYS);
        Icon glass = new Icon(Feather.SEARCH);
        glass.getStyleClass().add("search-icon");
        Label key = new Label(commands.named("Search").keyText());
        key.getStyleClass().add("key");
        key.setMinWidth(USE_PREF_SIZE);
        HBox box = new HBox(glass, searchBox, key);
        box.getStyleClass().add("search-box");
        searchBox
                .focusedProperty()
                .subscribe(focused -> {
                    box.getStyleClass().remove("focused");
                    if (focused) {
                        box.getStyleClass().add("focused");
                    }
                });
        box.setOnMouseClicked(event -> searchBox.requestFocus());
        box.widthProperty().subscribe(() -> fit(box, key));
        searchBox.fontProperty().subscribe(() -> fit(box, key));
        key.fontProperty().subscribe(() -> fit(box, key));
        return box;
    }

    /// What the box is for is said before its key: where the room is short, the key goes, then words.
    private void fit(HBox box, Label key) {
        Text words = new Text(Wording.of("Search claims, terms, notes"));
        words.setFont(searchBox.getFont());
        double left = box.getWidth() - EDGES_EM * searchBox.getFont().getSize() - words.getLayoutBounds().getWidth();
        key.setVisible(left >= key.prefWidth(-1));
        key.setManaged(key.isVisible());
        searchBox.setPromptText(left >= 0 ? words.getText() : Wording.of("Search"));
    }

    private MenuButton createMenu(Commands commands) {
        MenuButton menu = new MenuButton();
        menu.setId("menu");
        menu.setGraphic(new Icon(Feather.MORE_HORIZONTAL));
        menu.setAccessibleText(Wording.of("Menu: all commands"));
        Command palette = commands.named("All commands…");
        Tip.on(menu, Wording.of("Menu; all commands  {0}", palette.keyText()));
        menu.getStyleClass().add("icon-menu");
        menu.getItems().setAll(commands.menus());
        menu.addEventFilter(KeyEvent.KEY_PRESSED, key -> passOn(key, menu));
        return menu;
    }

    /// A menu button would take Esc for itself, also while its menu is closed.
    private void passOn(KeyEvent key, MenuButton menu) {
        if (key.getCode() == KeyCode.ESCAPE && !menu.isShowing()) {
            key.consume();
            fireEvent(key.copyFor(this, this));
        }
    }
}
