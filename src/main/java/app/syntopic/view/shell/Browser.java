package app.syntopic.view.shell;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.NotePath;
import app.syntopic.view.Anchor;
import app.syntopic.view.Navigator;
import app.syntopic.view.Place;
import app.syntopic.workspace.Indexing.Change;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.Region;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/// Tabs, and the way from one page to the next and back. Following a link goes on in the same tab; a page that is open
/// already is brought to the front instead.
final class Browser implements Navigator {

    private final Function<Location, Page> pages;
    private final Consumer<String> search;
    private final Consumer<String> web;
    private final TabGroups groups = new TabGroups(this::updatePage);
    private final History<Visit> history = new History<>();
    private final ClosedTabs closed = new ClosedTabs();
    private final ReadOnlyObjectWrapper<Page> page;
    private int lastTab;

    /// @param pages makes a page for a location
    /// @param search shows the answers to a query
    /// @param web opens an address outside
    Browser(Function<Location, Page> pages, Consumer<String> search, Consumer<String> web) {
        this.pages = pages;
        this.search = search;
        this.web = web;
        PageTab first = createTab(new Location.OfStart());
        page = new ReadOnlyObjectWrapper<>(this, "page", first.page());
        groups.add(first);
    }

    Region node() {
        return groups.node();
    }

    /// The page in front.
    ReadOnlyObjectProperty<Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    Page page() {
        return page.get();
    }

    ReadOnlyBooleanProperty canGoBackProperty() {
        return history.canGoBackProperty();
    }

    ReadOnlyBooleanProperty canGoForwardProperty() {
        return history.canGoForwardProperty();
    }

    @Override
    public void openNote(NotePath note, Anchor anchor, boolean newTab) {
        open(new Location.OfNote(note), newTab);
        page().goTo(anchor);
    }

    @Override
    public void openTranscript(NotePath note, Anchor anchor, boolean newTab) {
        open(new Location.OfTranscript(note), newTab);
        page().goTo(anchor);
    }

    @Override
    public void openConcept(FoldedLabel concept, boolean newTab) {
        open(new Location.OfConcept(concept), newTab);
    }

    @Override
    public void search(String query) {
        search.accept(query);
    }

    @Override
    public void openWeb(String url) {
        web.accept(url);
    }

    void open(Location location, boolean newTab) {
        PageTab now = current();
        if (now.page().location().equals(location)) {
            history.leave(now.visit());
            return;
        }
        if (!(now.page().location() instanceof Location.OfStart)) {
            history.leave(now.visit());
        }
        Optional<PageTab> there = newTab ? Optional.empty() : showing(location);
        if (there.isPresent()) {
            groups.select(there.get());
        } else if (newTab || now.isPinned()) {
            groups.add(createTab(location));
        } else {
            replace(now, location);
        }
    }

    /// Shows something else about the same thing, such as a note's text instead of its page, without a step in the
    /// history.
    void turnTo(Location location) {
        replace(current(), location);
    }

    /// Shows a note where it lies now in every tab that shows where it lay, once what was typed there is saved; the way
    /// back and closed tabs lead there too.
    void moved(NotePath from, NotePath to) {
        history.change(visit -> visit.moved(from, to));
        closed.moved(from, to);
        for (PageTab tab : all()) {
            tab.save(() -> follow(tab, from, to), () -> {});
        }
    }

    private void follow(PageTab tab, NotePath from, NotePath to) {
        Place place = tab.page().place();
        boolean hasFocus = tab.hasFocus();
        tab.page()
                .location()
                .moved(from, to)
                .ifPresent(there -> {
                    replace(tab, there);
                    tab.page().goTo(place);
                    if (hasFocus) {
                        tab.page().focus();
                    }
                });
    }

    void back() {
        history.back(current().visit()).ifPresent(this::revisit);
    }

    void forward() {
        history.forward(current().visit()).ifPresent(this::revisit);
    }

    /// Shows a page again that had been left.
    void readopt(Page left) {
        groups.add(createTab(left));
    }

    /// Pages that are open or were, the last first.
    List<Location> recent() {
        Set<Location> locations = new LinkedHashSet<>();
        history.past().forEach(visit -> locations.add(visit.location()));
        locations.remove(page().location());
        return List.copyOf(locations);
    }

    void newTab() {
        groups.add(createTab(new Location.OfStart()));
        page().focus();
    }

    /// A pinned tab stays.
    void closeTab() {
        if (!current().isPinned()) {
            close(current());
            page().focus();
        }
    }

