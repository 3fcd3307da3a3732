package app.syntopic.view.reader;

import app.syntopic.model.Problem;
import app.syntopic.view.Wording;
import app.syntopic.view.control.Icon;

import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextFlow;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// What stands in the left margin beside a line: the chevron of a fold, the dot of a problem.
final class MarginMarks {

    private static final String MARK = "margin-mark";

    private MarginMarks() {}

    static Region chevron(Line.Fold fold) {
        Icon icon = new Icon(fold.closed() ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN);
        StackPane chevron = new StackPane(icon);
        chevron.getStyleClass().addAll(MARK, "fold-chevron");
        if (fold.closed()) {
            chevron.getStyleClass().add("fold-closed");
        }
        chevron.setUserData(new Goal.Fold(fold.key()));
        chevron.setAccessibleText(
                fold.closed() ? Wording.of("Unfold {0}", fold.key()) : Wording.of("Fold {0}", fold.key()));
        chevron.setAccessibleRole(AccessibleRole.BUTTON);
        chevron.setManaged(false);
        return chevron;
    }

    static Region dot(List<Problem> problems) {
        Region sign = new Region();
        sign.getStyleClass().add("problem-dot");
        StackPane dot = new StackPane(sign);
        dot.getStyleClass().addAll(MARK, "problem-mark");
        dot.setUserData(new Goal.Problems(problems));
        dot.setAccessibleText(Wording.of("{0, plural, one{A problem} other{# problems}}", problems.size()));
        dot.setManaged(false);
        return dot;
    }

    /// Puts the marks to the left of a text's first layout line, the chevron nearest to it.
    ///
    /// @param right where they end: the left edge of the text, or of the boxes it stands in
    static void place(List<Node> beside, TextFlow flow, double right) {
        double left = right;
        for (Node node : beside) {
            if (node instanceof StackPane mark && mark.getStyleClass().contains(MARK)) {
                Insets insets = flow.getInsets();
                double width = Math.ceil(mark.prefWidth(-1));
                double height = Math.ceil(mark.prefHeight(-1));
                double middle = (insets.getTop() + flow.getBaselineOffset()) / 2 + insets.getTop() * 0.05;
                mark.resize(width, height);
                mark.relocate(Math.rint(left - width), Math.rint(middle - height / 2 + lift(flow)));
                left -= width;
            }
        }
    }

    /// From the middle between a line's top and its baseline to the middle of its small letters.
    private static double lift(TextFlow flow) {
        return (flow.getBaselineOffset() - flow.getInsets().getTop()) * 0.17;
    }
}
