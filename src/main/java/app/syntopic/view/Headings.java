package app.syntopic.view;

import java.util.regex.Pattern;

/// How a list names the part of a note that something stands in.
public final class Headings {

    private static final Pattern REMARK = Pattern.compile("(?<=\\S)\\s*\\[[^\\]]*]$");

    private Headings() {}

    /// With its sign, and without the remark in brackets that a heading may end with.
    ///
    /// @param title as it is written, without `§`
    public static String signed(String title) {
        return "§ " + REMARK.matcher(title).replaceFirst("");
    }
}
