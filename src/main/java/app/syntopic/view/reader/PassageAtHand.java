package app.syntopic.view.reader;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import jfx.incubator.scene.control.richtext.SelectionSegment;
import jfx.incubator.scene.control.richtext.TextPos;

/// The passage a reader last clicked or selected in.
final class PassageAtHand {

    private final PageArea area;
    private final ReadOnlyIntegerWrapper passage = new ReadOnlyIntegerWrapper(this, "passage", -1);

    PassageAtHand(PageArea area) {
        this.area = area;
        area.selectionProperty().subscribe(this::take);
    }

    /// Its ordinal, or -1.
    ReadOnlyIntegerProperty passageProperty() {
        return passage.getReadOnlyProperty();
    }

    private void take(SelectionSegment selection) {
        if (selection == null || isWhereEveryPageBegins(selection)) {
            passage.set(-1);
            return;
        }
        TextPos at = selection.getMin();
        passage.set(
                area.page().line(at.index()).runs().stream()
                        .filter(run -> run.passage() >= 0 && at.offset() <= run.start() + run.length())
                        .mapToInt(Line.Run::passage)
                        .findFirst()
                        .orElse(-1));
    }

    /// Nobody has clicked there: it is where the caret stands at first.
    private static boolean isWhereEveryPageBegins(SelectionSegment selection) {
        return selection.isCollapsed() && TextPos.ZERO.equals(selection.getMin());
    }
}
