package co.pacto.domain.contact;

import co.pacto.domain.calendar.BusinessCalendar;
import co.pacto.domain.debtor.IdentityQuestions;
import co.pacto.domain.settings.CommitmentSilenceScope;
import co.pacto.domain.settings.Settings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one creditor sets about contacts, never wider than the law (law.md 14, data.md 12).
///
/// `voiceMarginMinutes` is what a call needs before its window ends; `maxContactsPerWeek` is null when
/// only the text of the law limits the week (SW3); `outboundFrozen` stops everything that would leave;
/// `concurrentCalls` is what the line can hold. `lawVersion` and `settingsDigest` are stamped on every
/// decision.
public record ContactPolicy(BusinessCalendar calendar, int voiceMarginMinutes,
        IdentityQuestions identity, CommitmentSilenceScope silenceScope,
        @Nullable Integer maxContactsPerWeek, boolean outboundFrozen, List<Channel> breachChannels,
        List<Channel> reminderChannels, int concurrentCalls, String creditorSpokenName,
        String lawVersion, String settingsDigest) {

    /// The state of the law this code knows: Ley 2300 of 2023 and, since June 2026, Ley 2578.
    public static final String LAW_VERSION = "CO-2026-06-01";

    /// What the settings of a creditor say about contacts.
    public static ContactPolicy of(Settings settings) {
        var compliance = settings.compliance();
        return new ContactPolicy(settings.calendar(), compliance.voiceMarginMinutes(),
                compliance.identityQuestions(), compliance.commitmentSilenceScope(),
                compliance.maxContactsPerWeek(), compliance.outboundFrozen(),
                settings.policy().breachChannels(), settings.policy().reminderChannels(),
                settings.concurrentCalls(), settings.creditor().spokenName(), LAW_VERSION,
                settings.digest());
    }

    public ContactPolicy {
        breachChannels = List.copyOf(breachChannels);
        reminderChannels = List.copyOf(reminderChannels);
    }
}
