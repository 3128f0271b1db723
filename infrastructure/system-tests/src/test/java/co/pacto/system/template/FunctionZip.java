package co.pacto.system.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/// What Maven packed for a function: the files at the root and the jars under `lib/`.
///
/// @param jars names of the files in each jar, by the jar's own name
record FunctionZip(Path path, long bytes, List<String> files, Map<String, List<String>> jars) {

    private static final Map<Path, FunctionZip> READ = new ConcurrentHashMap<>();

    /// The zip that `CodeUri` names; nothing when it has not been built.
    static Optional<FunctionZip> of(SamTemplate.Resource function) {
        var path = Repository.path(function.property("CodeUri").text());
        return Files.isRegularFile(path)
                ? Optional.of(READ.computeIfAbsent(path, FunctionZip::read))
                : Optional.empty();
    }

    static FunctionZip read(Path path) {
        try (var zip = new ZipFile(path.toFile())) {
            var files = new ArrayList<String>();
            var jars = new LinkedHashMap<String, List<String>>();
            for (var entry : zip.stream().filter(file -> !file.isDirectory()).toList()) {
                files.add(entry.getName());
                if (entry.getName().endsWith(".jar")) {
                    jars.put(entry.getName(), namesIn(zip.getInputStream(entry)));
                }
            }
            return new FunctionZip(path, Files.size(path), files, jars);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Stream<String> classesAtTheRoot() {
        return files.stream().filter(FunctionZip::isClass);
    }

    Stream<String> classesInJars() {
        return jars.values().stream().flatMap(List::stream).filter(FunctionZip::isClass);
    }

    byte[] bytesOf(String file) {
        try (var zip = new ZipFile(path.toFile())) {
            return zip.getInputStream(zip.getEntry(file)).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isClass(String file) {
        return file.endsWith(".class") && !file.endsWith("module-info.class")
                && !file.startsWith("META-INF/");
    }

    private static List<String> namesIn(InputStream jar) throws IOException {
        var names = new ArrayList<String>();
        try (var entries = new ZipInputStream(new ByteArrayInputStream(jar.readAllBytes()))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries
                    .getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
