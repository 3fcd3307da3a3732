package app.syntopic.view.people;

import app.syntopic.graph.Person;
import app.syntopic.view.Counts;
import app.syntopic.view.Navigator;
import app.syntopic.view.Wording;
import app.syntopic.view.control.FilterField;
import app.syntopic.view.control.Focus;
import app.syntopic.view.control.Vacancy;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// People at the left, and what the chosen one said beside them.
public final class PeopleView extends HBox {

    private final PeopleViewModel model;
    private final ObservableValue<Boolean> reading;
    private final ListView<Person> list = new ListView<>();
    private final ScrollPane page = new ScrollPane();
    private final VBox side;
    private final Vacancy nobody;

    /// @param reading whether notes are being read into the notebook
    public PeopleView(PeopleViewModel model, Navigator navigator, ObservableValue<Boolean> reading) {
        this.model = model;
        this.reading = reading;
        setId("people");
        getStyleClass().addAll("tab-page", "people");
        page.getStyleClass().addAll("tab-page", "person-scroll");
        page.setFitToWidth(true);
        page.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        HBox.setHgrow(page, Priority.ALWAYS);
        model.pageProperty()
                .subscribe(found ->
                        found.ifPresent(person -> {
                            StackPane centred = new StackPane(new PersonView(person, navigator));
                            centred.setAlignment(Pos.TOP_CENTER);
                            page.setContent(centred);
                            page.setVvalue(0);
                        }));
        side = createSide();
        nobody = createNobody();
        HBox.setHgrow(nobody, Priority.ALWAYS);
        model.peopleProperty().subscribe(found -> show(found.orElseGet(List::of)));
    }

    private Vacancy createNobody() {
        return new Vacancy(
                model.peopleProperty().map(Optional::isPresent),
                reading,
                Wording.of("Nobody yet."),
                Wording.of("Name guests or authors in a note’s front matter, or write a note with “type: person”."));
    }

    public void focusList() {
        Focus.on(list);
    }

    private VBox createSide() {
        FilterField filter =
                new FilterField(
                        Wording.of("Filter people"), Wording.of("Filter people by name"), model.filterProperty(), list);
        list.setId("people-list");
        list.setAccessibleText(Wording.of("People"));
        list.getStyleClass().add("plain-list");
        list.setCellFactory(view -> new PersonCell());
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setPlaceholder(
                createNobody()
                        .whenFiltered(
                                model.filterProperty(),
                                Wording.of("Nobody is called like that."),
                                Wording.of("The search above looks into what was said, too.")));
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(person ->
                        Optional.ofNullable(person)
                                .map(Person::name)
                                .filter(name -> !model.chosen().equals(Optional.of(name)))
                                .ifPresent(model::choose));
        StackPane frame = new StackPane(filter);
        frame.getStyleClass().add("filter-frame");
        VBox column = new VBox(frame, list);
        column.getStyleClass().add("people-side");
        return column;
    }

    private void show(List<Person> people) {
        // without anybody, and not because of the filter, there is nothing to choose from
        boolean anybody = !people.isEmpty() || !model.filterProperty().get().isBlank();
        List<Region> parts = anybody ? List.of(side, page) : List.of(nobody);
        if (!getChildren().equals(parts)) {
            getChildren().setAll(parts);
        }
        list.getItems().setAll(people);
        people.stream()
                .filter(person -> model.chosen().equals(Optional.of(person.name())))
                .findFirst()
                .ifPresent(person -> list.getSelectionModel().select(person));
    }

    private static final class PersonCell extends ListCell<Person> {

        PersonCell() {
            getStyleClass().add("person-cell");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Person person, boolean empty) {
            super.updateItem(person, empty);
            if (empty || person == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            Label name = new Label(person.name());
            name.getStyleClass().add("person-name");
            name.setMinWidth(0);
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            Label count = new Label(person.sources() == 0 ? "" : Wording.number(person.sources()));
            count.getStyleClass().add("count");
            count.setMinWidth(Region.USE_PREF_SIZE);
            HBox line = new HBox(name, gap, count);
            line.getStyleClass().add("person-line");
            setGraphic(line);
            setAccessibleText(person.name() + ", " + Counts.sources(person.sources()));
        }
    }
}
