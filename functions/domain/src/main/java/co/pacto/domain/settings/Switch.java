package co.pacto.domain.settings;

/// The values that a creditor may change only with a recorded legal sign-off (law.md 3): each is an
/// open point of the law, and its protective value is the standard.
enum Switch {
    SW1("contactCountingMode"),
    SW2("weekModel"),
    SW4("treatRequestedReminderAsExempt"),
    SW5("allowSameDayCallBack"),
    SW6("hoursExceptionOnClosedDays"),
    SW7("voicemailMode"),
    SW8("applyToLegalPersons"),
    SW10("visitsEnabled"),

    /// Opens a date that is a holiday by law; the sign-off names the ruling (law.md 7).
    HOLIDAYS("holidaysRemove");

    private final String key;

    Switch(String key) {
        this.key = key;
    }

    /// The name of the setting, which is also the `switch` of its sign-off.
    String key() {
        return key;
    }
}
