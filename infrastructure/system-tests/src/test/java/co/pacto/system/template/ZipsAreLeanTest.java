package co.pacto.system.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// T02: a zip holds our classes at its root, jars under `lib/`, one version of the SDK, one native
/// library, and nothing that makes a cold start slow.
final class ZipsAreLeanTest {

    private static final SamTemplate TEMPLATE = SamTemplate.ofRepository();
    private static final int MEGABYTE = 1_000_000;
    private static final Set<String> DYNAMODB_ALONE = Set.of("apply-settings", "identify-debtor",
            "negotiate-terms", "formalize-commitment", "register-outcome", "send-reminder",
            "verify-payment", "handle-breach");
    private static final Set<String> HEAVY = Set.of("place-call", "track-call", "send-message");
    private static final List<String> UNWANTED = List.of("jackson-databind", "log4j",
            "url-connection-client");
    private static final String SDK = "META-INF/maven/software.amazon.awssdk/";
    private static final String OLDER_CLIENT = "connect";
    private static final Pattern VERSION = Pattern.compile("-(\\d+\\.\\d+\\.\\d+)\\.jar$");
    private static final Pattern NATIVE = Pattern.compile(".*\\.(so|dll|dylib|jnilib)");
    private static final Set<String> ARM64 = Set.of("lib/libaws-crt-jni.so",
            "linux/armv8/glibc/libaws-crt-jni.so");

    /// Zips that were not built are the concern of T01.
    static List<String> faults(SamTemplate template) {
        return template.functions()
                .stream()
                .flatMap(function -> FunctionZip.of(function).stream())
                .flatMap(zip -> faults(zip).stream())
                .toList();
    }

    private static List<String> faults(FunctionZip zip) {
        var name = zip.path().getFileName().toString().replace(".zip", "");
        var faults = new ArrayList<String>();
        if (zip.bytes() > limit(name)) {
            faults.add(name + " weighs " + zip.bytes() / MEGABYTE + " MB");
        }
        if (zip.jars().keySet().stream().anyMatch(jar -> !jar.startsWith("lib/"))
                || zip.classesAtTheRoot().findAny().isEmpty()) {
            faults.add(name + " is not classes at the root and jars under lib/");
        }
        var twice = new HashSet<>(zip.classesAtTheRoot().toList());
        twice.retainAll(zip.classesInJars().toList());
        if (!twice.isEmpty()) {
            faults.add(name + " holds a class twice: " + twice.iterator().next());
        }
        for (var unwanted : UNWANTED) {
            if (zip.jars().keySet().stream().anyMatch(jar -> jar.contains(unwanted))) {
                faults.add(name + " brings " + unwanted);
            }
        }
        if (sdkVersions(zip).size() > 1) {
            faults.add(name + " mixes versions of the SDK: " + sdkVersions(zip));
        }
        if (!ARM64.containsAll(natives(zip))) {
            faults.add(name + " brings other native libraries: " + natives(zip));
        }
        return faults;
    }

    private static long limit(String function) {
        if (HEAVY.contains(function)) {
            return 26L * MEGABYTE;
        }
        return (DYNAMODB_ALONE.contains(function) ? 15L : 20L) * MEGABYTE;
    }

    private static Set<String> sdkVersions(FunctionZip zip) {
        var versions = new TreeSet<String>();
        zip.jars().forEach((jar, files) -> {
            var isSdk = files.stream().anyMatch(file -> file.startsWith(SDK));
            var version = VERSION.matcher(jar);
            if (isSdk && !jar.startsWith("lib/" + OLDER_CLIENT + "-") && version.find()) {
                versions.add(version.group(1));
            }
        });
        return versions;
    }

    private static List<String> natives(FunctionZip zip) {
        return Stream
                .concat(zip.files().stream(), zip.jars().values().stream().flatMap(List::stream))
                .filter(file -> NATIVE.matcher(file).matches())
                .toList();
    }

    @Test
    void every_zip_is_lean() {
        assertThat(faults(TEMPLATE)).isEmpty();
    }

    @Test
    void a_zip_beyond_its_limit_is_found() {
        var lean = zipOf("identify-debtor", Map.of());

        var heavy = new FunctionZip(lean.path(), 15_000_001, lean.files(), lean.jars());

        assertThat(faults(heavy)).containsExactly("identify-debtor weighs 15 MB");
    }

    @Test
    void a_class_that_stands_at_the_root_and_in_a_jar_is_found() {
        var zip = zipOf("identify-debtor",
                Map.of("lib/a.jar", List.of("co/pacto/domain/Ids.class")));

        assertThat(faults(zip))
                .containsExactly("identify-debtor holds a class twice: co/pacto/domain/Ids.class");
    }

    @Test
    void a_jar_outside_lib_is_found() {
        var zip = zipOf("identify-debtor", Map.of("a.jar", List.of("a/A.class")));

        assertThat(faults(zip))
                .containsExactly("identify-debtor is not classes at the root and jars under lib/");
    }

    @Test
    void a_library_that_slows_the_start_is_found() {
        var zip = zipOf("identify-debtor",
                Map.of("lib/jackson-databind-2.22.4.jar", List.of("a/A.class")));

        assertThat(faults(zip)).containsExactly("identify-debtor brings jackson-databind");
    }

    @Test
    void a_second_version_of_the_sdk_is_found_and_the_older_client_is_not() {
        var zip = zipOf("place-call",
                Map.of("lib/sqs-2.57.8.jar", List.of(SDK + "sqs/pom.xml"), "lib/s3-2.40.2.jar",
                        List.of(SDK + "s3/pom.xml"), "lib/connect-2.39.0.jar",
                        List.of(SDK + "connect/pom.xml")));

        assertThat(faults(zip))
                .containsExactly("place-call mixes versions of the SDK: [2.40.2, 2.57.8]");
    }

    @Test
    void a_native_library_of_another_platform_is_found() {
        var zip = zipOf("identify-debtor",
                Map.of("lib/crt.jar", List.of("linux/x86_64/glibc/libaws-crt-jni.so")));

        assertThat(faults(zip)).containsExactly("identify-debtor brings other native libraries:"
                + " [linux/x86_64/glibc/libaws-crt-jni.so]");
    }

    private static FunctionZip zipOf(String function, Map<String, List<String>> jars) {
        var files = new ArrayList<String>(List.of("co/pacto/domain/Ids.class"));
        files.addAll(jars.keySet());
        return new FunctionZip(Path.of(function + ".zip"), MEGABYTE, files, jars);
    }
}
