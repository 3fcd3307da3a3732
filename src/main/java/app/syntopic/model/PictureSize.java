package app.syntopic.model;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How large a note wants a picture: `300`, or `300x200`, in pixels of the screen. A picture keeps its shape, so with
/// both it is as large as fits into them.
public record PictureSize(int width, OptionalInt height) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,5})(?:\\s*[x×]\\s*(\\d{1,5}))?");

    /// Reads what stands behind `|`; nothing where that is no size.
    public static Optional<PictureSize> of(String written) {
        Matcher matcher = WRITTEN.matcher(written.strip());
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) == 0) {
            return Optional.empty();
        }
        int height = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        return Optional.of(
                new PictureSize(
                        Integer.parseInt(matcher.group(1)),
                        height == 0 ? OptionalInt.empty() : OptionalInt.of(height)));
    }

    /// The width of a picture that is this large by itself.
    public double shownWidth(double ownWidth, double ownHeight) {
        return height.isEmpty() || ownHeight <= 0 ? width : Math.min(width, height.getAsInt() * ownWidth / ownHeight);
    }
}
