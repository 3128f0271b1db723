package co.pacto.local.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/// Reads YAML as CloudFormation does: short intrinsics become long ones, dates stay texts.
///
/// A key that stands twice in a map is refused; the checkers of SAM take the last one silently.
public final class CloudFormationYaml {

    private CloudFormationYaml() {}

    /// The document with its maps in the order of the file.
    public static Map<String, Object> read(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            var options = new LoaderOptions();
            options.setCodePointLimit(10_000_000);
            return map((MappingNode) new Yaml(options).compose(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object value(Node node) {
        var tag = node.getTag().getValue();
        return tag.startsWith("!") ? intrinsic(tag.substring(1), node) : plain(node);
    }

    private static Object plain(Node node) {
        return switch (node) {
            case MappingNode mapping -> map(mapping);
            case SequenceNode sequence -> list(sequence);
            case ScalarNode scalar -> scalar(scalar);
            default -> throw new TemplateError(place(node), "anchors are not supported");
        };
    }

    private static Map<String, Object> map(MappingNode node) {
        var map = new LinkedHashMap<String, Object>();
        for (var tuple : node.getValue()) {
            var key = ((ScalarNode) tuple.getKeyNode()).getValue();
            if (map.put(key, value(tuple.getValueNode())) != null) {
                throw new TemplateError(place(tuple.getKeyNode()), "key " + key + " stands twice");
            }
        }
        return map;
    }

    private static List<Object> list(SequenceNode node) {
        var list = new ArrayList<>();
        node.getValue().forEach(item -> list.add(value(item)));
        return list;
    }

    private static Object scalar(ScalarNode node) {
        var text = node.getValue();
        var tag = node.getTag();
        if (Tag.BOOL.equals(tag)) {
            return text.equals("true") || text.equals("false") ? Boolean.valueOf(text) : text;
        }
        if (Tag.INT.equals(tag) && text.matches("-?(0|[1-9]\\d{0,17})")) {
            return Long.valueOf(text);
        }
        if (Tag.FLOAT.equals(tag) && text.matches("-?\\d+\\.\\d+")) {
            return Double.valueOf(text);
        }
        return text;
    }

    private static Map<String, Object> intrinsic(String name, Node node) {
        var argument = plain(node);
        return switch (name) {
            case "Ref", "Condition" -> Map.of(name, argument);
            case "GetAtt" -> Map.of("Fn::GetAtt",
                    argument instanceof String text
                            ? List.of((Object[]) text.split("\\.", 2))
                            : argument);
            default -> Map.of("Fn::" + name, argument);
        };
    }

    private static String place(Node node) {
        return "line " + (node.getStartMark().getLine() + 1);
    }
}
