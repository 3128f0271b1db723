package co.pacto.system;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The dependencies of the house (design.md 3) and what its rules may not look at (style.md 8.6).
@AnalyzeClasses(packages = "co.pacto", importOptions = ArchitectureTest.ProductCode.class)
final class ArchitectureTest {

    /// Leaves out tests, also those that a module hands to others in a jar.
    static final class ProductCode implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/") && !location.contains("-tests.jar");
        }
    }

    /// Methods of the JDK that answer differently on another machine or at another moment.
    private static final Set<String> AMBIENT = Set.of("now", "system", "systemUTC",
            "systemDefaultZone", "currentTimeMillis", "nanoTime", "randomUUID", "random", "getenv");

    /// The parts of the local run that know AWS and the template alone.
    private static final String[] LOCAL_AWS = Stream
            .of("clock", "cloudformation", "connect", "dynamodb", "events", "gateway", "iam",
                    "lambda", "model", "s3", "scheduler", "secrets", "ses", "sqs", "template")
            .map("co.pacto.local.%s.."::formatted)
            .toArray(String[]::new);

    /// `javax.crypto` is the JDK's too.
    @ArchTest
    static final ArchRule domain_depends_only_on_the_jdk = noClasses().that()
            .resideInAPackage("co.pacto.domain..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("co.pacto.domain..", "java..", "javax.crypto..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule domain_reads_no_clock_no_randomness_no_environment = noClasses().that()
            .resideInAPackage("co.pacto.domain..")
            .should()
            .callMethodWhere(describe("it is an ambient source", ArchitectureTest::isAmbient));

    @ArchTest
    static final ArchRule only_constructors_for_lambda_read_the_clock_and_the_environment = noClasses()
            .that()
            .resideInAnyPackage("co.pacto.function..", "co.pacto.edge..", "co.pacto.aws..")
            .should()
            .callMethodWhere(describe(
                    "it is an ambient source outside of a constructor" + " without arguments",
                    (JavaCall<?> call) -> isAmbient(call) && !(call.getOrigin().isConstructor()
                            && call.getOrigin().getRawParameterTypes().isEmpty())));

    @ArchTest
    static final ArchRule the_edge_knows_no_rules_and_no_aws_clients = noClasses().that()
            .resideInAPackage("co.pacto.edge..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("co.pacto.aws..", "co.pacto.function..",
                    "software.amazon.awssdk..");

    @ArchTest
    static final ArchRule adapters_know_the_domain_alone = noClasses().that()
            .resideInAPackage("co.pacto.aws..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("co.pacto.edge..", "co.pacto.function..");

    @ArchTest
    static final ArchRule functions_do_not_know_each_other = SlicesRuleDefinition.slices()
            .matching("co.pacto.function.(*)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule nothing_depends_on_the_local_run = noClasses().that()
            .resideInAnyPackage("co.pacto.domain..", "co.pacto.edge..", "co.pacto.aws..",
                    "co.pacto.function..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("co.pacto.local..");

    /// The emulation of AWS could serve any product.
    @ArchTest
    static final ArchRule the_local_aws_knows_nothing_of_pacto = noClasses().that()
            .resideInAnyPackage(LOCAL_AWS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("co.pacto.domain..", "co.pacto.edge..", "co.pacto.aws..",
                    "co.pacto.function..");

    @ArchTest
    static final ArchRule only_handlers_are_public_in_a_function = classes().that()
            .resideInAPackage("co.pacto.function..")
            .and()
            .haveSimpleNameNotStartingWith("Dagger")
            .and()
            .haveSimpleNameNotEndingWith("Factory")
            .and()
            .arePublic()
            .should()
            .haveSimpleNameEndingWith("Handler");

    @ArchTest
    static final ArchRule handlers_read_and_write_streams = classes().that()
            .resideInAPackage("co.pacto.function..")
            .and()
            .haveSimpleNameEndingWith("Handler")
            .should()
            .implement(RequestStreamHandler.class);

    @ArchTest
    static void handlers_can_be_built_by_lambda_and_by_the_local_run(JavaClasses classes) {
        classes.that(simpleNameEndingWith("Handler"))
                .stream()
                .filter(handler -> handler.getPackageName().startsWith("co.pacto.function."))
                .forEach(handler -> {
                    assertThat(handler.tryGetConstructor()).isPresent();
                    assertThat(handler.tryGetConstructor(Map.class, InstantSource.class))
                            .isPresent();
                });
    }

    private static boolean isAmbient(JavaCall<?> call) {
        return AMBIENT.contains(call.getTarget().getName())
                && call.getTargetOwner().getPackageName().startsWith("java.");
    }
}
