package app.syntopic.view;

/// How far down a page somebody has read, exact enough to come back to the same line.
///
/// @param paragraph the first one in view, by its number on the page; 0 where a page counts none
/// @param offset pixels of that paragraph, or of the page, that are above the view
public record Place(int paragraph, double offset) {

    public static final Place TOP = new Place(0, 0);
}
