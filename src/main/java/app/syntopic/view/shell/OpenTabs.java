package app.syntopic.view.shell;

import java.util.List;

/// All tabs of a window and how they stand.
///
/// @param tabs from left to right
/// @param selected the place of the active one, from 0
/// @param divider how far from the left the two groups meet, from 0 to 1
record OpenTabs(List<OpenTab> tabs, int selected, double divider) {

    OpenTabs {
        tabs = List.copyOf(tabs);
    }

    /// @param right whether it stands in the group at the right
    /// @param front whether it is the one seen of its group
    record OpenTab(Visit visit, boolean pinned, boolean right, boolean front) {}
}
