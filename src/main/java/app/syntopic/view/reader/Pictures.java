package app.syntopic.view.reader;

import app.syntopic.model.Mark;
import app.syntopic.model.MarkedText;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Pictures a text embeds.
final class Pictures {

    private static final Set<String> SHOWN = Set.of("png", "jpg", "jpeg", "gif", "bmp");

    private Pictures() {}

    static Stream<Line.Figure.OfPicture> in(MarkedText text) {
        return text.marks(Mark.Embedded.class)
                .filter(Pictures::isPicture)
                .map(embed ->
                        new Line.Figure.OfPicture(
                                embed.target(), embed.size().orElse(""), embed.span().in(text.text())));
    }

    /// Whether the text is one or more pictures and no words.
    static boolean isNothingElse(MarkedText text) {
        if (in(text).findAny().isEmpty()) {
            return false;
        }
        StringBuilder rest = new StringBuilder(text.text());
        text.marks(Mark.Embedded.class)
                .filter(Pictures::isPicture)
                .forEach(embed -> {
                    for (int i = embed.span().start(); i < embed.span().end(); i++) {
                        rest.setCharAt(i, ' ');
                    }
                });
        return rest.toString().isBlank();
    }

    static boolean isPicture(Mark.Embedded embed) {
        String file = embed.target();
        return SHOWN.contains(file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
