package co.pacto.domain.contact;

import co.pacto.domain.Sha256;
import java.time.LocalDate;

/// What makes the repetition of one call harmless at the platform: the same token gives the same call
/// for seven days (connect.md 8.1). It holds the date and the ordinal, because a token of campaign and
/// number alone would swallow the lawful call of the next date.
public final class ClientToken {

    private static final int DIGITS = 40;

    private ClientToken() {}

    /// The token of a person's nth call of a date.
    public static String of(String stackName, String debtorId, LocalDate date, int ordinal) {
        var cause = String.join("|", stackName, debtorId, date.toString(), Channel.VOICE.name(),
                Integer.toString(ordinal));
        return "pv1-" + Sha256.hex(cause).substring(0, DIGITS);
    }
}
