package app.syntopic;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import java.util.Map;

/// Holds the table of packages of the architecture page.
@AnalyzeClasses(packages = "app.syntopic", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "app.syntopic";

    @ArchTest
    static final ArchRule data_flows_one_way =
            layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .layer("model")
                    .definedBy(ROOT + ".model..")
                    .layer("notebook")
                    .definedBy(ROOT + ".notebook..")
                    .layer("parse")
                    .definedBy(ROOT + ".parse..")
                    .layer("graph")
                    .definedBy(ROOT + ".graph..")
                    .layer("source")
                    .definedBy(ROOT + ".source..")
                    .layer("store")
                    .definedBy(ROOT + ".store..")
                    .layer("result")
                    .definedBy(ROOT + ".search.result..")
                    .layer("search")
                    .definedBy(
                            resideInAPackage(ROOT + ".search..").and(not(resideInAPackage(ROOT + ".search.result.."))))
                    .layer("formula")
                    .definedBy(ROOT + ".formula..")
                    .layer("picture")
                    .definedBy(ROOT + ".picture..")
                    .layer("exchange")
                    .definedBy(ROOT + ".exchange..")
                    .layer("workspace")
                    .definedBy(ROOT + ".workspace..")
                    .layer("cli")
                    .definedBy(ROOT + ".cli..")
                    .layer("view")
                    .definedBy(ROOT + ".view..")
                    .layer("root")
                    .definedBy(ROOT)
                    .whereLayer("notebook")
                    .mayOnlyAccessLayers("model")
                    .whereLayer("parse")
                    .mayOnlyAccessLayers("model")
                    .whereLayer("graph")
                    .mayOnlyAccessLayers("model")
                    .whereLayer("store")
                    .mayOnlyAccessLayers("model")
                    .whereLayer("result")
                    .mayOnlyAccessLayers("model")
                    .whereLayer("search")
                    .mayOnlyAccessLayers("model", "result")
                    .whereLayer("exchange")
                    .mayOnlyAccessLayers("model", "parse", "formula", "picture")
                    .whereLayer("workspace")
                    .mayOnlyAccessLayers(
                            "model", "notebook", "parse", "graph", "source", "store", "search", "result", "exchange")
                    .whereLayer("cli")
                    .mayOnlyAccessLayers("model", "graph", "result", "workspace")
                    .whereLayer("view")
                    .mayOnlyAccessLayers("model", "graph", "result", "workspace", "formula", "picture")
                    .whereLayer("picture")
                    .mayOnlyAccessLayers("model")
                    .whereLayer("formula")
                    .mayNotAccessAnyLayer()
                    .whereLayer("source")
                    .mayNotAccessAnyLayer()
                    .whereLayer("model")
                    .mayNotAccessAnyLayer();

    @ArchTest
    static final ArchRule packages_have_no_cycles = slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    /// Each technology is named in one place, so that it can be replaced there.
    @ArchTest
    static void each_technology_lives_in_one_package(com.tngtech.archunit.core.domain.JavaClasses classes) {
        Map<String, String[]> homes =
                Map.ofEntries(
                        Map.entry("com.github.difflib..", new String[] {ROOT + ".notebook.."}),
                        Map.entry("com.vladsch.flexmark..", new String[] {ROOT + ".parse.."}),
                        Map.entry("org.jsoup..", new String[] {ROOT + ".parse.."}),
                        Map.entry("tools.jackson.dataformat.yaml..", new String[] {ROOT + ".parse.."}),
                        Map.entry("java.sql..", new String[] {ROOT + ".store.."}),
                        Map.entry("org.sqlite..", new String[] {ROOT + ".store.."}),
                        Map.entry("org.apache.lucene..", new String[] {ROOT + ".search.."}),
                        Map.entry("org.openpdf..", new String[] {ROOT + ".exchange.."}),
                        Map.entry("org.scilab.forge.jlatexmath..", new String[] {ROOT + ".formula.."}),
                        Map.entry("com.github.weisj..", new String[] {ROOT + ".picture.."}),
                        Map.entry("com.twelvemonkeys..", new String[] {ROOT + ".picture.."}),
                        Map.entry("picocli..", new String[] {ROOT + ".cli.."}),
                        Map.entry("javafx..", new String[] {ROOT + ".view..", ROOT}),
                        Map.entry("jfx.incubator..", new String[] {ROOT + ".view.."}));
        homes.forEach((technology, home) ->
                noClasses()
                        .that()
                        .resideOutsideOfPackages(home)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(technology)
                        .because(technology + " may be replaced one day")
                        .check(classes));
    }

    @ArchTest
    static final ArchRule only_commands_print =
            noClasses()
                    .that(not(resideInAnyPackage(ROOT + ".cli..", ROOT)))
                    .and(not(nameMatching(".*\\.IncubatorNotice")))
                    .should()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err");

    @ArchTest
    static final ArchRule threads_come_from_executors =
            noClasses()
                    .should()
                    .callConstructorWhere(
                            com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                                    com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                                            com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo(
                                                    Thread.class))));

    @ArchTest
    static final ArchRule one_place_hands_over_to_the_window =
            noClasses()
                    .that(not(nameMatching(".*\\.view\\.Background.*")))
                    .and()
                    .resideInAPackage(ROOT + ".view..")
                    .should()
                    .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable");
}