    /// Shows what was seen before in place of notes that are no longer there.
    void gone(Collection<NotePath> notes) {
        PageTab tab = current();
        if (tab.page().location().subject().filter(notes::contains).isEmpty()) {
            return;
        }
        boolean wasElsewhere =
                history.past().stream().findFirst().filter(visit -> visit.tab() == tab.number()).isPresent();
        if (wasElsewhere) {
            back();
        } else {
            close(tab);
            page().focus();
        }
    }

    void togglePin() {
        groups.togglePin(current());
    }

    /// @param step 1 to the right, -1 to the left
    void moveTab(int step) {
        groups.move(current(), step);
    }

    /// Shows what is in front a second time at its right, at the same place.
    void splitRight() {
        Visit here = current().visit();
        groups.split(createTab(here.location()));
        page().goTo(here.place());
        page().focus();
    }

    void otherSide() {
        groups.other();
        page().focus();
    }

    void reopenTab() {
        closed.takeLast()
                .ifPresent(visit -> {
                    groups.add(createTab(visit.location()));
                    page().goTo(visit.place());
                    page().focus();
                });
    }

    /// @param step 1 to the right, -1 to the left, around the ends
    void nextTab(int step) {
        groups.step(step);
        page().focus();
    }

    /// @param index from 0; one beyond the last is the last
    void selectTab(int index) {
        groups.select(index);
        page().focus();
    }

    void refresh(Change change) {
        all().forEach(tab -> tab.page().refresh(change));
    }

    /// Saves every edited text, then goes on; stays at the first that cannot be saved, whose page says why.
    void saveAll(Runnable then) {
        saveFrom(all().iterator(), then);
    }

    private void saveFrom(Iterator<PageTab> left, Runnable then) {
        if (!left.hasNext()) {
            then.run();
            return;
        }
        PageTab tab = left.next();
        tab.save(() -> saveFrom(left, then), () -> groups.select(tab));
    }

    /// Shows every text anew at its place, once what was typed is saved, as when something changed that only a text
    /// just opened follows. All are left first, as two tabs may share one.
    void showTextsAnew() {
        saveAll(() -> {
            List<PageTab> texts = all().stream().filter(tab -> tab.page() instanceof EditorPage).toList();
            texts.forEach(tab -> tab.page().leave());
            texts.forEach(tab -> {
                Visit left = tab.visit();
                tab.show(pages.apply(left.location()));
                tab.page().goTo(left.place());
            });
            updatePage();
        });
    }

    /// What the tabs show, and how they stand.
    OpenTabs tabs() {
        return groups.tabs();
    }

    /// Opens these tabs in place of an empty first one.
    void restore(OpenTabs open) {
        if (open.tabs().isEmpty()) {
            return;
        }
        PageTab empty = current();
        List<PageTab> restored = open.tabs().stream().map(tab -> createTab(tab.visit().location())).toList();
        groups.restore(restored, open);
        groups.remove(empty);
        for (int i = 0; i < restored.size(); i++) {
            restored.get(i).page().goTo(open.tabs().get(i).visit().place());
        }
        groups.select(restored.get(open.selected()));
    }

    /// Tells every page that it goes away.
    void leave() {
        all().forEach(tab -> tab.page().leave());
    }

    private void revisit(Visit visit) {
        Optional<PageTab> tab = all().stream().filter(open -> open.number() == visit.tab()).findFirst();
        tab.ifPresent(groups::select);
        if (!current().page().location().equals(visit.location())) {
            replace(current(), visit.location());
        }
        page().goTo(visit.place());
        page().focus();
    }

    private void replace(PageTab tab, Location location) {
        tab.page().leave();
        tab.show(pages.apply(location));
        updatePage();
    }

    private PageTab createTab(Location location) {
        return createTab(pages.apply(location));
    }

    private PageTab createTab(Page shown) {
        PageTab tab = new PageTab(++lastTab, shown);
        tab.setOnCloseRequest(event -> {
            event.consume();
            close(tab);
        });
        return tab;
    }

    private void close(PageTab tab) {
        tab.page().leave();
        if (!(tab.page().location() instanceof Location.OfStart)) {
            closed.add(tab.visit());
        }
        if (groups.isLast(tab)) {
            tab.show(pages.apply(new Location.OfStart()));
            updatePage();
        } else {
            groups.remove(tab);
        }
    }

    private Optional<PageTab> showing(Location location) {
        return all().stream().filter(tab -> tab.page().location().equals(location)).findFirst();
    }

    private List<PageTab> all() {
        return groups.all();
    }

    private PageTab current() {
        return groups.front().orElseThrow();
    }

    private void updatePage() {
        groups.front().ifPresent(tab -> page.set(tab.page()));
    }
}
