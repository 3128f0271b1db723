package co.pacto.local.template;

import java.util.List;
import java.util.Map;

/// The `Rules` of a template, checked before anything is created.
record Rules(Map<String, Object> declarations, Intrinsics intrinsics) {

    void check() {
        declarations.forEach((name, declaration) -> check(name, Template.maps(name, declaration)));
    }

    private void check(String name, Map<String, Object> rule) {
        var condition = rule.get("RuleCondition");
        if (condition != null && !intrinsics.isTrue(condition)) {
            return;
        }
        if (rule.get("Assertions") instanceof List<?> assertions) {
            for (var assertion : assertions) {
                assertHolds(name, Template.maps(name, assertion));
            }
        }
    }

    private void assertHolds(String name, Map<String, Object> assertion) {
        var claim = assertion.get("Assert");
        if (claim == null || !intrinsics.isTrue(claim)) {
            throw new TemplateError(name, String
                    .valueOf(assertion.getOrDefault("AssertDescription", "the rule refuses")));
        }
    }
}
