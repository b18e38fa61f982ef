package dipl;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between the packages, as the descriptions of the packages promise them. */
@AnalyzeClasses(packages = "dipl", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule noCycles = slices().matching("dipl.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noCyclesWithinMorphology =
            slices().matching("dipl.morphology.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule analysesApart =
            slices().matching("dipl.analysis.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule picocliStaysInCli = noClasses()
            .that()
            .resideOutsideOfPackage("dipl.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule streamsStayInCli =
            noClasses().that().resideOutsideOfPackage("dipl.cli..").should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule nothingDependsOnCli = noClasses()
            .that()
            .resideOutsideOfPackage("dipl.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dipl.cli..");

    @ArchTest
    static final ArchRule onlyCliEndsTheProcess = noClasses()
            .that()
            .resideOutsideOfPackage("dipl.cli..")
            .should()
            .callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule statsIsMathematics = classes()
            .that()
            .resideInAPackage("dipl.stats..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "dipl.stats.."));

    @ArchTest
    static final ArchRule wordsKnowNoIndex = noClasses()
            .that()
            .resideInAnyPackage("dipl.text..", "dipl.morphology..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dipl.index..",
                    "org.apache.lucene.index..",
                    "org.apache.lucene.document..",
                    "org.apache.lucene.search..",
                    "org.apache.lucene.store..",
                    "org.apache.lucene.queryparser..");

    @ArchTest
    static final ArchRule readingKnowsNoWords = noClasses()
            .that()
            .resideInAPackage("dipl.corpus..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dipl.index..", "dipl.dictionary..", "dipl.match..", "org.apache.lucene..");

    @ArchTest
    static final ArchRule dictionariesKnowNoIndex = noClasses()
            .that()
            .resideInAPackage("dipl.dictionary..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dipl.corpus..", "dipl.index..", "dipl.match..", "org.apache.lucene..");

    @ArchTest
    static final ArchRule decodingKnowsOnlyBytes = noClasses()
            .that()
            .resideInAPackage("dipl.encoding..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("dipl..").and(not(resideInAnyPackage("dipl.encoding..", "dipl.io.."))));

    @ArchTest
    static final ArchRule tablesKnowNothing = noClasses()
            .that()
            .resideInAnyPackage("dipl.table..", "dipl.io..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dipl.index..",
                    "dipl.match..",
                    "dipl.corpus..",
                    "dipl.dictionary..",
                    "dipl.text..",
                    "org.apache.lucene..");

    @ArchTest
    static final ArchRule luceneStaysBehindTheIndex = noClasses()
            .that()
            .resideInAnyPackage("dipl.match..", "dipl.analysis..", "dipl.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.lucene.index..",
                    "org.apache.lucene.document..",
                    "org.apache.lucene.search..",
                    "org.apache.lucene.store..");
}
