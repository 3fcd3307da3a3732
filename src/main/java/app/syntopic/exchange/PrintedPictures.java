package app.syntopic.exchange;

import app.syntopic.model.Mark;
import app.syntopic.model.MarkedText;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Pictures a text embeds. They stand below it.
final class PrintedPictures {

    private static final Set<String> SHOWN = Set.of("png", "jpg", "jpeg", "gif", "bmp");
    private static final Pattern SIZE = Pattern.compile("(\\d{1,5})(?:x\\d{1,5})?");

    private PrintedPictures() {}

    static List<Printed> in(MarkedText text) {
        return text.marks(Mark.Embedded.class)
                .filter(PrintedPictures::isShown)
                .<Printed>map(embed -> picture(embed, embed.span().in(text.text())))
                .toList();
    }

    private static Printed.Picture picture(Mark.Embedded embed, String shown) {
        Optional<Integer> width =
                embed.size().map(SIZE::matcher).filter(Matcher::matches).map(size -> Integer.valueOf(size.group(1)));
        boolean says = !embed.target().endsWith(shown) && !SIZE.matcher(shown).matches();
        return new Printed.Picture(embed.target(), says ? shown : "", width);
    }

    /// Whether the text is one or more pictures and no words.
    static boolean isNothingElse(MarkedText text) {
        StringBuilder rest = new StringBuilder(text.text());
        List<Mark.Embedded> pictures = text.marks(Mark.Embedded.class).filter(PrintedPictures::isShown).toList();
        pictures.forEach(embed -> {
            for (int i = embed.span().start(); i < embed.span().end(); i++) {
                rest.setCharAt(i, ' ');
            }
        });
        return !pictures.isEmpty() && rest.toString().isBlank();
    }

    private static boolean isShown(Mark.Embedded embed) {
        String target = embed.target().toLowerCase(Locale.ROOT);
        return SHOWN.contains(target.substring(target.lastIndexOf('.') + 1));
    }
}
