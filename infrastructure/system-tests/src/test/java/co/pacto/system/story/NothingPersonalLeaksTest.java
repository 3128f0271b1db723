package co.pacto.system.story;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.local.gateway.AwsError;
import co.pacto.local.ses.Mail;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Name, document, telephone and e-mail of a debtor through a whole life, with errors of each service
/// on the way: they stand in the debtor's own mail and in sealed attributes, and in no log line, queue
/// message, event, schedule, key or exception (security.md 3).
@Tag("clock")
final class NothingPersonalLeaksTest {

    private static final List<Canary> CANARIES = List.of(Canary.of("name", "Quetzalina Inés"),
            Canary.of("first name", "Quetzalina"), Canary.of("last name", "Zubizarreta"),
            Canary.of("document", "1020304050"), Canary.of("telephone", "3157788990"),
            Canary.of("e-mail", "quetzalina.z@canario.example"),
            Canary.of("mailbox", "quetzalina.z"));
    private static final String MAIL_ADDRESS = "quetzalina.z@canario.example";

    private final List<String> seen = new CopyOnWriteArrayList<>();

    @Test
    void a_whole_life_shows_nobody_who_the_debtor_is() throws IOException {
        try (var life = begun("PROMISE:TOTAL:2xMONTHLY:+7>NO_ANSWER")) {
            life.aws().show(this::see);
            life.aws().watch("Table", this::see);
            live(life);

            assertThat(life.said("Contact", "purpose")).containsExactly("BREACH_NOTICE",
                    "COLLECTION", "COMMITMENT_REMINDER", "COMMITMENT_REMINDER");
            assertThat(life.aws().mail().outbox()).hasSize(2)
                    .allSatisfy(mail -> assertThat(mail.recipients()).containsExactly(MAIL_ADDRESS))
                    .extracting(Mail::text)
                    .anySatisfy(text -> assertThat(text).contains("Quetzalina"));
            assertThat(life.aws().anomalies()).isEmpty();
            lookAtWhatIsLeft(life);
            assertThat(seen).hasSizeGreaterThan(300)
                    .allSatisfy(text -> assertThat(found(text)).isEmpty());
        }
    }

    @Test
    void neither_refused_rows_nor_wrong_answers_repeat_what_was_said() throws IOException {
        try (var life = begun("MANUAL")) {
            life.aws().show(this::see);
            life.aws().watch("Table", this::see);
            life.advanceTo("2026-11-20T10:00");
            life.put("otra.csv", """
                    document_type,document_number,names,last_names,birth_date,phone_1,email,\
                    obligation_reference,modality,balance,balance_on,due_date
                    TI,1020304050,Quetzalina 1,Zubizarreta 1,2030-01-01,31577889901,\
                    quetzalina.z canario.example,CR-000999,Quetzalina,1.020.304.050,3157788990,x
                    """);
            var call = life.answer();
            call.prepare();
            call.identify("1020304050", "Quetzalina");
            call.negotiate("SIGNAL", Map.of("signal", "Zubizarreta"));
            call.ask("formalize-commitment", "ANSWER", Map.of("commitmentId", "1020304050",
                    "documentDigits", "1020304050", "nameHeard", "Quetzalina Inés"));
            call.outcome("Quetzalina");
            call.hangUp();
            life.advanceTo("2026-11-20T11:00");

            lookAtWhatIsLeft(life);
            assertThat(seen).hasSizeGreaterThan(50)
                    .allSatisfy(text -> assertThat(found(text)).isEmpty());
        }
    }

    /// The other tests prove nothing if a leak is not seen.
    @ParameterizedTest
    @ValueSource(strings = {"{\"d\":\"1020304050\"}", "a=1.020.304.050;", "1 020 304 050",
            "1 0 2 0 3 0 4 0 5 0", "MTAyMDMwNDA1MA==", "e3siZCI6IjEwMjAzMDQwNTAifQ==", "QUETZALINA",
            "quetzalina+in%C3%A9s", "Quetzalina In\\u00e9s"})
    void a_leak_would_be_seen(String text) {
        assertThat(found(text)).isNotEmpty();
    }

    private static Life begun(String words) throws IOException {
        return new LifeBuilder("2026-11-20T09:00").owing(600_000)
                .column("names", "Quetzalina Inés")
                .column("last_names", "Zubizarreta")
                .column("phone_1", "3157788990")
                .column("email", MAIL_ADDRESS)
                .calls(words)
                .begin();
    }

    /// Called, formalized, copied, reminded, paid once, judged, noticed; each service fails once.
    private static void live(Life life) {
        fail(life, "connect", "sqs", "events");
        life.advanceTo("2026-11-20T10:00");
        life.call();
        fail(life, "ses", "scheduler");
        life.advanceTo("2026-11-27T05:00");
        life.pay(300_000, "2026-11-27", "2026-11-27");
        fail(life, "events", "sqs");
        life.advanceTo("2027-02-01T12:00");
    }

    private static void fail(Life life, String... signingNames) {
        for (var name : signingNames) {
            life.aws()
                    .adversity()
                    .nextError(name, new AwsError("InternalServerError", 500, "as ordered"));
        }
    }

    /// Requests may carry what is personal to its own receiver: the number that is dialled, the mail
    /// that is sent, the creditor's own files.
    private void see(String where, String what) {
        seen.add(where);
        if (where.startsWith("request connect")) {
            seen.add(what.replace("\"DestinationPhoneNumber\":\"+573157788990\"", ""));
        } else if (!where.startsWith("request ses") && !where.contains("/incoming/")) {
            seen.add(what);
        }
    }

    /// Every attribute that is not sealed, with its name.
    private void see(Map<String, AttributeValue> item) {
        item.forEach((name, value) -> seen.add(name + "=" + unsealed(value)));
    }

    private static String unsealed(AttributeValue value) {
        if (value.hasM()) {
            List<String> fields = new ArrayList<>();
            value.m().forEach((name, field) -> fields.add(name + "=" + unsealed(field)));
            return fields.toString();
        }
        if (value.hasL()) {
            return value.l().stream().map(NothingPersonalLeaksTest::unsealed).toList().toString();
        }
        return value.b() == null ? value.toString() : "sealed";
    }

    private void lookAtWhatIsLeft(Life life) {
        life.everything().values().forEach(this::see);
        life.aws().logs().forEach(line -> seen.add(line.text()));
        seen.addAll(life.aws().open());
    }

    private static List<String> found(String text) {
        return CANARIES.stream().flatMap(canary -> canary.in(text).stream()).toList();
    }
}
