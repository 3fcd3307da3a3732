package app.syntopic.view.shell;

import app.syntopic.model.ExpectedException;
import app.syntopic.view.Wording;
import app.syntopic.view.control.CopiedText;
import app.syntopic.view.control.IconButton;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;

import org.kordamp.ikonli.feather.Feather;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;

/// The banner under the tabs: one sentence, and where there is one, the thing to do about it.
final class Messages extends HBox {

    private static final Duration READING_TIME = Duration.seconds(12);

    private final Label sentence = new Label();
    private final Button action = new Button();
    private final PauseTransition fade = new PauseTransition(READING_TIME);

    /// @param label on the button
    record Offer(String label, Runnable action) {}

    private record Standing(String text, Optional<Offer> offer) {}

    private Object shown = new Object();
    private Optional<Standing> standing = Optional.empty();
    private boolean standingShown;

    Messages() {
        setId("messages");
        getStyleClass().add("banner");
        sentence.setWrapText(true);
        sentence.setMinWidth(0);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        action.setMinWidth(USE_PREF_SIZE);
        action.getStyleClass().add("banner-action");
        IconButton close = new IconButton(Feather.X, Wording.of("Close this message"), this::hide);
        close.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(sentence, action, close);
        fade.setOnFinished(event -> hide());
        hide();
    }

    /// Says something for a while.
    ///
    /// @return withdraws it, where nothing else was said since
    Runnable say(String text, Optional<Offer> offer) {
        Object said = show(text, offer, false);
        fade.playFromStart();
        return () -> {
            if (said.equals(shown)) {
                hide();
            }
        };
    }

    void say(String text) {
        say(text, Optional.empty());
    }

    /// Says something that the reader has to know. It stays until it is closed; what is said meanwhile is shown over
    /// it.
    void warn(String text, Optional<Offer> offer) {
        fade.stop();
        standing = Optional.of(new Standing(text, offer));
        showStanding();
    }

    private void showStanding() {
        standing.ifPresent(kept -> show(kept.text, kept.offer, true));
        standingShown = true;
    }

    /// Says what went wrong and stays. An expected failure speaks for itself; of any other a report can be copied.
    void failure(Throwable failure) {
        fade.stop();
        if (failure instanceof ExpectedException expected) {
            show(Wording.of(expected.sentence()), Optional.empty(), true);
        } else {
            show(
                    Wording.of(
                            "Something went wrong that should not have. Your notes are as they were; please report"
                                    + " it."),
                    Optional.of(new Offer(Wording.of("Copy report"), () -> CopiedText.put(report(failure)))),
                    true);
        }
    }

    /// Forgets all that was said, as when another notebook is opened.
    void clear() {
        standing = Optional.empty();
        hide();
    }

    void hide() {
        fade.stop();
        if (standing.isPresent() && !standingShown) {
            showStanding();
            return;
        }
        standing = Optional.empty();
        shown = new Object();
        setVisible(false);
        setManaged(false);
    }

    /// @return stands for what is shown until something else is
    private Object show(String text, Optional<Offer> offer, boolean warning) {
        shown = new Object();
        standingShown = false;
        sentence.setText(text);
        setAccessibleText(text);
        getStyleClass().remove("banner-warning");
        if (warning) {
            getStyleClass().add("banner-warning");
        }
        action.setVisible(offer.isPresent());
        action.setManaged(offer.isPresent());
        offer.ifPresent(offered -> {
            action.setText(offered.label());
            action.setOnAction(event -> {
                hide();
                offered.action().run();
            });
        });
        setVisible(true);
        setManaged(true);
        return shown;
    }

    private static String report(Throwable failure) {
        StringWriter text = new StringWriter();
        text.append("Syntopic on Java ")
                .append(Runtime.version().toString())
                .append(", ")
                .append(System.getProperty("os.name"))
                .append('\n');
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
