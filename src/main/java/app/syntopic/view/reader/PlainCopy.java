package app.syntopic.view.reader;

import app.syntopic.model.Span;

/// The selected part of a page as plain text.
final class PlainCopy {

    private PlainCopy() {}

    static String of(Page page, Selected selected) {
        StringBuilder copy = new StringBuilder();
        for (Page.Stretch stretch : selected.lines(page)) {
            Line line = page.line(stretch.line());
            Span span = stretch.span();
            String part = line.figure().map(PlainCopy::of).orElseGet(() -> line.copied(span));
            boolean fromStart = span.start() == 0 && !span.isEmpty();
            String marker =
                    fromStart ? line.marker().filter(m -> m.side() != Line.Side.END).map(PlainCopy::of).orElse("") : "";
            if (!copy.isEmpty() && !part.isEmpty()) {
                copy.append(line.separator());
            }
            copy.append(part.isEmpty() ? "" : marker).append(part);
        }
        return copy.toString();
    }

    private static String of(Line.Marker marker) {
        return marker.side() == Line.Side.ROW ? marker.text() + "\n" : marker.text().replace('•', '-') + " ";
    }

    private static String of(Line.Figure figure) {
        return switch (figure) {
            case Line.Figure.OfTable of -> Tables.tabbed(of.table());
            case Line.Figure.OfPicture of -> of.picture().named();
            case Line.Figure.OfFormula(var formula) -> "$$" + formula.tex() + "$$";
            case Line.Figure.OfRule _ -> "";
        };
    }
}
