package app.syntopic.view.shell;

import app.syntopic.view.control.Icon;
import app.syntopic.view.control.IconButton;
import app.syntopic.view.control.Keys;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

/// The bar along the top: back and forward, the search box, and what is done most.
final class TopBar extends HBox {

    private final TextField searchBox = new TextField();

    TopBar(Commands commands, Actions actions) {
        setId("top-bar");
        getStyleClass().add("top-bar");
        IconButton back = button(commands, Feather.ARROW_LEFT, "Back", actions::back);
        disableUnless(back, actions.canGoBackProperty());
        IconButton forward = button(commands, Feather.ARROW_RIGHT, "Forward", actions::forward);
        disableUnless(forward, actions.canGoForwardProperty());
        getChildren()
                .addAll(
                        back,
                        forward,
                        spacer(),
                        createSearch(commands),
                        spacer(),
                        button(commands, Feather.PLUS, "New note", actions::newNote),
                        button(commands, Feather.SUN, "Light or dark", actions::toggleTheme),
                        createMenu(commands));
    }

    /// Where queries are typed.
    TextField searchBox() {
        return searchBox;
    }

    private static IconButton button(Commands commands, Feather icon, String title, Runnable action) {
        IconButton button = new IconButton(icon, title, commands.keyOf(title), action);
        button.setFocusTraversable(true);
        return button;
    }

    private static void disableUnless(IconButton button, ReadOnlyBooleanProperty condition) {
        button.disableProperty().bind(Bindings.not(condition));
    }

    private static Region spacer() {
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }

    private HBox createSearch(Commands commands) {
        searchBox.setId("search-box");
        searchBox.setPromptText("Search claims, terms, notes");
        searchBox.setAccessibleText("Search claims, terms and notes");
        searchBox.getStyleClass().add("search-field");
        HBox.setHgrow(searchBox, Priority.ALWAYS);
        Icon glass = new Icon(Feather.SEARCH);
        glass.getStyleClass().add("search-icon");
        Label key = new Label(commands.keyOf("Search").map(Keys::display).orElse(""));
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
        return box;
    }

    private static MenuButton createMenu(Commands commands) {
        MenuButton menu = new MenuButton();
        menu.setId("menu");
        menu.setGraphic(new Icon(Feather.MORE_HORIZONTAL));
        menu.setAccessibleText("Menu: all commands");
        menu.setTooltip(new Tooltip("All commands  " + commands.keyOf("All commands…").map(Keys::display).orElse("")));
        menu.getStyleClass().add("icon-menu");
        menu.getItems().setAll(commands.menus());
        return menu;
    }

    /// What the buttons do.
    interface Actions {
        void back();

        void forward();

        void newNote();

        void toggleTheme();

        ReadOnlyBooleanProperty canGoBackProperty();

        ReadOnlyBooleanProperty canGoForwardProperty();
    }
}
