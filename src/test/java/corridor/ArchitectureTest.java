package corridor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of who may import whom. Change the table here first, with a decision record, then the code. */
class ArchitectureTest {

    private static final Map<String, List<String>> MAY_IMPORT = new TreeMap<>(Map.ofEntries(
            Map.entry("units", List.of()),
            Map.entry("random", List.of()),
            Map.entry("stats", List.of()),
            Map.entry("engine", List.of()),
            Map.entry("policy", List.of("units")),
            Map.entry("scenario", List.of("policy", "random", "units")),
            Map.entry("network", List.of("scenario", "policy", "random", "units")),
            Map.entry("result", List.of("stats", "units")),
            Map.entry("flow", List.of("network", "engine", "policy", "random", "result", "stats", "units")),
            Map.entry("batch", List.of("scenario", "network", "flow", "result", "stats", "units")),
            Map.entry("experiment", List.of("scenario", "network", "batch", "random", "result", "stats", "units")),
            Map.entry("design", List.of("stats")),
            Map.entry(
                    "study",
                    List.of("scenario", "network", "batch", "experiment", "design", "result", "stats", "units")),
            Map.entry("observe", List.of("stats")),
            Map.entry("report", List.of("experiment", "study", "result", "stats", "units")),
            Map.entry("export", List.of("batch", "experiment", "study", "result", "stats", "units")),
            Map.entry(
                    "cli",
                    List.of(
                            "scenario",
                            "network",
                            "batch",
                            "experiment",
                            "design",
                            "study",
                            "report",
                            "export",
                            "observe",
                            "result",
                            "stats",
                            "units"))));

    /** The packages that may use a library; nobody else may. */
    private static final Map<String, List<String>> USERS_OF = Map.ofEntries(
            Map.entry("picocli..", List.of("cli")),
            Map.entry("org.jfree..", List.of("report")),
            Map.entry("org.apache.batik..", List.of("report")),
            Map.entry("org.apache.pdfbox..", List.of("report")),
            Map.entry("de.rototor..", List.of("report")),
            Map.entry("freemarker..", List.of("report")),
            Map.entry("org.snakeyaml..", List.of("scenario")),
            Map.entry("com.networknt..", List.of("scenario")),
            Map.entry("tools.jackson..", List.of("scenario", "export", "observe")),
            Map.entry(
                    "de.siegmar.fastcsv..",
                    List.of("scenario", "network", "export", "observe")), // tables: beside files, of holidays
            Map.entry("org.dhatim..", List.of("export")),
            Map.entry("de.focus_shift..", List.of("network")),
            Map.entry("org.apache.commons.rng..", List.of("random")),
            Map.entry(
                    "org.apache.commons.math3..",
                    List.of("random", "stats", "design")), // random: the mean of a Weibull
            Map.entry("org.HdrHistogram..", List.of("stats")),
            Map.entry("org.jgrapht..", List.of("network")));

    private static final JavaClasses house = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("corridor");

    @TestFactory
    Stream<DynamicTest> packageImportsOnlyWhatTheTableAllows() {
        return MAY_IMPORT.entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(row.getKey(), () -> {
                    String[] allowed = Stream.concat(Stream.of(row.getKey()), row.getValue().stream())
                            .map(name -> "corridor." + name)
                            .toArray(String[]::new);
                    noClasses()
                            .that()
                            .resideInAPackage("corridor." + row.getKey())
                            .should()
                            .dependOnClassesThat(resideInAPackage("corridor..").and(not(resideInAnyPackage(allowed))))
                            .allowEmptyShould(true)
                            .check(house);
                }));
    }

    @TestFactory
    Stream<DynamicTest> eachPackageSaysWhatTheTableAllows() {
        return MAY_IMPORT.entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(row.getKey(), () -> {
                    Path said = Path.of("src/main/java/corridor", row.getKey(), "package-info.java");
                    String text = Files.readString(said).replaceAll("\\s+\\*?\\s*", " ");
                    String allowed = String.join(", ", row.getValue());
                    assertThat(text)
                            .containsPattern(
                                    allowed.isEmpty()
                                            ? "May import (nothing of ours|the JDK only)\\."
                                            : "May import: " + allowed + "\\.");
                }));
    }

    /**
     * Years are simulated on threads of {@code batch}; the command line has one that tidies up after Ctrl-C. Parallel streams, which
     * this does not see, serve what follows the years.
     */
    @Test
    void onlyBatchStartsThreads() {
        noClasses()
                .that()
                .resideOutsideOfPackages("corridor.batch", "corridor.cli")
                .should()
                .callConstructor(Thread.class, Runnable.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.util.concurrent.Executor.class)
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(java.util.concurrent.Executors.class, java.util.concurrent.CompletableFuture.class)
                .check(house);
    }

    @TestFactory
    Stream<DynamicTest> eachLibraryHasItsHome() {
        return USERS_OF.entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(row.getKey(), () -> {
                    String[] homes = row.getValue().stream()
                            .map(name -> "corridor." + name)
                            .toArray(String[]::new);
                    noClasses()
                            .that()
                            .resideOutsideOfPackages(homes)
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(row.getKey())
                            .allowEmptyShould(true)
                            .check(house);
                }));
    }

    @Test
    void everyPackageIsInTheTableAndNoneIsNested() {
        assertThat(house.stream()
                        .map(type -> type.getPackageName())
                        .distinct()
                        .map(name -> name.replace("corridor.", "")))
                .isSubsetOf(MAY_IMPORT.keySet());
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("corridor.(*)..").should().beFreeOfCycles().check(house);
    }

    @Test
    void nothingReadsTheWallClockOrAnUnseededGenerator() {
        noClasses()
                .that()
                .resideOutsideOfPackage("corridor.cli")
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(java.util.Random.class, java.util.concurrent.ThreadLocalRandom.class)
                .check(house);
    }

    @Test
    void noStaticFieldChanges() {
        fields().that().areStatic().should().beFinal().allowEmptyShould(true).check(house);
    }

    @Test
    void engineKnowsOnlyTheJdk() {
        classes()
                .that()
                .resideInAPackage("corridor.engine")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "corridor.engine", "org.jspecify..")
                .allowEmptyShould(true)
                .check(house);
    }
}
