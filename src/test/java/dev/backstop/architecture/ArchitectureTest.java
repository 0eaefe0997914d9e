package dev.backstop.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import dev.backstop.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The ten rules of the house and a few more; a class that breaks one is moved, the rule is not bent.
class ArchitectureTest {
    private static JavaClasses house;

    @BeforeAll
    static void readTheHouse() {
        house = new ClassFileImporter().importPath(Path.of(System.getProperty("backstop.classes", "target/classes")));
    }

    @Test
    void layersPointInwards() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("app")
                .definedBy("dev.backstop.app..")
                .layer("ui")
                .definedBy("dev.backstop.ui..")
                .layer("service")
                .definedBy("dev.backstop.service..")
                .layer("engine")
                .definedBy("dev.backstop.engine..")
                .layer("store")
                .definedBy("dev.backstop.store..")
                .layer("io")
                .definedBy("dev.backstop.io..")
                .layer("domain")
                .definedBy("dev.backstop.domain..")
                .whereLayer("app")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("ui")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("service")
                .mayOnlyBeAccessedByLayers("app", "ui")
                .whereLayer("engine")
                .mayOnlyBeAccessedByLayers("app", "ui", "service")
                .whereLayer("store")
                .mayOnlyBeAccessedByLayers("app", "service")
                .whereLayer("io")
                .mayOnlyBeAccessedByLayers("app", "service")
                .check(house);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("dev.backstop.(**)").should().beFreeOfCycles().check(house);
    }

    @Test
    void screensDoNotKnowEachOther() {
        slices().matching(
                        "dev.backstop.ui.(today|catalog|suppliers|orders|purchasing|listings|messages|importing|welcome|settings)..")
                .should()
                .notDependOnEachOther()
                .allowEmptyShould(true)
                .check(house);
    }

    @Test
    void screensReadThePictureAndNotWhatIsBehindIt() {
        noClasses()
                .that()
                .resideInAnyPackage("dev.backstop.ui..", "dev.backstop.app..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("dev.backstop.service.shop")
                        .and(nameMatching(".*\\.(Shel(f|ves)|Books|Key|Lookup|PictureMaker|Touched|Edits)")))
                .check(house);
    }

    @Test
    void domainAndEngineArePlainJava() {
        classes()
                .that()
                .resideInAnyPackage("dev.backstop.domain..", "dev.backstop.engine..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "dev.backstop.domain..",
                        "dev.backstop.engine..",
                        "java.lang..",
                        "java.util..",
                        "java.time..",
                        "java.math..",
                        "java.text..",
                        "org.jspecify..",
                        "org.hipparchus.."))
                .check(house);
        classes()
                .that()
                .resideInAPackage("dev.backstop.domain..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "dev.backstop.domain..",
                        "java.lang..",
                        "java.util..",
                        "java.time..",
                        "java.math..",
                        "org.jspecify.."))
                .check(house);
    }

    @Test
    void onlyAppLooksAtTheClock() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.backstop.app..")
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .check(house);
    }

    @Test
    void onlyTheStoreSpeaksSql() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.backstop.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", "org.h2..", "org.flywaydb..")
                .check(house);
    }

    @Test
    void everyWriteCanBeUndone() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("dev.backstop.service.shop.History")
                .and()
                .resideOutsideOfPackage("dev.backstop.store..")
                .should()
                .callMethodWhere(target(name("apply")).and(target(owner(equivalentTo(Store.class)))))
                .check(house);
    }

    @Test
    void viewModelsNeedNoScreen() {
        noClasses()
                .that(simpleNameEndingWith("ViewModel"))
                .should(dependOnClassesThat(resideInAnyPackage("javafx.scene..", "javafx.stage..")))
                .allowEmptyShould(true)
                .check(house);
    }

    @Test
    void viewsKeepTheirViewModel() {
        classes()
                .that(simpleNameEndingWith("View").and(resideInAnyPackage("dev.backstop.ui..")))
                .should(new ArchCondition<JavaClass>("keep their view model in a field") {
                    @Override
                    public void check(JavaClass view, ConditionEvents events) {
                        boolean hasModel = house.contain(view.getName() + "Model");
                        boolean keeps = view.getFields().stream()
                                .anyMatch(field -> field.getRawType().getName().equals(view.getName() + "Model"));
                        events.add(new SimpleConditionEvent(
                                view, !hasModel || keeps, view.getName() + " has no field for its view model"));
                    }
                })
                .allowEmptyShould(true)
                .check(house);
    }

    @Test
    void threadsAreStartedInOnePlace() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.backstop.app..", "dev.backstop.ui.work..", "dev.backstop.store..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.Thread")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.concurrent.Executors")
                .check(house);
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.backstop.app..", "dev.backstop.ui.work..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javafx.application.Platform")
                .check(house);
    }

    @Test
    void nobodyInterruptsTheDatabase() {
        // the store's thread gives a waiting caller its own interrupt back, and is never interrupted itself
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("dev.backstop.store.StoreThread")
                .should()
                .callMethod(Thread.class, "interrupt")
                .check(house);
        noClasses().should().callMethod(Future.class, "cancel", boolean.class).check(house);
        noClasses().should().callMethod(ExecutorService.class, "shutdownNow").check(house);
    }

    @Test
    void nothingIsSharedBehindOurBacks() {
        fields().that()
                .areStatic()
                .and()
                .areNotFinal()
                .should()
                .bePrivate()
                .allowEmptyShould(true)
                .check(house);
        fields().that().areStatic().should().beFinal().allowEmptyShould(true).check(house);
    }

    @Test
    void namesSayWhatAThingIs() {
        classes()
                .should()
                .haveNameNotMatching(
                        ".*\\.[A-Za-z]*(Manager|Helper|Util|Utils|Impl|Base|Data|Info|Handler|Processor|Common)$")
                .andShould()
                .haveNameNotMatching(".*\\.Abstract[A-Z][A-Za-z]*$")
                .check(house);
    }

    @Test
    void nobodyPrintsToTheConsole() {
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(house);
    }

    @Test
    void everyPackageSaysWhatItIs() throws IOException {
        try (var folders = Files.walk(Path.of("src/main/java"))) {
            assertThat(folders.filter(Files::isDirectory)
                            .filter(ArchitectureTest::holdsClasses)
                            .toList())
                    .allSatisfy(folder -> assertThat(Files.readString(folder.resolve("package-info.java")))
                            .startsWith("/// ")
                            .contains("@NullMarked"));
        }
    }

    private static boolean holdsClasses(Path folder) {
        try (var files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
