package co.pacto.domain.commitment;

import co.pacto.domain.calendar.Bogota;
import co.pacto.domain.contact.ContactPolicy;
import co.pacto.domain.event.EventName;
import co.pacto.domain.event.IntegrationEvent;
import co.pacto.domain.outcome.AdvisorTask;
import co.pacto.domain.outcome.TaskType;
import co.pacto.domain.settings.Settings;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What an agreement is made under: the creditor's settings, and the law as it stands.
public record AgreementRules(Settings settings) {

    /// An advisor's first deadline (law.md 8.4).
    private static final int BUSINESS_DAYS_FOR_AN_ADVISOR = 5;

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
    AdvisorTask task(TaskType type, Commitment commitment, Instant now) {
        var deadline = Bogota.at(
                settings.calendar().businessDay(Bogota.date(now), BUSINESS_DAYS_FOR_AN_ADVISOR),
                settings.policy().dueCutoff());
        var contactPlanId = commitment.origin().contactPlanId();
        return AdvisorTask.open(type,
                new AdvisorTask.Subject(commitment.debtorId(), commitment.obligationId(),
                        commitment.commitmentId(), contactPlanId),
                commitment.commitmentId(), contactPlanId, now, deadline);
    }

    /// The fact that such work waits.
    IntegrationEvent taskOpened(AdvisorTask task, Commitment commitment, Instant now) {
        return CommitmentFacts.event(EventName.TASK_OPENED, commitment, settings.digest(), now,
                Map.of("taskId", task.taskId(), "type", task.type().name()));
    }

    private static String name(String textId) {
        return textId.substring(0, textId.lastIndexOf('.'));
    }

    private static String version(String textId) {
        return textId.substring(textId.lastIndexOf('.') + 1);
    }
}
