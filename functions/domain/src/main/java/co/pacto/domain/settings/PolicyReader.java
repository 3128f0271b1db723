package co.pacto.domain.settings;

import co.pacto.domain.commitment.CommitmentPolicy;
import co.pacto.domain.commitment.Frequency;
import co.pacto.domain.commitment.PaymentMethod;
import co.pacto.domain.contact.Channel;
import co.pacto.domain.money.Tolerance;
import co.pacto.domain.script.Linter;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/// Reads the part `policy` (commitment.md 6). The limits are those of the law and of what the product
/// can hold; inside them the creditor decides.
final class PolicyReader {

    /// The largest amount a file of the creditor can state (data.md 14).
    private static final long PESOS_MAX = 999_999_999_999L;

    private static final int PERCENT_MAX = 100;
    private static final int SPOKEN_CHARACTERS_MAX = 80;
    private static final int DETAIL_CHARACTERS_MAX = 200;
    private static final Pattern METHOD_CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,19}");
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    /// The last minute before the first legal contact of any day: a verdict never waits for it.
    private static final LocalTime BEFORE_CONTACTS = LocalTime.of(6, 59);

    /// The ways the product can start a contact by itself.
    private static final List<Channel> OWN_CHANNELS = List.of(Channel.VOICE, Channel.EMAIL,
            Channel.SMS, Channel.WHATSAPP);

    private final Section section;
    private final CommitmentPolicy standard;

    private PolicyReader(Section section) {
        this.section = section;
        this.standard = CommitmentPolicy.standard(methods(section));
    }

    static CommitmentPolicy read(Section section) {
        return new PolicyReader(section).read();
    }

    private CommitmentPolicy read() {
        fixedValues();
        return new CommitmentPolicy(
                section.number("minAmount", standard.minAmountPesos(), 1, PESOS_MAX),
                percent("minPercentOfBalance", standard.minPercentOfBalance()),
                section.number("minInstallmentAmount", standard.minInstallmentAmountPesos(), 1,
                        PESOS_MAX),
                section.integer("maxDaysToFirstDate", standard.maxDaysToFirstDate(), 0, 365),
                section.integer("maxTermMonths", standard.maxTermMonths(), 1, 60),
                section.integer("maxInstallments", standard.maxInstallments(), 1, 36),
                section.choices("frequencies", standard.frequencies(), List.of(Frequency.values())),
                section.choice("semiMonthlyMode", standard.semiMonthlyMode()), standard.methods(),
                section.integer("maxNegotiationLoops", standard.maxNegotiationLoops(), 0, 2),
                section.integer("maxLevelForAssistant", standard.maxLevelForAssistant(), 0, 2),
                section.truth("levelResetOnKept", standard.levelResetOnKept()),
                section.integer("maxRenegotiations", standard.maxRenegotiations(), 0, 12),
                section.integer("maxConsecutiveMissed", standard.maxConsecutiveMissed(), 1, 36),
                section.choice("missedInstallmentPolicy", standard.missedInstallmentPolicy()),
                tolerance(),
                section.integer("graceBankingDays", standard.graceBankingDays(), 0, 10),
                section.time("dueCutoff", standard.dueCutoff(), standard.dueCutoff(), LAST_MINUTE),
                section.time("judgementTime", standard.judgementTime(), LocalTime.MIDNIGHT,
                        BEFORE_CONTACTS),
                section.integer("claimBusinessDays", standard.claimBusinessDays(), 1, 3),
                section.integer("maxClaimsPerCommitment", standard.maxClaimsPerCommitment(), 1, 5),
                section.integer("maxHoldRenewals", standard.maxHoldRenewals(), 0, 5),
                section.integer("draftExpiryMinutes", standard.draftExpiryMinutes(), 5, 120),
                section.integer("noMatchPerQuestion", standard.noMatchPerQuestion(), 1, 2),
                section.integers("reminderOffsets", standard.reminderOffsets(), 1, 30),
                section.integer("minDaysForReminder", standard.minDaysForReminder(), 1, 30),
                section.choices("reminderChannels", standard.reminderChannels(), OWN_CHANNELS),
                section.time("reminderTime", standard.reminderTime(), LocalTime.MIDNIGHT,
                        LAST_MINUTE),
                section.choices("breachChannels", standard.breachChannels(), OWN_CHANNELS));
    }

    /// One live commitment per obligation is an invariant. Settlements and components of a balance do
    /// not exist yet, so their keys may only say so.
    private void fixedValues() {
        section.integer("liveCommitmentsPerObligation", 1, 1, 1);
        section.integer("maxDiscountPercent", 0, 0, 0);
        section.integer("discountApprovalPercent", 0, 0, 0);
        section.fixed("allocationOrder",
                List.of("MORATORY_INTEREST", "ORDINARY_INTEREST", "FEES", "PRINCIPAL"));
    }

    private Tolerance tolerance() {
        var tolerance = standard.tolerance();
        return new Tolerance(percent("tolerancePercent", tolerance.percent()),
                section.number("toleranceFloor", tolerance.floorPesos(), 0, PESOS_MAX),
                percent("toleranceCapPercent", tolerance.capPercent()),
                section.integer("partialThresholdPercent", tolerance.partialThresholdPercent(), 1,
                        PERCENT_MAX));
    }

    private int percent(String key, int standardPercent) {
        return section.integer(key, standardPercent, 0, PERCENT_MAX);
    }

    private static List<PaymentMethod> methods(Section section) {
        List<PaymentMethod> methods = new ArrayList<>();
        var codes = new HashSet<String>();
        for (var part : section.parts("methods")) {
            var method = method(part);
            if (!codes.add(method.code())) {
                part.refuse("code", "a code that no other method has");
            }
            methods.add(method);
        }
        if (methods.isEmpty()) {
            section.refuse("methods", "at least one method");
        }
        return methods;
    }

    private static PaymentMethod method(Section part) {
        var method = new PaymentMethod(
                part.text("code", METHOD_CODE, "2 to 20 upper case letters, digits or _"),
                spoken(part, "spoken", SPOKEN_CHARACTERS_MAX),
                spoken(part, "detail", DETAIL_CHARACTERS_MAX),
                part.integer("settlementLag", 0, 0, 5), part.truth("needsLink", false));
        part.refuseUnknown();
        return method;
    }

    private static String spoken(Section part, String key, int charactersMax) {
        var text = part.text(key, charactersMax);
        var broken = Linter.lintStatement(text);
        if (!broken.isEmpty()) {
            part.refuse(key, "a text that does not break " + broken);
        }
        return text;
    }
}
