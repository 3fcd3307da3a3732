package app.syntopic.view.editor;

import javafx.scene.paint.Color;

import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;

import java.util.Locale;

/// How a part of Markdown looks in the text. Its colour comes from the stylesheets, by a [Swatches].
enum Ink {
    TEXT(false, false),
    HEADING(true, false),
    LINK(false, false),
    STANCE(false, false),
    QUOTE(false, false),
    CODE(false, false),
    COMMENT(false, false),
    STRONG(true, false),
    EM(false, true),
    TAG(false, false),
    FRONT(false, false),
    MARK(false, false),
    MISSPELT(false, false);

    /// Has to be said where the face changes: the control names the regular face as if it were a family, which has no
    /// bold one, and another font would be taken.
    private static final String FAMILY = "JetBrains Mono";

    private final boolean bold;
    private final boolean italic;

    Ink(boolean bold, boolean italic) {
        this.bold = bold;
        this.italic = italic;
    }

    /// The class that stylesheets know it by.
    String styleClass() {
        return "md-" + name().toLowerCase(Locale.ROOT);
    }

    /// @param inHeading whether it stands in a heading, which is bold as a whole
    StyleAttributeMap attributes(Color colour, boolean inHeading) {
        StyleAttributeMap.Builder attributes = StyleAttributeMap.builder().setTextColor(colour);
        if (bold || inHeading) {
            attributes.setBold(true).setFontFamily(FAMILY);
        }
        if (italic) {
            attributes.setItalic(true).setFontFamily(FAMILY);
        }
        return attributes.build();
    }
}
