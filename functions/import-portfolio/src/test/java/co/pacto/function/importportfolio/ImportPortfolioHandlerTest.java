package co.pacto.function.importportfolio;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import co.pacto.domain.contact.Channel;
import co.pacto.domain.contact.RecipientRole;
import co.pacto.domain.debtor.Address;
import co.pacto.domain.debtor.AddressChange;
import co.pacto.domain.debtor.Debtor;
import co.pacto.domain.debtor.DocumentLookup;
import co.pacto.domain.debtor.ObligationLink;
import co.pacto.domain.event.EventName;
import co.pacto.domain.event.IntegrationEvent;
import co.pacto.domain.obligation.Obligation;
import co.pacto.domain.obligation.Party;
import co.pacto.domain.portfolio.ImportProgress;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ImportPortfolioHandlerTest {

    private static final String HEADER = "document_type,document_number,names,last_names,phone_1,"
            + "email,voice_evidence,voice_informed_on,voice_authorized_on,role,"
            + "obligation_reference,modality,balance,balance_on,due_date,status\n";
    private static final String ANA = row("1020304050", "3001234567", "CR-000123", "500000",
            "2026-11-19", "OPEN");

    private final ImportStage stage = new ImportStage();

    @Test
    void a_row_brings_the_person_the_addresses_and_the_obligation() throws IOException {
        stage.upload("cartera noviembre ñ.csv", "\ufeff" + HEADER + ANA);

        var debtor = stage.store.all(Debtor.class).getFirst();
        var obligation = stage.store.all(Obligation.class).getFirst();
        assertThat(obligation.obligationId()).isEqualTo("NP7YCRC6NSYB53SKPQ9PPRQ9V0");
        assertThat(obligation.balancePesos()).isEqualTo(500_000);
        assertThat(obligation.debtors())
                .containsExactly(new Party(debtor.debtorId(), RecipientRole.DEBTOR));
        assertThat(stage.store.all(Address.class)).extracting(Address::channel)
                .containsExactlyInAnyOrder(Channel.VOICE, Channel.EMAIL);
        assertThat(stage.store.all(DocumentLookup.class)).hasSize(1);
        assertThat(stage.store.all(ObligationLink.class)).hasSize(1);
        assertThat(stage.store.all(ImportProgress.class).getFirst().state())
                .isEqualTo(ImportProgress.State.DONE);
        var told = stage.store.all(IntegrationEvent.class).getFirst();
        assertThat(told.name()).isEqualTo(EventName.PORTFOLIO_IMPORTED);
        assertThat(told.data()).containsEntry("kind", "PORTFOLIO").containsEntry("accepted", "1");
        assertThat(stage.bucket.only("reports/")).contains("\"file\":\"cartera noviembre ñ.csv\"",
                "\"rows\":1", "\"accepted\":1", "\"endedAt\":\"2026-11-20T17:00:00.000Z\"");
        assertThat(stage.bucket.has("rejected/")).isFalse();
    }

    @Test
    void the_same_file_again_is_unchanged_and_no_item_changes() throws IOException {
        stage.upload("portfolio.csv", HEADER + ANA);
        var before = stage.store.all();

        stage.upload("portfolio.csv", HEADER + ANA);
        stage.upload("again.csv", HEADER + ANA);

        assertThat(stage.store.all()).isEqualTo(before);
        assertThat(stage.bucket.only("reports/")).contains("\"file\":\"again.csv\"",
                "\"accepted\":0", "\"unchanged\":1");
    }

    @Test
    void a_second_delivery_of_one_upload_changes_not_even_the_report() throws IOException {
        stage.upload("portfolio.csv", HEADER + ANA);

        stage.deliver(stage.arrival("portfolio.csv"));

        assertThat(stage.bucket.only("reports/")).contains("\"accepted\":1", "\"unchanged\":0");
    }

    @Test
    void a_co_debtor_is_a_person_of_the_same_obligation() throws IOException {
        stage.upload("portfolio.csv", HEADER + ANA
                + ANA.replace("1020304050", "1020304051").replace("DEBTOR", "CO_DEBTOR"));

        assertThat(stage.store.all(Debtor.class)).hasSize(2);
        assertThat(stage.store.all(Obligation.class).getFirst().debtors()).extracting(Party::role)
                .containsExactly(RecipientRole.DEBTOR, RecipientRole.CO_DEBTOR);
    }

    @Test
    void a_newer_balance_updates_the_obligation_and_an_older_one_does_not() throws IOException {
        stage.upload("a.csv", HEADER + ANA);
        stage.upload("b.csv", HEADER + ANA.replace("500000,2026-11-19", "400000,2026-11-20"));
        stage.upload("c.csv", HEADER + ANA.replace("500000,2026-11-19", "600000,2026-11-18"));

        var obligation = stage.store.all(Obligation.class).getFirst();
        assertThat(obligation.balancePesos()).isEqualTo(400_000);
        assertThat(obligation.version()).isEqualTo(2);
        assertThat(stage.store.all(Debtor.class).getFirst().version()).isEqualTo(1);
        assertThat(stage.bucket.only("rejected/")).isEqualTo("""
                file,line,column,code,reason
                c.csv,2,balance_on,STALE_BALANCE,Ya se conoce un saldo de fecha posterior.
                """);
    }

    @Test
    void a_number_invalid_by_outcome_stays_so_and_a_replaced_one_goes_behind() throws IOException {
        stage.upload("a.csv", HEADER + ANA);
        var voice = voice().getFirst();
        stage.store.with(new Address(voice.debtorId(), voice.addressId(), voice.channel(),
                voice.value(), voice.kind(), Address.Status.INVALID, 1, 2, voice.consent(), 2));

        stage.upload("b.csv", HEADER + ANA.replace("3001234567", "3009999999"));
        stage.upload("c.csv", HEADER + ANA.replace("Pérez", "Pérez Ruiz"));

        assertThat(voice()).extracting(Address::value, Address::status, Address::position)
                .containsExactlyInAnyOrder(tuple("+573001234567", Address.Status.INVALID, 1),
                        tuple("+573009999999", Address.Status.VALID, 2));
    }

    /// law.md 11.5: the first file changes nothing, and another order is no change.
    @Test
    void a_number_that_the_creditor_changes_leaves_an_audit_entry_with_masked_values()
            throws IOException {
        stage.upload("a.csv", HEADER + ANA);
        assertThat(stage.store.all(AddressChange.class)).isEmpty();

        stage.upload("b.csv", HEADER + ANA.replace("3001234567", "3009999999"));

        assertThat(stage.store.all(AddressChange.class)).singleElement().satisfies(change -> {
            assertThat(change.who()).isEqualTo(AddressChange.Who.CREDITOR);
            assertThat(change.source()).matches("[0-9A-Z]{26}:2");
            assertThat(change.oldMasked()).isEqualTo("+57 *** *** 4567");
            assertThat(change.newMasked()).isEqualTo("+57 *** *** 9999");
            assertThat(change.evidenceRef()).isEqualTo("C-1");
        });
    }

    @Test
    void a_revoked_consent_comes_back_only_with_a_later_authorisation() throws IOException {
        stage.upload("a.csv", HEADER + ANA);
        var voice = voice().getFirst();
        var revoked = new Address.Consent(Address.Consent.State.REVOKED, "LLAMADA-1", null, null,
                Instant.parse("2026-06-01T15:00:00Z"));
        stage.store.with(new Address(voice.debtorId(), voice.addressId(), voice.channel(),
                voice.value(), voice.kind(), voice.status(), 1, 0, revoked, 2));

        stage.upload("b.csv", HEADER + ANA.replace("Pérez", "Pérez Ruiz"));
        assertThat(voice().getFirst().consent()).isEqualTo(revoked);

        stage.upload("c.csv",
                HEADER + ANA.replace("C-1,2024-01-15,2024-01-15", "C-2,2026-06-02,2026-06-02"));
        assertThat(voice().getFirst().consent().state())
                .isEqualTo(Address.Consent.State.AUTHORIZED);
    }

    @Test
    void a_large_file_is_read_in_chunks_of_two_thousand_rows() throws IOException {
        var file = new StringBuilder(HEADER);
        for (var number = 0; number < 4_500; number++) {
            file.append(row("10203" + (10_000 + number), "3001234567", "CR-" + (10_000 + number),
                    number % 1_500 == 7 ? "1.250" : "500000", "2026-11-19", "OPEN"));
        }

        stage.upload("portfolio.csv", file.toString());

        var progress = stage.store.all(ImportProgress.class).getFirst();
        assertThat(progress.version()).isEqualTo(3);
        assertThat(progress.tally().rows()).isEqualTo(4_500);
        assertThat(progress.tally().accepted()).isEqualTo(4_497);
        assertThat(progress.byteOffset()).isEqualTo(file.toString().getBytes(UTF_8).length);
        assertThat(stage.bucket.only("rejected/").lines().skip(1))
                .extracting(line -> line.split(",", -1)[1])
                .containsExactly("9", "1509", "3009");
    }

    @Test
    void a_chunk_delivered_twice_is_counted_once() throws IOException {
        var file = new StringBuilder(HEADER);
        for (var number = 0; number < 2_500; number++) {
            file.append(row("10203" + (10_000 + number), "3001234567", "CR-" + (10_000 + number),
                    number == 2_400 ? "1.250" : "500000", "2026-11-19", "OPEN"));
        }
        stage.bucket.with("incoming/portfolio.csv", file.toString().getBytes(UTF_8));
        stage.deliver(stage.arrival("portfolio.csv"));
        var next = stage.queue.element();

        stage.deliver(next);
        stage.deliver(next);
        stage.drain();

        assertThat(stage.store.all(ImportProgress.class).getFirst().tally().accepted())
                .isEqualTo(2_499);
        assertThat(stage.bucket.only("rejected/").lines()).hasSize(2);
    }

    @Test
    void what_is_no_file_of_the_creditor_changes_nothing() throws IOException {
        assertThat(stage.answerTo("test-event")).isEqualTo(ImportStage.NOTHING_FAILED);
        for (var event : List.of("missing-field", "wrong-client", "malicious-parent-folder",
                "malicious-control-characters", "malicious-long-text")) {
            assertThat(stage.answerTo(event)).as(event).contains("itemIdentifier");
        }
        assertThat(stage.store.all()).hasSize(1);
    }

    @Test
    void the_recorded_events_of_s3_are_understood() throws IOException {
        stage.bucket.with("incoming/portfolio.csv", (HEADER + ANA).getBytes(UTF_8))
                .with("incoming/cartera noviembre ñ.csv", (HEADER + ANA + "\n").getBytes(UTF_8));

        for (var event : List.of("portfolio", "duplicate", "unknown-extra-field",
                "key-with-blank-and-accent")) {
            assertThat(stage.answerTo(event)).as(event).isEqualTo(ImportStage.NOTHING_FAILED);
        }
        assertThat(stage.answerTo("not-json")).containsOnlyOnce("itemIdentifier");
        assertThat(stage.store.all(Debtor.class)).hasSize(1);
    }

    private List<Address> voice() {
        return stage.store.all(Address.class)
                .stream()
                .filter(address -> address.channel() == Channel.VOICE)
                .toList();
    }

    private static String row(String document, String phone, String reference, String balance,
            String balanceOn, String status) {
        return "CC," + document + ",Ana María,Pérez," + phone
                + ",ana@correo.example,C-1,2024-01-15,2024-01-15,DEBTOR," + reference + ",CONSUMER,"
                + balance + "," + balanceOn + ",2026-10-01," + status + "\n";
    }
}
