package co.pacto.domain.settings;

import co.pacto.domain.Sha256;
import co.pacto.domain.calendar.BusinessCalendar;
import co.pacto.domain.commitment.CommitmentPolicy;
import co.pacto.domain.evidence.CanonicalJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// The settings of one creditor, complete: what it wrote and the standard for what it did not
/// (data.md 12). They are never wider than the law; such settings are refused when they are deployed
/// and again whenever they are read.
///
/// @param version the creditor's own name for them
/// @param concurrentCalls how many calls its line carries at once
/// @param canonical what it wrote, in the form of RFC 8785
public record Settings(String version, Creditor creditor, CommitmentPolicy policy,
        OutcomeLimits outcomeLimits, Compliance compliance, BusinessCalendar calendar,
        int concurrentCalls, String canonical) {

    /// A template parameter holds no more, and neither does one read of the table.
    private static final int BYTES_MAX = 4_096;

    private static final int SCHEMA = 1;
    private static final int CALLS_STANDARD = 1;
    private static final int CALLS_MAX = 100;
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9._-]{1,40}");

    /// Reads what a creditor wrote: an object of maps, lists, texts, whole numbers and booleans.
    public static SettingsReading of(Map<String, Object> written) {
        List<SettingsProblem> problems = new ArrayList<>();
        var root = new Section("", written, problems);
        var reading = read(root, written);
        return problems.isEmpty() ? reading.get() : new SettingsReading.Refused(problems);
    }

    /// The digest stamped on every decision taken with these settings; also their `configVersion`.
    public String digest() {
        return Sha256.hex(canonical);
    }

    private static Supplier<SettingsReading> read(Section root, Map<String, Object> written) {
        root.requiredOnly("schema", SCHEMA);
        var version = root.text("version", VERSION, "1 to 40 letters, digits, dots, hyphens or _");
        var signOffs = SignOffs.read(root);
        var creditor = CreditorReader.read(root.part("creditor"));
        var policyPart = root.part("policy");
        var policy = PolicyReader.read(policyPart);
        var outcomeLimits = OutcomeLimits.read(policyPart);
        policyPart.refuseUnknown();
        var compliancePart = root.part("compliance");
        var compliance = ComplianceReader.read(compliancePart, signOffs);
        var calendarPart = root.part("calendar");
        var calendar = CalendarReader.read(calendarPart, compliancePart, signOffs);
        compliancePart.refuseUnknown();
        calendarPart.refuseUnknown();
        var linePart = root.part("line");
        var concurrentCalls = linePart.integer("concurrentCalls", CALLS_STANDARD, 1, CALLS_MAX);
        linePart.refuseUnknown();
        root.refuseUnknown();
        return () -> sized(new Settings(version, creditor.get(), policy, outcomeLimits, compliance,
                calendar, concurrentCalls, CanonicalJson.of(written)));
    }

    private static SettingsReading sized(Settings settings) {
        var bytes = settings.canonical.getBytes(StandardCharsets.UTF_8).length;
        return bytes <= BYTES_MAX
                ? new SettingsReading.Accepted(settings)
                : new SettingsReading.Refused(List.of(new SettingsProblem("settings",
                        bytes + " bytes", "at most " + BYTES_MAX + " bytes")));
    }
}
