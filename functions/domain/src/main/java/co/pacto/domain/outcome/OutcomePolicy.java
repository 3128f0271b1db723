package co.pacto.domain.outcome;

import co.pacto.domain.calendar.BusinessCalendar;
import co.pacto.domain.settings.Settings;
import java.time.Duration;

/// What a creditor's settings say about outcomes.
///
/// @param noteMaxChars the longest note
/// @param datumMaxChars the longest datum of NOTE
/// @param maxThirdPartyPerNumber after so many third parties a person reviews the number
/// @param voiceMargin what a call needs before its window ends
/// @param outcomeTimeout how long a closed call waits for the outcome of the flow or the advisor
/// @param settingsDigest the settings the outcome is registered under
public record OutcomePolicy(BusinessCalendar calendar, int noteMaxChars, int datumMaxChars,
        int maxThirdPartyPerNumber, Duration voiceMargin, Duration outcomeTimeout,
        String settingsDigest) {

    public static OutcomePolicy of(Settings settings) {
        var limits = settings.outcomeLimits();
        var compliance = settings.compliance();
        return new OutcomePolicy(settings.calendar(), limits.noteMaxChars(), limits.datumMaxChars(),
                compliance.maxThirdPartyPerNumber(),
                Duration.ofMinutes(compliance.voiceMarginMinutes()),
                Duration.ofMinutes(compliance.outcomeTimeoutMinutes()), settings.digest());
    }
}
