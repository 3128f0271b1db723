package co.pacto.domain.commitment;

import co.pacto.domain.contact.ContactPolicy;
import co.pacto.domain.event.Subject;
import co.pacto.domain.outcome.HandOver;
import co.pacto.domain.outcome.TaskType;
import co.pacto.domain.settings.Settings;
import co.pacto.domain.store.Transaction;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/// What an agreement is made under: the creditor's settings, and the law as it stands.
public record AgreementRules(Settings settings) {

    Policy policy() {
        return new Policy(settings.policy(), settings.calendar(), settings.digest());
    }

    TermsPolicy termsPolicy() {
        return new TermsPolicy(settings.policy(), settings.calendar());
    }

    /// The versions that a commitment keeps, with those of the texts it is read with.
    Versions versions(List<String> textIds) {
        return new Versions(settings.version(), ContactPolicy.LAW_VERSION, settings.digest(),
                textIds.stream()
                        .collect(Collectors.toMap(AgreementRules::name, AgreementRules::version)));
    }

    /// Work for a person about a commitment of this call.
    Transaction toAPerson(TaskType type, Commitment commitment, Instant now) {
        var contactPlanId = commitment.origin().contactPlanId();
        var subject = new Subject(commitment.debtorId(), commitment.obligationId(),
                commitment.commitmentId(), contactPlanId);
        return new HandOver(subject, contactPlanId, commitment.aggregate(), settings.calendar(),
                settings.digest(), now).task(type, commitment.commitmentId());
    }

    private static String name(String textId) {
        return textId.substring(0, textId.lastIndexOf('.'));
    }

    private static String version(String textId) {
        return textId.substring(textId.lastIndexOf('.') + 1);
    }
}
