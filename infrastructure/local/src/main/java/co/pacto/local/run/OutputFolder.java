package co.pacto.local.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// The folder of the results. It is emptied before a run only if a run wrote it: a mark in it says so.
final class OutputFolder {

    private static final String MARK = ".pacto";

    private final Path folder;

    private OutputFolder(Path folder) {
        this.folder = folder;
    }

    /// An empty folder at this path.
    ///
    /// @throws UnusableInputException when somebody else's files are there
    static OutputFolder emptied(Path path) throws UnusableInputException, IOException {
        if (Files.exists(path)) {
            if (!Files.isDirectory(path)) {
                throw new UnusableInputException(path + ": no es una carpeta");
            }
            empty(path);
        }
        Files.createDirectories(path);
        Files.createFile(path.resolve(MARK));
        return new OutputFolder(path);
    }

    private static void empty(Path path) throws UnusableInputException, IOException {
        try (var files = Files.walk(path)) {
            var inside = files.filter(file -> !file.equals(path))
                    .sorted(Comparator.reverseOrder())
                    .toList();
            if (!inside.isEmpty() && !Files.exists(path.resolve(MARK))) {
                throw new UnusableInputException(
                        path + ": tiene archivos que no escribió pacto; no se vacía");
            }
            for (var file : inside) {
                Files.delete(file);
            }
        }
    }

    void write(String name, String content) throws IOException {
        write(name, content.getBytes(StandardCharsets.UTF_8));
    }

    void write(String name, byte[] content) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(folder.relativize(file).getNameCount() > 1
                ? folder.resolve(folder.relativize(file).getName(0))
                : folder);
        Files.write(file, content);
    }
}
