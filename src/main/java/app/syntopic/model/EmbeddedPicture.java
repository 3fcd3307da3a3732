package app.syntopic.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A picture that a text embeds. It stands below the text, or in its place where there is nothing else; a small one
/// among the words.
///
/// @param target as written
/// @param description what the note says it shows, or empty
/// @param size what the note asks for; a picture is as large as it is otherwise
public record EmbeddedPicture(String target, String description, Optional<PictureSize> size) {

    private static final Set<String> SHOWN = Set.of("png", "jpg", "jpeg", "gif", "bmp", "webp", "svg");

    /// Of the height of a line or two, in pixels of the screen.
    private static final int SMALL = 40;

    /// The pictures that stand below a text, or in its place, in their order.
    public static List<EmbeddedPicture> below(MarkedText text) {
        boolean wordless = isNothingElse(text);
        return text.marks(Mark.Embedded.class)
                .filter(EmbeddedPicture::isPicture)
                .map(embed -> of(embed, text))
                .filter(picture -> wordless || !picture.standsInLine())
                .toList();
    }

    /// A picture that a text embeds.
    public static EmbeddedPicture of(Mark.Embedded embed, MarkedText text) {
        return of(embed, embed.span().in(text.text()));
    }

    /// Whether it stands among words, as the note asks for no more than the height of a line.
    public boolean standsInLine() {
        return size.isPresent() && size.get().width() <= SMALL && size.get().height().orElse(0) <= SMALL;
    }

    /// @param shown in the text: its description, else its target
    private static EmbeddedPicture of(Mark.Embedded embed, String shown) {
        String says = embed.target().endsWith(shown) ? "" : shown;
        Optional<PictureSize> size = embed.size().flatMap(PictureSize::of);
        if (embed.size().isPresent() && size.isEmpty()) {
            // what stands behind the bar is a description there
            return new EmbeddedPicture(embed.target(), embed.size().get(), size);
        }
        Optional<PictureSize> instead = PictureSize.of(says);
        return instead.isPresent() && size.isEmpty()
                ? new EmbeddedPicture(embed.target(), "", instead)
                : new EmbeddedPicture(embed.target(), says, size);
    }

    /// Whether a file embedded is a picture that can be shown.
    public static boolean isPicture(Mark.Embedded embed) {
        return isPicture(embed.target());
    }

    /// Whether a file is a picture that can be shown, by its name.
    public static boolean isPicture(String file) {
        return SHOWN.contains(file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /// Whether a text is one or more pictures and no words.
    public static boolean isNothingElse(MarkedText text) {
        List<Mark.Embedded> pictures = text.marks(Mark.Embedded.class).filter(EmbeddedPicture::isPicture).toList();
        StringBuilder rest = new StringBuilder(text.text());
        for (Mark.Embedded picture : pictures) {
            for (int i = picture.span().start(); i < picture.span().end(); i++) {
                rest.setCharAt(i, ' ');
            }
        }
        return !pictures.isEmpty() && rest.toString().isBlank();
    }

    /// What names it in words.
    public String named() {
        return description.isEmpty() ? target.substring(target.lastIndexOf('/') + 1) : description;
    }
}
