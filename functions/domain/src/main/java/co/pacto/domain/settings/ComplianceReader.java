package co.pacto.domain.settings;

import co.pacto.domain.debtor.IdentityFactor;
import co.pacto.domain.debtor.IdentityQuestions;
import java.util.List;

/// Reads the part `compliance` (law.md 14): every limit is the law's or stricter, and a switch moves
/// only with its sign-off. The windows, which are in this part too, are read with the calendar.
final class ComplianceReader {

    private static final int MINUTES_MAX = 120;

    private final Section section;
    private final SignOffs signOffs;
    private final Compliance standard = Compliance.STANDARD;

    private ComplianceReader(Section section, SignOffs signOffs) {
        this.section = section;
        this.signOffs = signOffs;
    }

    static Compliance read(Section section, SignOffs signOffs) {
        var reader = new ComplianceReader(section, signOffs);
        reader.fixedValues();
        return reader.read();
    }

    private void fixedValues() {
        section.fixed("timeZone", "America/Bogota");
        section.integer("contactsPerDay", 1, 1, 1);
        section.fixed("bureauMentions", false);
        section.fixed("offersInMessages", false);
    }

    private Compliance read() {
        var voiceMarginMinutes = section.integer("voiceMarginMinutes",
                standard.voiceMarginMinutes(), 1, MINUTES_MAX);
        return new Compliance(switched(Switch.SW1, standard.contactCountingMode()),
                switched(Switch.SW2, standard.weekModel()),
                section.optionalInteger("maxContactsPerWeek", 1, 6),
                section.integer("maxAttemptsPerDay", standard.maxAttemptsPerDay(), 1, 2),
                section.integer("minHoursBetweenAttempts", standard.minHoursBetweenAttempts(), 3,
                        12),
                switched(Switch.SW4, standard.treatRequestedReminderAsExempt()),
                switched(Switch.SW5, standard.allowSameDayCallBack()),
                switched(Switch.SW6, standard.hoursExceptionOnClosedDays()),
                switched(Switch.SW7, standard.voicemailMode()),
                switched(Switch.SW8, standard.applyToLegalPersons()),
                section.choice("commitmentSilenceScope", standard.commitmentSilenceScope()),
                switched(Switch.SW10, standard.visitsEnabled()), voiceMarginMinutes,
                maxCallMinutes(voiceMarginMinutes),
                section.integer("visitMarginMinutes", standard.visitMarginMinutes(), 15,
                        MINUTES_MAX),
                section.integer("visitGeofenceMetres", standard.visitGeofenceMetres(), 20, 300),
                identityQuestions(),
                section.integer("identityAttempts", standard.identityAttempts(), 1, 2),
                section.integer("lookupAttempts", standard.lookupAttempts(), 1, 3),
                section.integer("maxThirdPartyPerNumber", standard.maxThirdPartyPerNumber(), 1, 2),
                section.integer("outcomeTimeoutMinutes", standard.outcomeTimeoutMinutes(), 1, 60),
                section.integer("objectionWindowBusinessDays",
                        standard.objectionWindowBusinessDays(), 3, 60),
                section.truth("allowForeignNumbers", standard.allowForeignNumbers()),
                section.truth("outboundFrozen", standard.outboundFrozen()));
    }

    /// A call that starts at the last allowed minute must still end inside the window.
    private int maxCallMinutes(int voiceMarginMinutes) {
        var minutes = section.integer("maxCallMinutes", standard.maxCallMinutes(), 1, MINUTES_MAX);
        if (minutes > voiceMarginMinutes) {
            section.refuse("maxCallMinutes",
                    "at most voiceMarginMinutes, which is " + voiceMarginMinutes);
        }
        return minutes;
    }

    private <E extends Enum<E>> E switched(Switch one, E standardValue) {
        var value = section.choice(one.key(), standardValue);
        signOffs.require(section, one, value != standardValue);
        return value;
    }

    private boolean switched(Switch one, boolean standardValue) {
        var value = section.truth(one.key(), standardValue);
        signOffs.require(section, one, value != standardValue);
        return value;
    }

    private IdentityQuestions identityQuestions() {
        var factors = section.choices("identityFactors", standard.identityQuestions().factors(),
                List.of(IdentityFactor.values()));
        if (IdentityQuestions.areTwo(factors)) {
            return new IdentityQuestions(factors);
        }
        section.refuse("identityFactors", "a part of the document's number and a date");
        return standard.identityQuestions();
    }
}
