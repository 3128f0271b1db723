package co.pacto.system.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// All rules of the template, so that a mutation can be shown to break one of them and no other.
final class TemplateRules {

    private static final Map<String, Function<SamTemplate, List<String>>> RULES = new LinkedHashMap<>();

    static {
        RULES.put("T01", HandlersAreInTheirZipsTest::faults);
        RULES.put("T02", ZipsAreLeanTest::faults);
        RULES.put("T03", FunctionsAreCurrentTest::faults);
        RULES.put("T04", EnvironmentIsWhatTheCodeReadsTest::faults);
        RULES.put("T05", QueuesOutlastTheirConsumersTest::faults);
        RULES.put("T06", BatchesReportTheirFailuresTest::faults);
        RULES.put("T07", NothingAsynchronousVanishesTest::faults);
        RULES.put("T10", RolesReachOnlyTheirOwnTest::faults);
        RULES.put("T11", RolesAllowWhatTheirClientsNeedTest::faults);
        RULES.put("T15", DataIsKeptTest::faults);
        RULES.put("T16", DeploymentIsExplicitTest::faults);
        RULES.put("T17", EventsAreReadTest::faults);
        RULES.put("T19", TimeoutsFitTheirCallersTest::faults);
        RULES.put("T20", SchedulesAreWellFormedTest::faults);
        RULES.put("T21", RulesMatchWhatIsSentTest::faults);
        RULES.put("T25", NamesAreStableTest::faults);
    }

    private TemplateRules() {}

    /// The rules that a mutation breaks. One that the template itself breaks already says so.
    static List<String> brokenBy(SamTemplate mutated) {
        var template = SamTemplate.ofRepository();
        return RULES.keySet()
                .stream()
                .filter(id -> !faults(id, mutated).equals(faults(id, template)))
                .toList();
    }

    private static List<String> faults(String id, SamTemplate template) {
        return RULES.getOrDefault(id, _ -> List.of()).apply(template);
    }
}
