package app.syntopic.exchange;

import app.syntopic.model.Answer;
import app.syntopic.model.Block;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A note as a series of printed parts, in the order of the page.
///
/// @param language its tag, such as `de`, where the note says it
/// @param authors of the source
public record PrintedNote(String title, List<String> authors, Optional<String> language, List<Printed> parts) {

    public PrintedNote {
        authors = List.copyOf(authors);
        parts = List.copyOf(parts);
    }

    public static PrintedNote of(ParsedNote note) {
        return new PrintedNote(note.title(), note.source().creators(), language(note), new Setter(note).set());
    }

    private static Optional<String> language(ParsedNote note) {
        return Stream.concat(note.frontMatter().all("lang").stream(), note.frontMatter().all("language").stream())
                .map(String::strip)
                .filter(tag -> tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"))
                .findFirst();
    }

    /// Goes through the outermost blocks and gathers those that answer one question.
    private static final class Setter {

        private final ParsedNote note;
        private final PrintedBlocks blocks;
        private final List<Printed> parts = new ArrayList<>();
        private final List<Printed> answering = new ArrayList<>();
        private Optional<Answer> question = Optional.empty();

        private Setter(ParsedNote note) {
            this.note = note;
            this.blocks = new PrintedBlocks(note);
        }

        private List<Printed> set() {
            parts.add(new Printed.Title(note.title()));
            parts.add(about(note.source()));
            note.blocks().forEach(this::block);
            endAnswer();
            blocks.footnotes().ifPresent(parts::add);
            return parts;
        }

        private static Printed about(Source source) {
            List<String> facts = new ArrayList<>(source.creators());
            source.show().ifPresent(facts::add);
            source.published().ifPresent(date -> facts.add(date.display()));
            source.durationSeconds().ifPresent(seconds -> facts.add(duration(seconds)));
            return new Printed.About(facts, source.url());
        }

        private static String duration(int seconds) {
            int minutes = Math.max(1, Math.round(seconds / 60f));
            return minutes < 60 ? minutes + " min" : minutes / 60 + " h " + minutes % 60 + " min";
        }

        private void block(Block block) {
            Optional<Answer> answer = blocks.answer(block);
            boolean goesOn = answer.isEmpty() && question.isPresent() && blocks.isFigure(block);
            if (!goesOn && !answer.equals(question)) {
                endAnswer();
                question = answer;
            }
            (question.isPresent() ? answering : parts).addAll(blocks.of(block));
        }

        private void endAnswer() {
            question.ifPresent(asked -> parts.add(new Printed.Answer(asked.number(), asked.question(), answering)));
            answering.clear();
            question = Optional.empty();
        }
    }
}
