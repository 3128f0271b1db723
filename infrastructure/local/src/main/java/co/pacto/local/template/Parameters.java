package co.pacto.local.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The declared parameters of a template.
record Parameters(Map<String, Object> declarations) {

    /// The value of each parameter: given, else the default.
    ///
    /// @throws TemplateError for an undeclared, missing or forbidden value; it never repeats the
    /// value
    Map<String, String> with(Map<String, String> given) {
        for (var name : given.keySet()) {
            if (!declarations.containsKey(name)) {
                throw new TemplateError(name, "is no parameter of the template");
            }
        }
        var values = new LinkedHashMap<String, String>();
        declarations.forEach((name, declaration) -> values.put(name,
                valueOf(name, Template.maps(name, declaration), given)));
        return values;
    }

    private static String valueOf(String name, Map<String, Object> declaration,
            Map<String, String> given) {
        var value = given.containsKey(name) ? given.get(name) : declaration.get("Default");
        if (value == null) {
            throw new TemplateError(name, "the parameter has no value");
        }
        check(name, declaration, value.toString());
        return value.toString();
    }

    private static void check(String name, Map<String, Object> declaration, String value) {
        if (declaration.get("AllowedValues") instanceof List<?> allowed
                && allowed.stream().noneMatch(one -> one.toString().equals(value))) {
            throw new TemplateError(name, "must be one of " + allowed);
        }
        if (declaration.get("AllowedPattern") instanceof String pattern
                && !value.matches(pattern)) {
            throw new TemplateError(name, "must match " + pattern);
        }
        var length = value.codePointCount(0, value.length());
        if ((declaration.get("MinLength") instanceof Long min && length < min)
                || (declaration.get("MaxLength") instanceof Long max && length > max)) {
            throw new TemplateError(name, "has a forbidden length");
        }
    }
}
