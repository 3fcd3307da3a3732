package app.syntopic.view.shell;

import app.syntopic.view.Wording;
import app.syntopic.view.shell.OpenTabs.OpenTab;

import javafx.collections.ListChangeListener;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// One group of tabs, or two side by side; one of them is the active one. Pinned tabs stand before the others.
final class TabGroups {

    private static final int MOST = 2;
    private static final double MIDDLE = 0.5;

    private final SplitPane node = new SplitPane();
    private final Runnable changed;
    private TabPane active;

    /// @param changed told when another tab is in front
    TabGroups(Runnable changed) {
        this.changed = changed;
        node.getStyleClass().add("tab-groups");
        active = createGroup();
        active.setId("tabs");
        node.getItems().add(active);
    }

    SplitPane node() {
        return node;
    }

    private TabPane createGroup() {
        TabPane group = new TabPane();
        group.setTabClosingPolicy(TabPane.TabClosingPolicy.ALL_TABS);
        group.setTabDragPolicy(TabPane.TabDragPolicy.REORDER);
        group.setMinWidth(0);
        group.setAccessibleText(Wording.of("Open tabs"));
        group.getSelectionModel().selectedItemProperty().subscribe(() -> frontChanged(group));
        group.focusWithinProperty().subscribe(has -> focusMoved(group, has));
        group.getTabs().addListener((ListChangeListener<Tab>) change -> dropIfEmpty(group));
        return group;
    }

    private void frontChanged(TabPane group) {
        if (group.equals(active)) {
            changed.run();
        }
    }

    private void focusMoved(TabPane group, boolean has) {
        if (has && !group.equals(active)) {
            activate(group);
        }
    }

    private void activate(TabPane group) {
        active = group;
        changed.run();
    }

    private void dropIfEmpty(TabPane group) {
        if (group.getTabs().isEmpty() && groups().size() > 1) {
            node.getItems().remove(group);
            activate(groups().getFirst());
        }
    }

    private List<TabPane> groups() {
        return node.getItems().stream().map(TabPane.class::cast).toList();
    }

    List<PageTab> all() {
        List<PageTab> all = new ArrayList<>();
        groups().forEach(group -> group.getTabs().forEach(tab -> all.add((PageTab) tab)));
        return all;
    }

    /// The tab in front; empty while there is none.
    Optional<PageTab> front() {
        return Optional.ofNullable(active.getSelectionModel().getSelectedItem()).map(PageTab.class::cast);
    }

    /// Puts a tab after the one in front and brings it there.
    void add(PageTab tab) {
        int at = active.getSelectionModel().getSelectedIndex() + 1;
        active.getTabs().add(Math.max(at, pinned(active)), tab);
        select(tab);
    }

    private static int pinned(TabPane group) {
        return (int) group.getTabs().stream().filter(tab -> ((PageTab) tab).isPinned()).count();
    }

    void select(PageTab tab) {
        tab.getTabPane().getSelectionModel().select(tab);
        if (!tab.getTabPane().equals(active)) {
            activate(tab.getTabPane());
        }
    }

    /// @param step 1 to the right, -1 to the left, around the ends
    void step(int step) {
        int count = active.getTabs().size();
        active.getSelectionModel().select(Math.floorMod(active.getSelectionModel().getSelectedIndex() + step, count));
    }

    /// @param index from 0; one beyond the last is the last
    void select(int index) {
        active.getSelectionModel().select(Math.min(index, active.getTabs().size() - 1));
    }

    boolean isLast(PageTab tab) {
        return groups().size() == 1 && tab.getTabPane().getTabs().size() == 1;
    }

    void remove(PageTab tab) {
        tab.getTabPane().getTabs().remove(tab);
    }

    /// Moves a tab among those of its group, pinned ones among pinned ones.
    void move(PageTab tab, int step) {
        List<Tab> tabs = tab.getTabPane().getTabs();
        int to = tabs.indexOf(tab) + step;
        if (to >= 0 && to < tabs.size() && ((PageTab) tabs.get(to)).isPinned() == tab.isPinned()) {
            place(tab, to);
        }
    }

    /// Pins a tab, which then stands before the others and does not close, or lets it go again.
    void togglePin(PageTab tab) {
        int pinned = pinned(tab.getTabPane());
        tab.pin(!tab.isPinned());
        place(tab, tab.isPinned() ? pinned : pinned - 1);
    }

    private void place(PageTab tab, int at) {
        TabPane group = tab.getTabPane();
        List<Tab> order = new ArrayList<>(group.getTabs());
        order.remove(tab);
        order.add(at, tab);
        // all at once: a tab that leaves even for a moment would lose its content's place
        group.getTabs().setAll(order);
        group.getSelectionModel().select(tab);
    }

    /// Opens a group at the right with a tab, or puts the tab into the one that is there.
    void split(PageTab tab) {
        active = right(MIDDLE);
        add(tab);
    }

    private TabPane right(double divider) {
        if (groups().size() < MOST) {
            node.getItems().add(createGroup());
            node.setDividerPositions(divider);
        }
        return groups().getLast();
    }

    /// How all tabs stand.
    OpenTabs tabs() {
        List<OpenTab> tabs = new ArrayList<>();
        for (TabPane group : groups()) {
            boolean right = !group.equals(groups().getFirst());
            for (Tab tab : group.getTabs()) {
                PageTab page = (PageTab) tab;
                tabs.add(new OpenTab(page.visit(), page.isPinned(), right, tab.isSelected()));
            }
        }
        double divider = Arrays.stream(node.getDividerPositions()).findFirst().orElse(MIDDLE);
        return new OpenTabs(tabs, front().map(all()::indexOf).orElse(0), divider);
    }

    /// Adds tabs behind those of the active group, and at the right, as they stood before.
    ///
    /// @param tabs for each of `open` one, in the same order
    void restore(List<PageTab> tabs, OpenTabs open) {
        TabPane left = active;
        for (int i = 0; i < tabs.size(); i++) {
            OpenTab stood = open.tabs().get(i);
            PageTab tab = tabs.get(i);
            TabPane group = stood.right() ? right(open.divider()) : left;
            tab.pin(stood.pinned());
            group.getTabs().add(tab);
            if (stood.front()) {
                group.getSelectionModel().select(tab);
            }
        }
    }

    /// Goes to the group that is not active.
    void other() {
        groups().stream().filter(group -> !group.equals(active)).findFirst().ifPresent(this::activate);
    }
}
