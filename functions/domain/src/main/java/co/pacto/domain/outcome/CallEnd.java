package co.pacto.domain.outcome;

import co.pacto.domain.commitment.Commitment;
import co.pacto.domain.commitment.CommitmentState;
import co.pacto.domain.commitment.FormalizationStep;
import co.pacto.domain.contact.CallSlot;
import co.pacto.domain.contact.Contact;
import co.pacto.domain.store.Transaction;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Closes a contact when its line is closed (connect.md 10.3). The platform's events come twice, early,
/// late or never, so every decision starts from what is stored.
///
/// The outcome of the flow or of an advisor always wins. A call nobody took cannot get one: it ends
/// with what the line said at once. A call that was taken waits `outcomeTimeoutMinutes` for it.
public final class CallEnd {

    /// Who says how a contact ended when only the platform's signals tell.
    public static final String PLATFORM = "PLATFORM";

    private final OutcomePolicy policy;

    public CallEnd(OutcomePolicy policy) {
        this.policy = policy;
    }

    /// What the end of a line leads to.
    public sealed interface Decision {

        /// The contact is closed with all its consequences. `outcome` is null when another one was
        /// stored before or is still awaited; then `outcomeDueAt` says until when.
        record Closed(Transaction writes, @Nullable Outcome outcome,
                @Nullable Instant outcomeDueAt) implements Decision {}

        /// The line was closed before and its outcome is still awaited until this instant.
        record Awaited(Instant outcomeDueAt) implements Decision {}

        /// Everything was done before, or the contact never left.
        record Nothing() implements Decision {}
    }

    /// The draft that the end of this line abandons, if there is one: what waits for an advisor is
    /// left until it expires (commitment.md 10).
    public static Optional<Commitment> abandonedDraft(OutcomeFacts facts) {
        return facts.obligation()
                .commitments()
                .stream()
                .filter(commitment -> commitment.state() == CommitmentState.DRAFT)
                .filter(commitment -> commitment.origin()
                        .contactPlanId()
                        .equals(facts.contact().contactPlanId()))
                .filter(commitment -> commitment.formalization()
                        .step() != FormalizationStep.TO_ADVISOR)
                .findFirst();
    }

    /// Closes the contact.
    ///
    /// @param lease the slot of the line that the contact was given, as it is stored
    /// @param abandoned what abandoning the draft writes, nothing when there is none
    public Decision decide(OutcomeFacts facts, @Nullable CallSlot lease, Transaction abandoned,
            LineEnd end, Instant now) {
        var contact = facts.contact();
        if (!hasLeft(contact)) {
            return new Decision.Nothing();
        }
        var isFirst = contact.endedAt() == null;
        var closedAt = Optional.ofNullable(contact.endedAt()).orElse(end.endedAt());
        var dueAt = outcomeDueAt(contact, end, closedAt);
        var hasOutcome = facts.contactFile().outcome() != null;
        var derives = !hasOutcome && !now.isBefore(dueAt);
        if (!isFirst && !derives) {
            return hasOutcome ? new Decision.Nothing() : new Decision.Awaited(dueAt);
        }
        var closed = isFirst
                ? contact.hungUp(end.endedAt(), end.disconnectReason())
                : contact.concluded();
        var outcome = derives ? derived(facts, end, now) : null;
        var writes = outcome == null
                ? new Transaction().put(closed)
                : Effects.of(outcome, closed, facts, policy);
        writes.and(abandoned).and(released(lease, contact));
        return new Decision.Closed(writes, outcome, hasOutcome || derives ? null : dueAt);
    }

    private Instant outcomeDueAt(Contact contact, LineEnd end, Instant closedAt) {
        return wasConnected(contact, end) ? closedAt.plus(policy.outcomeTimeout()) : closedAt;
    }

    private static Outcome derived(OutcomeFacts facts, LineEnd end, Instant now) {
        var contact = facts.contact();
        var meant = DerivedOutcome.of(end.disconnectReason(), wasConnected(contact, end));
        Map<String, String> details = new LinkedHashMap<>();
        if (!meant.detail().isEmpty()) {
            details.put("detail", meant.detail());
            details.put("platformSignal", end.disconnectReason());
        }
        var request = new OutcomeRequest(meant.code().name(), details, PLATFORM);
        return new Outcome(contact.contactPlanId(), meant.code(), details, PLATFORM, now,
                meant.code().level(facts.identityIsVerified(), meant.detail()),
                request.digest(meant.code()));
    }

    private static boolean wasConnected(Contact contact, LineEnd end) {
        return contact.answeredAt() != null || end.connectedAt() != null;
    }

    private static boolean hasLeft(Contact contact) {
        return switch (contact.state()) {
            case RESERVED, STARTED, ENDED -> true;
            case PLANNED, ORDERED, DENIED, DROPPED, FAILED -> false;
        };
    }

    private static Transaction released(@Nullable CallSlot lease, Contact contact) {
        return lease != null && contact.contactPlanId().equals(lease.holder())
                ? new Transaction().put(lease.released())
                : new Transaction();
    }
}
