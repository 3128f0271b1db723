package co.pacto.domain.settings;

import co.pacto.domain.debtor.EmailAddress;
import co.pacto.domain.debtor.PhoneNumber;
import org.jspecify.annotations.Nullable;

/// Who is owed, how the assistant introduces itself, and the two statements that belong to every
/// agreement.
///
/// @param spokenName said before identity, as are `assistantName` and `agencyName`
/// @param nit with check digit, as it is written in the copy
/// @param agencyName who calls in the creditor's name, if it is not the creditor itself
public record Creditor(String legalName, String spokenName, String nit, String assistantName,
        @Nullable String agencyName, PhoneNumber contactPhone, EmailAddress contactEmail,
        String privacyUrl, String optOutUrl, String selfServiceUrl,
        String interestAndDiscountStatement, String breachConsequence) {}
