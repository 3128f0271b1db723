package co.pacto.local.run;

import co.pacto.domain.calendar.Bogota;
import co.pacto.domain.commitment.Commitment;
import co.pacto.domain.contact.ContactPolicy;
import co.pacto.domain.contact.GateCode;
import co.pacto.domain.contact.GateDecision;
import co.pacto.domain.contact.Purpose;
import co.pacto.domain.debtor.Address;
import co.pacto.domain.debtor.Debtor;
import co.pacto.domain.obligation.Obligation;
import co.pacto.domain.obligation.Party;
import co.pacto.domain.store.Entity;
import co.pacto.local.Json;
import co.pacto.local.LocalAws;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sqs.SqsClient;

/// Orders the day's calls, as the client's own campaign would (data.md 15): on each open date one per
/// debtor with an obligation in arrears and no live commitment, in portions that the line can dial.
/// Whether a call leaves is decided by the functions, not here.
final class Campaign implements TableView.Listener, AutoCloseable {

    private static final Duration BETWEEN_PORTIONS = Duration.ofMinutes(2);

    /// Denials that only another fact of the debtor can change.
    private static final Set<GateCode> FINAL = EnumSet.of(GateCode.STOPPED, GateCode.DO_NOT_CONTACT,
            GateCode.MISSING_FACT);

    private final LocalAws aws;
    private final TableView table;
    private final ContactPolicy policy;
    private final Runnable lookBack;
    private final SqsClient sqs;
    private final Set<String> deniedForGood = new HashSet<>();

    /// @param lookBack brings the decisions of the gate up to the present
    Campaign(LocalAws aws, TableView table, ContactPolicy policy, Runnable lookBack) {
        this.aws = aws;
        this.table = table;
        this.policy = policy;
        this.lookBack = lookBack;
        sqs = aws.client(SqsClient.builder());
    }

    /// Orders the calls of this date when its window opens, and those of each date after it.
    void runFrom(LocalDate date) {
        var opens = policy.calendar().window(date).map(window -> Bogota.at(date, window.from()));
        var now = aws.clock().instant();
        opens.map(at -> at.isBefore(now) ? now : at)
                .ifPresent(at -> aws.at(at, () -> order(date, at)));
        aws.at(Bogota.at(date.plusDays(1), LocalTime.MIDNIGHT), () -> runFrom(date.plusDays(1)));
    }

    private void order(LocalDate date, Instant opens) {
        lookBack.run();
        var orders = orders(date);
        var portion = policy.concurrentCalls();
        for (var first = 0; first < orders.size(); first += portion) {
            var together = orders.subList(first, Math.min(first + portion, orders.size()));
            aws.at(opens.plus(BETWEEN_PORTIONS.multipliedBy(first / portion)),
                    () -> together.forEach(obligation -> send(obligation, date)));
        }
    }

    /// For each debtor the obligation that is longest in arrears, unless a commitment of his is live.
    private List<Owed> orders(LocalDate date) {
        var silenced = table.all(Commitment.class)
                .filter(commitment -> commitment.state().isLive())
                .map(Commitment::debtorId)
                .collect(Collectors.toCollection(() -> new HashSet<>(deniedForGood)));
        Map<String, Owed> byDebtor = new LinkedHashMap<>();
        table.all(Obligation.class)
                .filter(obligation -> table.obligation(obligation.obligationId()).isInArrears(date))
                .sorted(Comparator.comparing(Obligation::dueDate)
                        .thenComparing(Obligation::obligationId))
                .forEach(obligation -> obligation.debtors()
                        .stream()
                        .map(Party::debtorId)
                        .filter(debtorId -> !silenced.contains(debtorId))
                        .forEach(debtorId -> byDebtor.putIfAbsent(debtorId,
                                new Owed(debtorId, obligation.obligationId()))));
        return List.copyOf(byDebtor.values());
    }

    private record Owed(String debtorId, String obligationId) {}

    private void send(Owed owed, LocalDate date) {
        var body = Json.object()
                .put("debtorId", owed.debtorId())
                .put("obligationId", owed.obligationId())
                .put("purpose", Purpose.COLLECTION.name())
                .put("cause", "campaign/" + date);
        sqs.sendMessage(
                request -> request.queueUrl(aws.name("CallsQueue")).messageBody(body.toString()));
    }

    /// Somebody who was denied for good is ordered again once a fact of his changes.
    @Override
    public void changed(@Nullable Entity before, Entity after) {
        switch (after) {
            case GateDecision decision when decision.purpose() == Purpose.COLLECTION
                    && decision.verdict() == GateDecision.Verdict.DENIED
                    && FINAL.contains(decision.code()) ->
                deniedForGood.add(decision.debtorId());
            case Debtor debtor -> deniedForGood.remove(debtor.debtorId());
            case Address address -> deniedForGood.remove(address.debtorId());
            case Obligation obligation ->
                obligation.debtors().forEach(party -> deniedForGood.remove(party.debtorId()));
            default -> {
                // No fact of a debtor.
            }
        }
    }

    @Override
    public void close() {
        sqs.close();
    }
}
