package co.pacto.function.importportfolio;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import co.pacto.domain.portfolio.ImportFiles;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/// The bucket in memory.
final class ImportBucket implements ImportFiles {

    private final Map<String, byte[]> objects = new TreeMap<>();

    ImportBucket with(String objectKey, byte[] content) {
        objects.put(objectKey, content);
        return this;
    }

    /// The only text below a folder.
    String only(String folder) {
        var found = objects.keySet().stream().filter(key -> key.startsWith(folder)).toList();
        if (found.size() != 1) {
            throw new AssertionError("not one object but " + found.size());
        }
        return new String(requireNonNull(objects.get(found.getFirst())), UTF_8);
    }

    boolean has(String folder) {
        return objects.keySet().stream().anyMatch(key -> key.startsWith(folder));
    }

    @Override
    public InputStream open(String objectKey) throws FileNotFoundException {
        return new ByteArrayInputStream(content(objectKey));
    }

    @Override
    public byte[] read(String objectKey, long from, int count) throws FileNotFoundException {
        var content = content(objectKey);
        var begin = (int) Math.min(from, content.length);
        return Arrays.copyOfRange(content, begin, Math.min(begin + count, content.length));
    }

    @Override
    public String text(String objectKey) throws FileNotFoundException {
        return new String(content(objectKey), UTF_8);
    }

    @Override
    public void put(String objectKey, String text) {
        objects.put(objectKey, text.getBytes(UTF_8));
    }

    private byte[] content(String objectKey) throws FileNotFoundException {
        var content = objects.get(objectKey);
        if (content == null) {
            throw new FileNotFoundException("no such object");
        }
        return content;
    }
}
