package io.github.utmarkelse;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How the house is built: one floor on another, no clock and no state. */
class ArchitectureTest {
    private static final String BASE = "io.github.utmarkelse";

    /** From the ground up; a package knows only those before it. */
    private static final List<String> FLOORS = List.of(
            "text",
            "number",
            "input",
            "fact",
            "schedule",
            "contribution",
            "edition",
            "application",
            "round",
            "reparticipation",
            "assessment",
            "changerequest",
            "standing",
            "cases",
            "difference",
            "agreement",
            "scoring",
            "scoresheet",
            "aggregation",
            "ranking");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(BASE);

    static Stream<String> floors() {
        return FLOORS.stream();
    }

    @Test
    void everyClassIsOnAFloorOrIsTheEntrance() {
        assertThat(CLASSES)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.getPackageName())
                        .as(each.getName())
                        .satisfiesAnyOf(
                                name -> assertThat(name).isEqualTo(BASE),
                                name -> assertThat(FLOORS).contains(name.substring(BASE.length() + 1))));
    }

    @ParameterizedTest
    @MethodSource("floors")
    void aFloorKnowsOnlyThoseBelowIt(String floor) {
        List<String> above = FLOORS.subList(FLOORS.indexOf(floor) + 1, FLOORS.size());
        String[] packages = Stream.concat(above.stream().map(name -> BASE + "." + name + ".."), Stream.of(BASE))
                .toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage(BASE + "." + floor + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .check(CLASSES);
    }

    @Test
    void thereAreNoCycles() {
        slices().matching(BASE + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void nothingAsksForTheTime() {
        DescribedPredicate<AccessTarget> clock = new DescribedPredicate<>("the time now or the machine's zone") {
            @Override
            public boolean test(AccessTarget target) {
                String owner = target.getOwner().getName();
                return (owner.startsWith("java.time.")
                                && Set.of("now", "systemDefault").contains(target.getName()))
                        || owner.startsWith("java.time.Clock")
                        || (owner.equals("java.lang.System")
                                && Set.of("currentTimeMillis", "nanoTime").contains(target.getName()))
                        || (owner.equals("java.util.TimeZone")
                                && target.getName().equals("getDefault"))
                        || owner.equals("java.util.Calendar")
                        || (owner.equals("java.util.Date") && target.getName().equals("<init>"));
            }
        };
        noClasses().should().accessTargetWhere(accessTo(clock)).check(CLASSES);
    }

    @Test
    void nothingDependsOnTheMachinesLanguageOrOnChance() {
        DescribedPredicate<AccessTarget> machine = new DescribedPredicate<>("the machine's language, or chance") {
            @Override
            public boolean test(AccessTarget target) {
                String owner = target.getOwner().getName();
                return (owner.equals("java.util.Locale") && target.getName().equals("getDefault"))
                        || (owner.equals("java.util.Random") && isMadeWithoutSeed(target))
                        || owner.equals("java.util.concurrent.ThreadLocalRandom")
                        || owner.equals("java.security.SecureRandom")
                        || (owner.equals("java.lang.Math") && target.getName().equals("random"))
                        || (owner.equals("java.util.UUID") && target.getName().equals("randomUUID"));
            }
        };
        noClasses().should().accessTargetWhere(accessTo(machine)).check(CLASSES);
    }

    private static boolean isMadeWithoutSeed(AccessTarget target) {
        return target instanceof AccessTarget.ConstructorCallTarget constructor
                && constructor.getRawParameterTypes().isEmpty();
    }

    private static DescribedPredicate<JavaAccess<?>> accessTo(DescribedPredicate<AccessTarget> target) {
        return new DescribedPredicate<>(target.getDescription()) {
            @Override
            public boolean test(JavaAccess<?> access) {
                return target.test(access.getTarget());
            }
        };
    }

    @Test
    void nothingIsWrittenToFilesOrSentOrPrinted() {
        DescribedPredicate<AccessTarget> writing = new DescribedPredicate<>("writing") {
            @Override
            public boolean test(AccessTarget target) {
                String owner = target.getOwner().getName();
                return (owner.equals("java.nio.file.Files")
                                && target.getName()
                                        .matches(
                                                "write.*|newOutputStream|newBufferedWriter|create.*|delete.*|copy|move"))
                        || owner.matches("java\\.io\\.(File|FileOutputStream|FileWriter|PrintWriter|RandomAccessFile)")
                        || (owner.equals("java.lang.System")
                                && Set.of("out", "err").contains(target.getName()))
                        || owner.startsWith("java.net.")
                        || owner.equals("java.lang.ProcessBuilder");
            }
        };
        noClasses().should().accessTargetWhere(accessTo(writing)).check(CLASSES);
    }

    @Test
    void wordIsTheAdaptersBusiness() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.poi..", "javax.xml..", "org.w3c..", "java.util.zip..", "java.awt..")
                .check(CLASSES);
    }

    @Test
    void nothingIsStaticAndChangeable() {
        fields().that().areStatic().should().beFinal().check(CLASSES);
    }

    @Test
    void noMutableCollectionOrArrayIsSharedByAllButTheTableOfCharacters() {
        assertThat(CLASSES.stream()
                        .flatMap(each -> each.getFields().stream())
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                        .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .filter(field -> field.getRawType().isArray()
                                || field.getRawType().isAssignableTo(java.util.Collection.class)
                                || field.getRawType().isAssignableTo(java.util.Map.class))
                        .filter(field -> !field.getName().equals("$VALUES"))
                        .map(field -> field.getOwner().getSimpleName() + "." + field.getName()))
                .containsExactlyInAnyOrder("WordCharacters.LATIN_1");
    }

    @Test
    void publicTypesAreInterfacesRecordsEnumsOrFinal() {
        assertThat(CLASSES.stream()
                        .filter(each -> each.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(each -> !each.isInterface() && !each.isEnum())
                        .filter(each -> !each.getModifiers().contains(JavaModifier.FINAL))
                        .filter(each -> !each.isAssignableTo(Throwable.class))
                        .filter(each -> !each.getName().contains(".Immutable"))
                        .map(JavaClass::getName))
                .isEmpty();
    }

    @Test
    void theModuleSaysTheOrderOfItsFloors() throws IOException {
        String map = Files.readString(Path.of("src/main/java/io/github/utmarkelse/package-info.java"));
        int from = 0;
        for (String floor : FLOORS) {
            int at = map.indexOf("{@code " + floor + "}", from);
            assertThat(at).as(floor).isNotNegative();
            from = at;
        }
    }
}
