package co.pacto.domain.commitment;

import co.pacto.domain.calendar.BusinessCalendar;

/// What the life of a commitment is judged by: the creditor's parameters, its calendar, and the digest
/// of the settings both come from, with which every event is stamped.
public record Policy(CommitmentPolicy commitments, BusinessCalendar calendar,
        String settingsDigest) {}
