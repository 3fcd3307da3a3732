package app.syntopic.view;

import app.syntopic.model.Sentence;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// The texts in the sources of the window, as the compiler's parser reads them: what is handed to a parameter called
/// `english`, of [Wording#of], of [Sentence#of] or of whatever hands it on to that.
final class SpokenTexts {

    /// Two words, or one that begins as a sentence or a title does.
    private static final Pattern PROSE = Pattern.compile("\\p{L}{2,}[,.:;…’”]? \\p{L}|(?s)^\\P{L}*\\p{Lu}\\p{Ll}.*");

    /// Whatever is handed to these is read by somebody.
    private static final Pattern SHOWN =
            Pattern.compile(
                    "(.*[.])?set(Text|PromptText|AccessibleText|AccessibleHelp|Title)|.*messages\\(\\)[.]say|Tip[.]on"
                            + "|(Label|Button|Hyperlink|MenuItem|Menu|Tooltip|CheckBox|ToggleButton|EmptyState"
                            + "|IconButton|SideGroup|PageHead|Vacancy)[.]<init>");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2}");
    private static final Pattern KEY = Pattern.compile("^(Shortcut|Ctrl|Alt|Shift)\\+");

    /// Their texts are names for machines: of styles, of fonts, of properties, of what went wrong inside.
    private static final Set<String> UNSPOKEN_CALLS =
            Set.of(
                    "getStyleClass",
                    "setStyle",
                    "setId",
                    "lookup",
                    "matches",
                    "split",
                    "compile",
                    "getProperty",
                    "named",
                    "equals");

    /// A text that is said in the reader's language.
    ///
    /// @param values how many are put in; -1 where that happens elsewhere
    record Spoken(String english, int values, String place) {}

    /// The place of the parameter called `english`, by class and method.
    private final Map<String, Integer> takers = new HashMap<>();

    private final List<Spoken> spoken = new ArrayList<>();
    private final List<String> bare = new ArrayList<>();

    private SpokenTexts() {}

    static SpokenTexts in(Path folder) {
        SpokenTexts found = new SpokenTexts();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> walk = Files.walk(folder)) {
            List<Path> sources = walk.filter(file -> file.toString().endsWith(".java")).sorted().toList();
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            units.forEach(unit -> found.new Takers().scan(unit, null));
            units.forEach(unit -> found.new Scan(unit).scan(unit, null));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    List<Spoken> spoken() {
        return spoken;
    }

    /// Texts that look like prose and are not said in the reader's language, each with its file.
    List<String> bare() {
        return bare;
    }

    private final class Takers extends TreeScanner<Void, Void> {

        private final Deque<String> types = new ArrayDeque<>();

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            types.push(type.getSimpleName().toString());
            super.visitClass(type, null);
            types.pop();
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            for (int i = 0; i < method.getParameters().size(); i++) {
                if (method.getParameters().get(i).getName().contentEquals("english")) {
                    takers.put(types.getFirst() + "." + method.getName(), i);
                }
            }
            return super.visitMethod(method, null);
        }
    }

    private final class Scan extends TreeScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final Deque<String> types = new ArrayDeque<>();

        /// How deep in code whose texts are no prose for the window; other packages never say any past a [Sentence].
        private int muted;

        Scan(CompilationUnitTree unit) {
            this.unit = unit;
            this.muted = unit.getSourceFile().toUri().getPath().contains("/app/syntopic/view/") ? 0 : 1;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            types.push(type.getSimpleName().toString());
            super.visitClass(type, null);
            types.pop();
            return null;
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            String called = call.getMethodSelect().toString().replaceAll("\\s", "");
            if (UNSPOKEN_CALLS.stream().anyMatch(name -> called.equals(name) || called.contains("." + name))) {
                muted(() -> super.visitMethodInvocation(call, null));
                return null;
            }
            scan(call.getMethodSelect(), null);
            arguments(call, Stream.concat(Stream.of(called), types.stream().map(type -> type + "." + called)));
            return null;
        }

        @Override
        public Void visitNewClass(NewClassTree made, Void nothing) {
            String type = made.getIdentifier().toString();
            Runnable scan = () -> arguments(made, Stream.of(type + ".<init>"));
            if (type.endsWith("Exception") || type.endsWith("Error")) {
                muted(scan);
            } else {
                scan.run();
            }
            return scan(made.getClassBody(), null);
        }

        private void argument(ExpressionTree given, boolean shown) {
            Optional<String> text = literal(given);
            if (shown && muted == 0 && text.isPresent()) {
                text.filter(said -> WORD.matcher(said).find()).ifPresent(said -> bare.add(place(said)));
            } else {
                scan(given, null);
            }
        }

        private void muted(Runnable scan) {
            muted++;
            scan.run();
            muted--;
        }

        private void arguments(Tree call, Stream<String> called) {
            List<String> names = called.toList();
            List<? extends ExpressionTree> given =
                    call instanceof MethodInvocationTree method
                            ? method.getArguments()
                            : ((NewClassTree) call).getArguments();
            int english = names.stream().filter(takers::containsKey).findFirst().map(takers::get).orElse(-1);
            for (int i = 0; i < given.size(); i++) {
                Optional<String> text = i == english ? literal(given.get(i)) : Optional.empty();
                int values = Set.of("Wording.of", "Sentence.of").contains(names.getFirst()) ? given.size() - 1 : -1;
                text.ifPresent(said -> spoken.add(new Spoken(said, values, place(call.toString()))));
                if (text.isEmpty()) {
                    argument(given.get(i), SHOWN.matcher(names.getFirst()).matches());
                }
            }
        }

        @Override
        public Void visitCase(CaseTree branch, Void nothing) {
            scan(branch.getStatements(), null);
            return scan(branch.getBody(), null);
        }

        @Override
        public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
            return null;
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
            if (muted == 0
                    && literal.getValue() instanceof String text
                    && PROSE.matcher(text).find()
                    && !KEY.matcher(text).find()) {
                bare.add(place(text));
            }
            return null;
        }

        private Optional<String> literal(ExpressionTree expression) {
            return switch (expression) {
                case LiteralTree literal when literal.getValue() instanceof String text -> Optional.of(text);
                case ParenthesizedTree inner -> literal(inner.getExpression());
                case BinaryTree sum ->
                        literal(sum.getLeftOperand())
                                .flatMap(left -> literal(sum.getRightOperand()).map(right -> left + right));
                default -> Optional.empty();
            };
        }

        private String place(String text) {
            Path file = Path.of(unit.getSourceFile().toUri());
            return file.getParent().getFileName() + "/" + file.getFileName() + ": " + text;
        }
    }
}
