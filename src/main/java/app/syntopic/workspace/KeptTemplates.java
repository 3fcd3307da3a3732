package app.syntopic.workspace;

import app.syntopic.exchange.FileNames;
import app.syntopic.exchange.NoteTemplate;
import app.syntopic.exchange.TemplateText;
import app.syntopic.exchange.TemplateText.BrokenTemplateException;
import app.syntopic.model.NotePath;
import app.syntopic.model.SourceType;
import app.syntopic.notebook.TemplateFolder;
import app.syntopic.workspace.Authoring.NewNote;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Templates from the notebook's hidden folder, and the built-in one where that has none.
final class KeptTemplates implements Templates {

    private final TemplateFolder folder;
    private final Supplier<LocalDateTime> clock;

    /// @param clock tells what `{{date}}` is
    KeptTemplates(TemplateFolder folder, Supplier<LocalDateTime> clock) {
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public List<Template> all() {
        List<String> own = folder.names();
        List<Template> kinds =
                Stream.concat(
                                Arrays.stream(SourceType.values()).map(Optional::of),
                                Stream.of(Optional.<SourceType>empty()))
                        .map(type -> new Template(name(type), type, !own.contains(name(type))))
                        .toList();
        Set<String> taken = kinds.stream().map(Template::name).collect(Collectors.toSet());
        Stream<Template> others =
                own.stream()
                        .filter(name -> !taken.contains(name))
                        .map(name -> new Template(name, Optional.empty(), false));
        return Stream.concat(kinds.stream(), others).toList();
    }

    private static String name(Optional<SourceType> type) {
        return type.map(SourceType::label).orElse(PLAIN);
    }

    @Override
    public Template another(String name) {
        return new Template(FileNames.of(name), Optional.empty(), true);
    }

    @Override
    public NotePath toEdit(Template template) {
        NotePath path = folder.path(template.name());
        return NoteAuthoring.guarded(
                path,
                () -> {
                    folder.create(template.name(), NoteTemplate.withVariables(template.type()));
                    return path;
                });
    }

    /// The text a new note begins with.
    ///
    /// @throws NoteUnavailableException with a sentence when its template is broken or gone
    String text(NewNote note) {
        String name = note.template().orElseGet(() -> name(note.type()));
        NotePath path = folder.path(name);
        Optional<String> own = NoteAuthoring.guarded(path, () -> folder.text(name));
        if (own.isEmpty()) {
            return NoteTemplate.of(note.title(), note.type(), note.source());
        }
        try {
            return TemplateText.filled(own.get(), name, note.title(), note.type(), note.source(), clock.get());
        } catch (BrokenTemplateException broken) {
            throw new NoteUnavailableException(path, broken.sentence(), broken);
        }
    }
}
