package app.syntopic.view.form;

import app.syntopic.view.Questions;
import app.syntopic.view.Wording;

/// What the fields of the form are called.
final class FieldNames {

    private FieldNames() {}

    static String of(FormViewModel.Named field) {
        return switch (field.id()) {
            case "type" -> Wording.of("Kind");
            case "title" -> Wording.of("Title");
            case "show" -> field.label().equals("Show") ? Wording.of("Show") : Wording.of("Published in");
            case "people" -> field.label().equals("Guests") ? Wording.of("Guests") : Wording.of("Authors");
            case "host" -> Wording.of("Host");
            case "published" -> Wording.of("Date");
            case "url" -> Wording.of("Address");
            case "citekey" -> Wording.of("Cite key");
            case "q1" -> "Q1 — " + Questions.ask(1);
            case "q2" -> "Q2 — " + Questions.ask(2);
            case "q3" -> "Q3 — " + Questions.ask(3);
            case "q4" -> "Q4 — " + Questions.ask(4);
            default -> field.label();
        };
    }
}
