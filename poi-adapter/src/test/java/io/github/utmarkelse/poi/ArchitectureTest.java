package io.github.utmarkelse.poi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.utmarkelse.edition.Edition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "io.github.utmarkelse", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule PACKAGES_HAVE_AN_ORDER = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage(
                    "io.github.utmarkelse.calendar..",
                    "io.github.utmarkelse.spreadsheet..",
                    "io.github.utmarkelse.table..",
                    "io.github.utmarkelse.poi..",
                    "io.github.utmarkelse.cli..")
            .layer("calendar")
            .definedBy("io.github.utmarkelse.calendar..")
            .layer("spreadsheet")
            .definedBy("io.github.utmarkelse.spreadsheet..")
            .layer("table")
            .definedBy("io.github.utmarkelse.table..")
            .layer("file")
            .definedBy("io.github.utmarkelse.poi.file..")
            .layer("document")
            .definedBy("io.github.utmarkelse.poi.document..")
            .layer("numeral")
            .definedBy("io.github.utmarkelse.poi.numeral..")
            .layer("part")
            .definedBy("io.github.utmarkelse.poi.part..")
            .layer("ocr")
            .definedBy("io.github.utmarkelse.poi.ocr..")
            .layer("picture")
            .definedBy("io.github.utmarkelse.poi.picture..")
            .layer("inside")
            .definedBy("io.github.utmarkelse.poi.inside..")
            .layer("data")
            .definedBy("io.github.utmarkelse.poi.data..")
            .layer("draft")
            .definedBy("io.github.utmarkelse.poi.draft..")
            .layer("doc")
            .definedBy("io.github.utmarkelse.poi.doc")
            .layer("docx")
            .definedBy("io.github.utmarkelse.poi.docx..")
            .layer("structure")
            .definedBy("io.github.utmarkelse.poi.structure..")
            .layer("poi")
            .definedBy("io.github.utmarkelse.poi")
            .layer("cli")
            .definedBy("io.github.utmarkelse.cli..")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("calendar")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("table")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("spreadsheet")
            .mayOnlyBeAccessedByLayers("table", "cli")
            .whereLayer("docx")
            .mayOnlyBeAccessedByLayers("poi")
            .whereLayer("doc")
            .mayOnlyBeAccessedByLayers("poi")
            .whereLayer("draft")
            .mayOnlyBeAccessedByLayers("doc", "docx")
            .whereLayer("file")
            .mayOnlyBeAccessedByLayers("draft", "doc", "part", "data", "picture", "inside", "docx", "poi")
            .whereLayer("part")
            .mayOnlyBeAccessedByLayers("data", "picture", "inside", "docx")
            .whereLayer("data")
            .mayOnlyBeAccessedByLayers("docx")
            .whereLayer("picture")
            .mayOnlyBeAccessedByLayers("inside", "doc", "docx")
            .whereLayer("inside")
            .mayOnlyBeAccessedByLayers("doc", "docx", "poi")
            .whereLayer("ocr")
            .mayOnlyBeAccessedByLayers("picture", "inside", "poi", "cli")
            .whereLayer("structure")
            .mayOnlyBeAccessedByLayers("poi")
            .whereLayer("numeral")
            .mayOnlyBeAccessedByLayers("doc", "docx", "draft");

    @Test
    @DisplayName("the tests run on the module path, as modules")
    void modulesAreNamed() {
        assumeTrue(System.getProperty("jdk.module.path") != null, "the build runs these tests on the class path");
        assertThat(WordContributions.class.getModule().getName()).isEqualTo("io.github.utmarkelse.poi");
        assertThat(Edition.class.getModule().getName()).isEqualTo("io.github.utmarkelse.core");
    }

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("io.github.utmarkelse.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_HAS_A_CLOCK = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.utmarkelse.cli..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock");

    @ArchTest
    static final ArchRule ONLY_THE_CALENDAR_KNOWS_ITS_LIBRARY = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.utmarkelse.calendar")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("biweekly..");

    @ArchTest
    static final ArchRule ONLY_TABLES_KNOW_THEIR_LIBRARY = noClasses()
            .that()
            .resideOutsideOfPackages("io.github.utmarkelse.table", "io.github.utmarkelse.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.commons.csv..");

    @ArchTest
    static final ArchRule DOCUMENTS_ARE_STREAMED = noClasses()
            .that()
            .resideInAPackage("io.github.utmarkelse..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.poi.xwpf..",
                    "org.apache.poi.hwpf",
                    "org.apache.poi.hwpf.usermodel..",
                    "org.apache.xmlbeans..",
                    "org.w3c.dom..");
}
