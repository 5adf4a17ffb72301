package io.github.nhandien;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * The direction in which packages may know each other: what is lower never knows what is higher.
 */
@AnalyzeClasses(
    packages = "io.github.nhandien",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule LAYERS =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("table")
          .definedBy("io.github.nhandien.table..")
          .layer("text")
          .definedBy("io.github.nhandien.text..")
          .layer("match")
          .definedBy("io.github.nhandien.match..")
          .layer("lexicon")
          .definedBy("io.github.nhandien.lexicon..")
          .layer("time")
          .definedBy("io.github.nhandien.time..")
          .layer("segment")
          .definedBy("io.github.nhandien.segment..")
          .layer("engine")
          .definedBy(
              "io.github.nhandien",
              "io.github.nhandien.entity..",
              "io.github.nhandien.link..",
              "io.github.nhandien.dictionary..",
              "io.github.nhandien.corpus..")
          .layer("adapters")
          .definedBy(
              "io.github.nhandien.opennlp..",
              "io.github.nhandien.format..",
              "io.github.nhandien.vncorenlp..")
          .layer("cli")
          .definedBy("io.github.nhandien.cli..")
          .whereLayer("table")
          .mayOnlyBeAccessedByLayers("text", "lexicon", "time", "engine")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("adapters")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("engine")
          .mayOnlyBeAccessedByLayers("adapters", "cli")
          .whereLayer("lexicon")
          .mayOnlyBeAccessedByLayers("engine", "segment")
          .whereLayer("time")
          .mayOnlyBeAccessedByLayers("engine", "adapters", "cli")
          .whereLayer("match")
          .mayOnlyBeAccessedByLayers("lexicon", "engine", "segment", "time", "adapters");

  @ArchTest
  static final ArchRule MAIN_API_NAMES_NO_THIRD_PARTY =
      noClasses()
          .that()
          .resideInAnyPackage(
              "io.github.nhandien",
              "io.github.nhandien.text..",
              "io.github.nhandien.entity..",
              "io.github.nhandien.link..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("opennlp..", "org.natty..", "com.fasterxml..", "picocli..");

  @ArchTest
  static final ArchRule OPTIONAL_LIBRARIES_STAY_IN_THEIR_PACKAGES =
      noClasses()
          .that()
          .resideOutsideOfPackages("io.github.nhandien.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("picocli..", "me.tongfei..");

  @ArchTest
  static final ArchRule RESULTS_ARE_FINAL =
      classes()
          .that()
          .implement(Mention.class)
          .or()
          .implement(Entity.class)
          .should()
          .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL);
}
