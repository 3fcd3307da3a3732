package app.syntopic.view.shell;

import app.syntopic.view.problems.ProblemsView;
import app.syntopic.view.problems.ProblemsViewModel;
import app.syntopic.workspace.Library.NoteProblem;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.layout.Region;

import java.util.function.Consumer;

/// The problems of the notebook in a tab.
final class ProblemsPage implements Page {

    private final ProblemsViewModel model;
    private final ProblemsView view;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "Problems");

    ProblemsPage(ProblemsViewModel model, Consumer<NoteProblem> open) {
        this.model = model;
        this.view = new ProblemsView(model, open);
        model.load();
    }

    @Override
    public Location location() {
        return new Location.OfProblems();
    }

    @Override
    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public Region node() {
        return view;
    }

    @Override
    public void refresh() {
        model.load();
    }

    @Override
    public void focus() {
        view.focusList();
    }
}
