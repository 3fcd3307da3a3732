package app.syntopic.view.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.NotePath;
import app.syntopic.view.Opened;
import app.syntopic.view.OpenedNotebook;
import app.syntopic.view.shell.PickList.Row;
import app.syntopic.view.shell.SwitcherViewModel.Target;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class SwitcherViewModelTest {

    private static final NotePath MEETING = NotePath.of("journal/2024-03-17.md");

    @Opened OpenedNotebook notebook;

    private List<Row<Target>> found(String typed) {
        List<Row<Target>> rows = new ArrayList<>();
        SwitcherViewModel model =
                new SwitcherViewModel(notebook.workspace().library(), List.of(), OpenedNotebook.inPlace());
        model.search(typed, rows::addAll);
        return rows;
    }

    @Test
    void aNoteWhoseTitleIsAnotherIsFoundByItsFileWhichTheRowTells() {
        notebook.write(MEETING, "# Talk with Ines\n\nOn hedges.\n");
        assertThat(found("2024-03"))
                .first()
                .satisfies(row -> {
                    assertThat(row.value().location()).isEqualTo(new Location.OfNote(MEETING));
                    assertThat(row.text()).isEqualTo("Talk with Ines");
                    assertThat(row.note()).isEqualTo(MEETING.value());
                });
    }

    @Test
    void aTitleComesBeforeAFileOfThatName() {
        notebook.write(NotePath.of("orchard/Rows.md"), "# Rows of trees\n\nIn lines.\n");
        assertThat(found("orchard")).first().extracting(Row::text).isEqualTo("The Patient Orchard");
    }
}
