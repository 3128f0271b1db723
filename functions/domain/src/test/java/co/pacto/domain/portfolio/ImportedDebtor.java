package co.pacto.domain.portfolio;

import co.pacto.domain.contact.Channel;
import co.pacto.domain.contact.RecipientRole;
import co.pacto.domain.debtor.Address;
import co.pacto.domain.debtor.Debtor;
import co.pacto.domain.debtor.DocumentNumber;
import co.pacto.domain.debtor.DocumentType;
import co.pacto.domain.debtor.ObligationLink;
import co.pacto.domain.debtor.PersonName;
import co.pacto.domain.debtor.Treatment;
import co.pacto.domain.obligation.Modality;
import co.pacto.domain.obligation.Obligation;
import co.pacto.domain.obligation.Party;
import co.pacto.domain.store.InMemoryStore;
import java.time.LocalDate;
import java.util.List;

/// A debtor as a portfolio brings her in: she owes on one obligation in arrears, and authorised her
/// telephone and her e-mail address.
public final class ImportedDebtor {

    public static final String DEBTOR_ID = "PKE02R27T12ECWT9EFHGVWW7TQ";
    public static final String OBLIGATION_ID = "NP7YCRC6NSYB53SKPQ9PPRQ9V0";
    public static final String DOCUMENT = "1020304050";
    public static final String TELEPHONE_ID = "VOICE-1";

    private ImportedDebtor() {}

    /// A store that knows her, and that she owes 1.000.000.
    public static InMemoryStore in(InMemoryStore store) {
        return store.with(profile(), telephone(), email(), link(), obligation(1_000_000, 0));
    }

    public static Debtor profile() {
        return new Debtor(DEBTOR_ID, new DocumentNumber(DocumentType.CC, DOCUMENT),
                new PersonName("María José", "Pérez Gómez"), Treatment.SRA,
                LocalDate.parse("1980-12-05"), null, null, null, false, "digest", 1);
    }

    public static Address telephone() {
        return telephone(0);
    }

    /// Her telephone after so many calls that somebody else took.
    public static Address telephone(int thirdParties) {
        return address(TELEPHONE_ID, Channel.VOICE, "+573001234567", Address.Kind.MOBILE,
                thirdParties);
    }

    public static Address email() {
        return address("EMAIL-1", Channel.EMAIL, "maria@example.co", Address.Kind.EMAIL, 0);
    }

    private static Address address(String addressId, Channel channel, String value,
            Address.Kind kind, int thirdParties) {
        var day = LocalDate.parse("2026-01-02");
        return new Address(DEBTOR_ID, addressId, channel, value, kind, Address.Status.VALID, 1,
                thirdParties,
                new Address.Consent(Address.Consent.State.AUTHORIZED, "evidence", day, day, null),
                1);
    }

    public static ObligationLink link() {
        return new ObligationLink(DEBTOR_ID, OBLIGATION_ID, RecipientRole.DEBTOR, 1);
    }

    public static Obligation obligation(long owedPesos, int level) {
        return new Obligation(OBLIGATION_ID, "CR-000123", "0123", null, Modality.CONSUMER,
                owedPesos, LocalDate.parse("2026-11-01"), LocalDate.parse("2026-09-30"), null,
                Obligation.Status.OPEN, level, null, List.of(),
                List.of(new Party(DEBTOR_ID, RecipientRole.DEBTOR)), "digest", 1);
    }
}
