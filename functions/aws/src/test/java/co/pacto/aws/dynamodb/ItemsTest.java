package co.pacto.aws.dynamodb;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import co.pacto.domain.contact.CallSlot;
import co.pacto.domain.contact.Channel;
import co.pacto.domain.contact.DaySlot;
import co.pacto.domain.contact.Level;
import co.pacto.domain.contact.Stop;
import co.pacto.domain.contact.StopReason;
import co.pacto.domain.contact.StopScope;
import co.pacto.domain.debtor.Address;
import co.pacto.domain.debtor.Debtor;
import co.pacto.domain.debtor.DocumentNumber;
import co.pacto.domain.debtor.DocumentType;
import co.pacto.domain.debtor.PersonName;
import co.pacto.domain.debtor.Treatment;
import co.pacto.domain.event.Aggregate;
import co.pacto.domain.event.EventName;
import co.pacto.domain.event.IntegrationEvent;
import co.pacto.domain.store.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

final class ItemsTest {

    private static final String DEBTOR = "PKE02R27T12ECWT9EFHGVWW7TQ";
    private static final Instant NOON = Instant.parse("2026-11-24T17:00:00Z");

    private final Address phone = new Address(DEBTOR, "A-1", Channel.VOICE, "+573001234567",
            Address.Kind.MOBILE, Address.Status.VALID, 1, 0, Address.Consent.unknown(), 1);

    @Test
    void an_address_has_the_documented_attributes_and_its_value_is_sealed() {
        var item = Items.write(phone);

        assertThat(item.keySet()).containsExactlyInAnyOrder("pk", "sk", "itemType", "version",
                "debtorId", "addressId", "channel", "address", "kind", "status", "position",
                "thirdPartyCount", "consent");
        assertThat(attribute(item, "pk").s()).isEqualTo("DEBTOR#" + DEBTOR);
        assertThat(attribute(item, "sk").s()).isEqualTo("ADDRESS#VOICE#A-1");
        assertThat(attribute(item, "address").b().asByteArray()[0]).isZero();
        assertThat(attribute(item, "address").s()).isNull();
    }

    @Test
    void a_profile_comes_back_and_everything_personal_in_it_is_sealed() {
        var debtor = new Debtor(DEBTOR, new DocumentNumber(DocumentType.CC, "1020304050"),
                new PersonName("Ana María", "Pérez"), Treatment.SRA, LocalDate.of(1985, 3, 14),
                LocalDate.of(2003, 5, 20), null, null, false, "digest", 1);

        var item = Items.write(debtor);

        assertThat(List.of("document", "names", "lastNames", "birthDate", "issueDate"))
                .allSatisfy(name -> assertThat(attribute(item, name).b()).isNotNull());
        assertThat(attribute(item, "documentType").s()).isEqualTo("CC");
        assertComesBack(debtor);
    }

    @Test
    void lists_nested_records_codes_and_instants_come_back() {
        var attempt = new DaySlot.Attempt("P", Channel.VOICE, 1, Level.L1, true, NOON);

        assertComesBack(new DaySlot(DEBTOR, LocalDate.of(2026, 11, 24), DaySlot.State.COUNTED,
                List.of(attempt), 2));
        assertComesBack(phone);
        assertComesBack(new CallSlot(3, "P", NOON, 1));
    }

    @Test
    void a_day_slot_may_be_forgotten_fifteen_days_later() {
        var slot = new DaySlot(DEBTOR, LocalDate.of(2026, 11, 24), DaySlot.State.RESERVED,
                List.of(), 1);

        assertThat(attribute(Items.write(slot), "expiresAt").n())
                .isEqualTo(Long.toString(Instant.parse("2026-12-09T05:00:00Z").getEpochSecond()));
    }

    @Test
    void a_stop_says_whose_it_is_and_waits_in_the_index() {
        var ofPerson = stop(new Stop.Owner.Person(DEBTOR));
        var ofObligation = stop(new Stop.Owner.OfObligation("O-1"));

        assertThat(attribute(Items.write(ofPerson), "itemType").s()).isEqualTo("Person stop");
        assertThat(attribute(Items.write(ofObligation), "itemType").s())
                .isEqualTo("Obligation stop");
        assertThat(attribute(Items.write(ofObligation), "dueSk").s())
                .isEqualTo("2026-11-24T17:00:00.000Z#S-1");
        assertComesBack(ofPerson);
        assertComesBack(ofObligation);
    }

    @Test
    void an_event_is_kept_as_the_text_that_is_published() {
        var event = IntegrationEvent.of(EventName.CONTACT_ORDERED, NOON,
                new Aggregate(Aggregate.Kind.CONTACT, "P", 2), 0, "digest",
                Map.of("channel", "VOICE"));
        var item = Items.write(event);

        assertThat(attribute(item, "itemType").s()).isEqualTo("Outbox");
        assertThat(attribute(item, "event").s()).isEqualTo("{\"eventId\":\"" + event.eventId()
                + "\",\"name\":\"ContactOrdered\",\"at\":\"2026-11-24T17:00:00.000Z\","
                + "\"aggregate\":\"CONTACT\",\"aggregateId\":\"P\",\"aggregateVersion\":\"2\","
                + "\"settingsDigest\":\"digest\",\"data\":{\"channel\":\"VOICE\"}}");
        assertComesBack(event);
    }

    @Test
    void an_unknown_attribute_is_ignored() {
        var item = new LinkedHashMap<>(Items.write(phone));
        item.put("invented", AttributeValue.fromS("later"));

        assertThat(Items.read(item)).isEqualTo(phone);
    }

    @Test
    void a_value_sealed_by_a_later_codec_is_refused() {
        var item = new LinkedHashMap<>(Items.write(phone));
        item.put("address", AttributeValue.fromB(SdkBytes.fromByteArray(new byte[]{9, 65})));

        assertThatIllegalStateException().isThrownBy(() -> Items.read(item))
                .withMessageContaining("codec version");
    }

    @Test
    void an_item_that_lacks_a_number_is_refused_by_name() {
        var item = new LinkedHashMap<>(Items.write(phone));
        item.remove("position");

        assertThatIllegalStateException().isThrownBy(() -> Items.read(item))
                .withMessage("stored Address lacks position");
    }

    private static AttributeValue attribute(Map<String, AttributeValue> item, String name) {
        return requireNonNull(item.get(name), name);
    }

    private static Stop stop(Stop.Owner owner) {
        return new Stop(owner, "S-1", StopReason.REFUSED, StopScope.ASSISTANT, "outcome", null,
                NOON.minusSeconds(60), NOON, null, 1);
    }

    private static void assertComesBack(Entity entity) {
        assertThat(Items.read(Items.write(entity))).isEqualTo(entity);
    }
}
