package co.pacto.domain.settings;

/// What the week of Ley 2300, art. 3 is, which the law does not say (law.md 3, SW2).
public enum WeekModel {

    /// Dates less than seven days apart, which satisfies the other reading too.
    ROLLING_7,

    /// Monday to Sunday.
    ISO_WEEK
}
