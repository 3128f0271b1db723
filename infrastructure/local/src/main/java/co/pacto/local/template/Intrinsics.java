package co.pacto.local.template;

import co.pacto.local.Arns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The intrinsic functions of CloudFormation, as far as templates of ours use them; any other is an
/// error.
final class Intrinsics {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(!?)([^}]+)}");

    private static final Map<String, String> PSEUDO = Map.of("AWS::AccountId", Arns.ACCOUNT,
            "AWS::Region", Arns.REGION, "AWS::Partition", "aws", "AWS::StackName", "local",
            "AWS::StackId", Arns.of("cloudformation", "stack/local/local"), "AWS::URLSuffix",
            "amazonaws.com");

    private final Map<String, String> parameters;
    private final Map<String, Object> conditions;
    private final Map<String, Object> mappings;
    private final Function<String, Identity> identities;

    Intrinsics(Map<String, String> parameters, Map<String, Object> conditions,
            Map<String, Object> mappings, Function<String, Identity> identities) {
        this.parameters = parameters;
        this.conditions = conditions;
        this.mappings = mappings;
        this.identities = identities;
    }

    Object resolve(Object value) {
        return switch (value) {
            case Map<?, ?> map when isCall(map) -> {
                var call = map.entrySet().iterator().next();
                yield call(call.getKey().toString(), call.getValue());
            }
            case Map<?, ?> map -> {
                var resolved = new LinkedHashMap<String, Object>();
                map.forEach((key, entry) -> put(resolved, key.toString(), resolve(entry)));
                yield resolved;
            }
            case List<?> list ->
                list.stream().map(this::resolve).filter(v -> !Template.NO_VALUE.equals(v)).toList();
            default -> value;
        };
    }

    boolean condition(String name) {
        var declaration = conditions.get(name);
        if (declaration == null) {
            throw new TemplateError(name, "the condition does not exist");
        }
        return isTrue(declaration);
    }

    boolean isTrue(Object value) {
        return resolve(value).toString().equals("true");
    }

    private static boolean isCall(Map<?, ?> map) {
        if (map.size() != 1) {
            return false;
        }
        var key = map.keySet().iterator().next().toString();
        return key.startsWith("Fn::") || key.equals("Ref")
                || (key.equals("Condition") && map.get(key) instanceof String);
    }

    private static void put(Map<String, Object> map, String key, Object value) {
        if (!Template.NO_VALUE.equals(value)) {
            map.put(key, value);
        }
    }

    private Object call(String name, Object argument) {
        return switch (name) {
            case "Ref" -> ref(argument.toString());
            case "Condition" -> condition(argument.toString());
            case "Fn::GetAtt" -> attribute(list(name, argument));
            case "Fn::Sub" -> sub(argument);
            case "Fn::Join" ->
                String.join(text(item(name, argument, 0)), texts(name, item(name, argument, 1)));
            case "Fn::Split" -> List.of((Object[]) text(item(name, argument, 1))
                    .split(Pattern.quote(text(item(name, argument, 0))), -1));
            case "Fn::Select" -> list(name, item(name, argument, 1))
                    .get(Integer.parseInt(text(item(name, argument, 0))));
            case "Fn::FindInMap" -> findInMap(texts(name, argument));
            default -> logic(name, argument);
        };
    }

    private Object logic(String name, Object argument) {
        return switch (name) {
            case "Fn::If" -> resolve(raw(name, argument)
                    .get(condition(raw(name, argument).getFirst().toString()) ? 1 : 2));
            case "Fn::Equals" ->
                text(item(name, argument, 0)).equals(text(item(name, argument, 1)));
            case "Fn::And" -> raw(name, argument).stream().allMatch(this::isTrue);
            case "Fn::Or" -> raw(name, argument).stream().anyMatch(this::isTrue);
            case "Fn::Not" -> !isTrue(raw(name, argument).getFirst());
            case "Fn::Contains" ->
                texts(name, item(name, argument, 0)).contains(text(item(name, argument, 1)));
            default -> throw new TemplateError(name, "unknown intrinsic function");
        };
    }

    private Object ref(String name) {
        if (name.equals("AWS::NoValue")) {
            return Template.NO_VALUE;
        }
        if (PSEUDO.containsKey(name)) {
            return PSEUDO.get(name);
        }
        if (parameters.containsKey(name)) {
            return parameters.get(name);
        }
        var parts = name.split("\\.", 2);
        return parts.length == 1
                ? identities.apply(name).ref()
                : attribute(List.of((Object[]) parts));
    }

    private String attribute(List<Object> idAndName) {
        var id = idAndName.getFirst().toString();
        var name = idAndName.getLast().toString();
        var value = identities.apply(id).attributes().get(name);
        if (value == null) {
            throw new TemplateError(id, "has no attribute " + name);
        }
        return value;
    }

    private String sub(Object argument) {
        var variables = new LinkedHashMap<String, Object>();
        var text = argument.toString();
        if (argument instanceof List<?> list) {
            text = list.getFirst().toString();
            variables.putAll(Template.maps("Fn::Sub", list.getLast()));
        }
        return VARIABLE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1).isEmpty()
                        ? variable(found.group(2), variables)
                        : "${" + found.group(2) + "}"));
    }

    private String variable(String name, Map<String, Object> variables) {
        return variables.containsKey(name)
                ? text(resolve(variables.getOrDefault(name, "")))
                : text(ref(name));
    }

    private Object findInMap(List<String> keys) {
        var top = Template.maps(keys.get(0), mappings.getOrDefault(keys.get(0), Map.of()));
        var second = Template.maps(keys.get(1), top.getOrDefault(keys.get(1), Map.of()));
        var value = second.get(keys.get(2));
        if (value == null) {
            throw new TemplateError(keys.get(0), "the mapping has no " + keys.subList(1, 3));
        }
        return value;
    }

    private Object item(String name, Object argument, int index) {
        return resolve(raw(name, argument).get(index));
    }

    private List<Object> list(String name, Object argument) {
        return raw(name, resolve(argument));
    }

    private List<String> texts(String name, Object argument) {
        return list(name, argument).stream().map(Intrinsics::text).toList();
    }

    private static List<Object> raw(String name, Object argument) {
        if (argument instanceof List<?> list) {
            return new ArrayList<>(list);
        }
        throw new TemplateError(name, "needs a list");
    }

    private static String text(Object value) {
        if (value instanceof String || value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        throw new TemplateError("intrinsic function", "needs a single value, not a list or map");
    }
}
