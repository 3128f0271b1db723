package co.pacto.domain.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.contact.Message;
import co.pacto.domain.contact.MessageKind;
import co.pacto.domain.event.EventName;
import co.pacto.domain.outcome.AdvisorTask;
import co.pacto.domain.outcome.Alert;
import co.pacto.domain.outcome.AlertCode;
import co.pacto.domain.outcome.TaskType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class CopyingTest {

    private final CallInProgress call = new CallInProgress().at(FormalizationStep.FORMALIZED);

    /// PC-17, PC-23.
    @Test
    void queues_the_copy_with_the_request_that_it_answers() {
        var armed = call.commitment().armed();

        assertThat(call.copy(DialogueInput.YES).status()).isEqualTo("COPY_QUEUED");

        var message = call.stored(Message.class).getFirst();
        assertThat(message.kind()).isEqualTo(MessageKind.AGREEMENT_COPY);
        assertThat(message.addressId()).isEqualTo("EMAIL-1");
        assertThat(message.state()).isEqualTo(Message.State.PLANNED);
        assertThat(call.evidence()).endsWith("COPY_REQUESTED");
        assertThat(call.commitment().armed()).isEqualTo(armed);
        assertThat(call.store().events(EventName.COPY_REQUESTED)).singleElement()
                .satisfies(event -> assertThat(event.data())
                        .containsEntry("messageId", message.messageId())
                        .containsEntry("evidenceSeq", "9"));
    }

    /// PC-17.
    @Test
    void leaves_the_delivery_to_a_person_where_no_address_is_registered() {
        var withoutEmail = new CallInProgress(1_000_000, 0, false).at(FormalizationStep.FORMALIZED);

        assertThat(withoutEmail.copy(DialogueInput.YES).status()).isEqualTo("COPY_PENDING");
        assertThat(withoutEmail.stored(Alert.class)).extracting(Alert::code)
                .containsExactly(AlertCode.COPY_PENDING);
        assertThat(withoutEmail.stored(AdvisorTask.class)).extracting(AdvisorTask::type)
                .containsExactly(TaskType.COPY_PENDING);
        assertThat(withoutEmail.stored(Message.class)).isEmpty();
        assertThat(withoutEmail.commitment().state()).isEqualTo(CommitmentState.ACTIVE);
    }

    @ParameterizedTest
    @EnumSource(names = {"NO", "SILENCE", "NOT_UNDERSTOOD"})
    void sends_nothing_without_an_explicit_yes(DialogueInput input) {
        var answer = call.copy(input);

        assertThat(answer.status()).isEqualTo("COPY_NOT_WANTED");
        assertThat(answer.say().words()).isEqualTo("De acuerdo. Puede pedir la copia cuando lo "
                + "desee por nuestros canales. ¿Tiene alguna pregunta sobre el acuerdo que "
                + "acabamos de establecer? Para sí, marque uno. Para no, marque dos.");
        assertThat(call.stored(Message.class)).isEmpty();
    }

    @Test
    void answers_a_repeated_delivery_the_same_and_writes_nothing() {
        var asked = call.question();
        call.copy(DialogueInput.YES);

        var again = call.bringing(asked).copy(DialogueInput.YES);

        assertThat(again.status()).isEqualTo("COPY_QUEUED");
        assertThat(again.writes().isEmpty()).isTrue();
        assertThat(call.bringing(asked).copy(DialogueInput.NO).status()).isEqualTo("CONFLICT");
    }

    @Test
    void has_no_copy_of_what_is_not_agreed() {
        assertThat(new CallInProgress().at(FormalizationStep.TERMS_READ)
                .copy(DialogueInput.YES)
                .status()).isEqualTo("OUT_OF_ORDER");
    }
}
