package app.syntopic.exchange;

/// Where a part is set: in the column, in an answer, in a box, in a list. In points.
///
/// @param left from the left side of the column or box around it
/// @param width of what is set
/// @param size of its text
/// @param leading from line to line
record PdfPlace(float left, float width, float size, float leading) {

    static PdfPlace column(float width) {
        return new PdfPlace(0, width, 10.8f, 15.6f);
    }

    PdfPlace indented(float more) {
        return new PdfPlace(left + more, width - more, size, leading);
    }

    /// Inside of a box that stands here.
    ///
    /// @param padding what the box takes from the width
    PdfPlace boxed(float padding) {
        return new PdfPlace(0, width - padding, size, leading);
    }

    PdfPlace smaller(float by) {
        return new PdfPlace(left, width, size - by, leading - by * 1.4f);
    }
}
