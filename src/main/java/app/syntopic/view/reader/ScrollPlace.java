package app.syntopic.view.reader;

/// How far a page is scrolled, told by what is at the window's top, so that it holds for another width or zoom.
///
/// @param line the line at the top, from 0
/// @param part where that line begins, in its own heights below the window's top: 0 or less, or more for the page's margin
public record ScrollPlace(int line, double part) {

    public static final ScrollPlace TOP = new ScrollPlace(0, 0);
}
