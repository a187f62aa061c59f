package org.hearsay;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.text.Span;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Who may see whom, and what nobody may do. No rule has an exception: where one stands in the way of a clean design,
 * change the rule here and in ARCHITECTURE.md, with a decision record.
 */
class ArchitectureTest {
    private static final String ROOT = "org.hearsay";

    /** Guards against a scan that passes because it found nothing. */
    private static final int FEWEST_CLASSES = 60;

    /** The values that everything speaks of, from the plain to the derived: each may see some of those before it. */
    private static final List<String> DOMAIN = List.of(
            "text",
            "gathering",
            "document",
            "issue",
            "lexicon",
            "name",
            "model",
            "mention",
            "time",
            "claim",
            "entity",
            "event",
            "account",
            "affair",
            "commitment");

    /** Who may see whom. The façade in the root package sees all and has no row. */
    private static final List<Row> TABLE = List.of(
            row("text").sees(List.of()),
            row("scratch").sees(List.of()),
            row("gathering").sees(upTo("text")),
            row("document").sees(upTo("text")),
            row("issue").sees(upTo("document")),
            row("lexicon").sees(upTo("issue")),
            row("name").sees(List.of("text", "lexicon")),
            row("reading").sees(upTo("lexicon")).and("scratch"),
            row("model").sees(upTo("lexicon")),
            row("mention").sees(upTo("model")),
            row("time").sees(upTo("mention")),
            row("claim").sees(upTo("time")),
            row("entity").sees(upTo("claim")),
            row("event").sees(upTo("entity")),
            row("account").sees(upTo("event")),
            row("commitment").sees(upTo("event")),
            row("affair").sees(upTo("account")),
            row("extraction").sees(upTo("commitment")),
            row("review").sees(upTo("commitment")),
            row("store").sees(upTo("commitment")).and("extraction", "review", "scratch"),
            row("search").sees(upTo("commitment")).and("extraction", "review"),
            row("export").sees(upTo("commitment")).and("extraction", "review", "scratch"),
            row("pipeline").sees(upTo("commitment")).and("reading", "extraction", "review", "store"),
            row("spec").sees(upTo("commitment")).and("reading", "extraction", "pipeline"));

    /** Classes of the main source tree only, wherever the build has put them. */
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(mainClasses());

    @Test
    void scanSeesTheClasses() {
        assertTrue(CLASSES.size() >= FEWEST_CLASSES, () -> "the scan found only " + CLASSES.size() + " classes");
    }

