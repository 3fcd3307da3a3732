package app.syntopic.view.control;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.kordamp.ikonli.IkonHandler;
import org.kordamp.ikonli.feather.Feather;

import java.util.ServiceLoader;

/// A picture from the icon font, set like any text: stylesheets give it colour (`-fx-fill`) and size (`-fx-font-size`,
/// which unlike the size of the library's own icon node may be in em).
public final class Icon extends Text {

    private static final double LOADED_SIZE = 16;
    private static final String STYLE = "-fx-font-family: '" + loadFont().getFamily() + "';";

    public Icon(Feather picture) {
        getStyleClass().setAll("icon");
        setStyle(STYLE);
        set(picture);
    }

    /// Shows another picture.
    public void set(Feather picture) {
        setText(Character.toString(picture.getCode()));
    }

    private static Font loadFont() {
        IkonHandler handler =
                ServiceLoader.load(IkonHandler.class).stream()
                        .map(ServiceLoader.Provider::get)
                        .filter(candidate -> candidate.supports(Feather.PLUS.getDescription()))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("the icon font is missing from the program"));
        return Font.loadFont(handler.getFontResourceAsStream(), LOADED_SIZE);
    }
}
