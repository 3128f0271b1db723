package co.pacto.domain.portfolio;

import co.pacto.domain.contact.Channel;
import co.pacto.domain.contact.RecipientRole;
import co.pacto.domain.debtor.Address.Consent;
import co.pacto.domain.debtor.DocumentNumber;
import co.pacto.domain.debtor.EmailAddress;
import co.pacto.domain.debtor.PersonName;
import co.pacto.domain.debtor.PhoneNumber;
import co.pacto.domain.debtor.Treatment;
import co.pacto.domain.obligation.Modality;
import co.pacto.domain.obligation.Obligation;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One debtor and one of his obligations, as the creditor states them. Its key is the document with
/// the reference.
///
/// @param phones in the creditor's order of preference, without repetition
/// @param consents for VOICE, EMAIL, SMS and WHATSAPP; UNKNOWN where the file proves none
/// @param obligationReference in upper case, as its id is made of it
public record PortfolioRow(DocumentNumber document, PersonName name, @Nullable Treatment treatment,
        @Nullable LocalDate birthDate, @Nullable LocalDate documentIssueDate,
        List<PhoneNumber> phones, @Nullable EmailAddress email, Map<Channel, Consent> consents,
        RecipientRole role, String obligationReference, @Nullable String product, Modality modality,
        long balancePesos, LocalDate balanceOn, LocalDate dueDate,
        @Nullable LocalDate contractSignedOn, Obligation.Status status) {

    public PortfolioRow {
        phones = List.copyOf(phones);
        Map<Channel, Consent> copy = new EnumMap<>(Channel.class);
        copy.putAll(consents);
        consents = Collections.unmodifiableMap(copy);
    }

    /// What no other row of a file may have: `CC:1020304050/CR-000123`.
    public String key() {
        return document.key() + "/" + obligationReference;
    }

    /// The last four characters of the reference, the only ones that are ever said.
    public String last4() {
        return obligationReference.substring(obligationReference.length() - 4);
    }

    /// What the row says about the person, as texts.
    List<String> personFacts() {
        return Stream
                .of(Stream.of(document.key(), name.names(), name.lastNames()),
                        Stream.of(treatment, birthDate, documentIssueDate).map(String::valueOf),
                        phones.stream().map(PhoneNumber::e164),
                        Stream.of(email == null ? "" : email.value(), consents.toString()))
                .flatMap(part -> part)
                .toList();
    }

    /// What the row says about the obligation, as texts.
    List<String> obligationFacts() {
        return Stream
                .of(obligationReference, product, modality, balancePesos, balanceOn, dueDate,
                        contractSignedOn, status)
                .map(String::valueOf)
                .toList();
    }

    @Override
    public String toString() {
        return "PortfolioRow[" + document.masked() + " ***" + last4() + "]";
    }
}
