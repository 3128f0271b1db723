package co.pacto.domain.settings;

import co.pacto.domain.debtor.IdentityQuestions;
import org.jspecify.annotations.Nullable;

/// How one creditor reads the open points of the law, and the limits it sets inside it (law.md 3 and
/// 14). Hours and dates are in its calendar; what the law fixes is not here.
///
/// @param maxContactsPerWeek null for the text of the law: one a day, one channel a week
public record Compliance(ContactCountingMode contactCountingMode, WeekModel weekModel,
        @Nullable Integer maxContactsPerWeek, int maxAttemptsPerDay, int minHoursBetweenAttempts,
        boolean treatRequestedReminderAsExempt, boolean allowSameDayCallBack,
        boolean hoursExceptionOnClosedDays, VoicemailMode voicemailMode,
        boolean applyToLegalPersons, CommitmentSilenceScope commitmentSilenceScope,
        boolean visitsEnabled, int voiceMarginMinutes, int maxCallMinutes, int visitMarginMinutes,
        int visitGeofenceMetres, IdentityQuestions identityQuestions, int identityAttempts,
        int lookupAttempts, int maxThirdPartyPerNumber, int outcomeTimeoutMinutes,
        int objectionWindowBusinessDays, boolean allowForeignNumbers, boolean outboundFrozen) {

    /// The protective values of a creditor that changes nothing.
    public static final Compliance STANDARD = new Compliance(ContactCountingMode.STRICT,
            WeekModel.ROLLING_7, null, 2, 3, false, false, false, VoicemailMode.NONE, true,
            CommitmentSilenceScope.PERSON, false, 10, 6, 30, 100, IdentityQuestions.STANDARD, 2, 3,
            2, 10, 3, false, false);
}