    @TestFactory
    Stream<DynamicTest> packageSeesOnlyWhatTheTableAllows() {
        return TABLE.stream()
                .map(Row::rule)
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(CLASSES)));
    }

    @Test
    void everyPackageStandsInTheTable() {
        classes()
                .should()
                .resideInAnyPackage(Stream.concat(
                                Stream.of(ROOT),
                                Arrays.stream(below(TABLE.stream().map(Row::name))))
                        .toArray(String[]::new))
                .as("a new package needs a row in the table")
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void internalIsSeenOnlyFromItsParent() {
        classes().should(seeInternalTypesOnlyOfTheirOwnParent()).check(CLASSES);
    }

    @Test
    void storeSearchAndExportDoNotSeeEachOther() {
        slices().matching(ROOT + ".(store|search|export)..")
                .should()
                .notDependOnEachOther()
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void domainKnowsNoStorageIndexWireFormatOrHttp() {
        noClasses()
                .that()
                .resideInAnyPackage(below(Stream.concat(DOMAIN.stream(), Stream.of("extraction", "review"))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.fasterxml..",
                        "java.net.http..",
                        "com.sun.net.httpserver..",
                        "io.javalin..",
                        "org.eclipse.jetty..",
                        "org.apache.lucene..",
                        "java.sql..",
                        "javax.sql..",
                        "org.jdbi..",
                        "org.flywaydb..",
                        "org.sqlite..")
                .check(CLASSES);
    }

    /** The files of a model are JSON: only what loads them knows so. */
    @Test
    void domainReadsNoJsonButThatOfTheModel() {
        noClasses()
                .that()
                .resideInAnyPackage(below(Stream.concat(DOMAIN.stream(), Stream.of("extraction", "review"))))
                .and()
                .resideOutsideOfPackage(ROOT + ".model.internal.encoder.file")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson..")
                .check(CLASSES);
    }

    @Test
    void onlyStoreSpeaksSqlAndOnlySearchKeepsAnIndex() {
        noClasses()
                .that(resideOutsideOfPackage(ROOT + ".store.."))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", "org.flywaydb..", "org.sqlite..")
                .check(CLASSES);
        noClasses()
                .that(resideOutsideOfPackage(ROOT + ".search.."))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.lucene..")
                .check(CLASSES);
    }

    @Test
    void domainTypesAreClosed() {
        classes()
                .that()
                .resideInAnyPackage(below(DOMAIN.stream()))
                .and()
                .areNotInterfaces()
                .should(beClosed())
                .check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        classes().should(resideInANullMarkedPackage()).check(CLASSES);
    }

    @Test
    void nobodyPrintsOrLogs() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CLASSES);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.slf4j..", "org.apache.logging..", "org.apache.commons.logging..")
                .because("what a user must know is an Issue")
                .check(CLASSES);
    }

    @Test
    void nobodyThrowsGenericExceptions() {
        NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(CLASSES);
    }

    @Test
    void nobodyUsesOldDates() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date")
                .check(CLASSES);
    }

    @Test
    void nobodyKeepsStaticMutableState() {
        fields().that().areStatic().should().beFinal().check(CLASSES);
    }

    private static Path mainClasses() {
        try {
            return Path.of(Span.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String[] below(Stream<String> packages) {
        return packages.map(name -> ROOT + "." + name + "..").toArray(String[]::new);
    }

    private static ArchCondition<JavaClass> seeInternalTypesOnlyOfTheirOwnParent() {
        return new ArchCondition<>("see internal types only of their own parent package") {
            @Override
            public void check(JavaClass seer, ConditionEvents events) {
                for (Dependency dependency : seer.getDirectDependenciesFromSelf()) {
                    String seen = dependency.getTargetClass().getPackageName();
                    int cut = (seen + ".").indexOf(".internal.");
                    if (seen.startsWith(ROOT + ".")
                            && cut >= 0
                            && !(seer.getPackageName() + ".").startsWith(seen.substring(0, cut) + ".")) {
                        events.add(SimpleConditionEvent.violated(seer, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static ArchCondition<JavaClass> beClosed() {
        return new ArchCondition<>("be records, enums, final or abstract") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean closed = type.isEnum()
                        || type.getModifiers().contains(JavaModifier.FINAL)
                        || type.getModifiers().contains(JavaModifier.ABSTRACT)
                        || type.isAnonymousClass()
                        || type.isLocalClass();
                if (!closed) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " can be extended by anybody"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a package whose package-info says @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " is not @NullMarked"));
                }
            }
        };
    }

    private static Row row(String name) {
        return new Row(name, List.of());
    }

    private static List<String> upTo(String last) {
        return DOMAIN.subList(0, DOMAIN.indexOf(last) + 1);
    }

    /** One package and the packages that it may see besides itself. */
    private record Row(String name, List<String> seen) {
        Row sees(List<String> names) {
            return new Row(name, names);
        }

        Row and(String... more) {
            return new Row(name, Stream.concat(seen.stream(), Stream.of(more)).toList());
        }

        ArchRule rule() {
            String[] allowed = below(Stream.concat(Stream.of(name), seen.stream()));
            return classes()
                    .that()
                    .resideInAPackage(ROOT + "." + name + "..")
                    .should(onlyDependOnClassesThat(
                            resideOutsideOfPackage(ROOT + "..").or(resideInAnyPackage(allowed))))
                    .allowEmptyShould(true)
                    .as(name + " sees only " + (seen.isEmpty() ? "itself" : String.join(", ", seen)));
        }
    }
}
