package co.pacto.domain.obligation;

import co.pacto.domain.contact.RecipientRole;
import co.pacto.domain.store.Entity;
import co.pacto.domain.store.Key;
import co.pacto.domain.store.Stored;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One debt: what the creditor stated about it, who owes it, and how its commitments went.
///
/// `balancePesos` is what the creditor stated on `balanceOn`. `level` counts the commitments in a row
/// that were not kept (commitment.md 9.1). `reference` is the creditor's own and masked in text.
public record Obligation(String obligationId, @Stored(sealed = true) String reference, String last4,
        @Nullable String product, Modality modality, long balancePesos, LocalDate balanceOn,
        LocalDate dueDate, @Nullable LocalDate contractSignedOn, Status status, int level,
        @Nullable String liveCommitmentId, List<LocalDate> renegotiatedOn, List<Party> debtors,
        String sourceDigest, long version) implements Entity {

    /// Whether the creditor still claims it.
    public enum Status {
        OPEN,
        CLOSED
    }

    public Obligation {
        renegotiatedOn = List.copyOf(renegotiatedOn);
        debtors = List.copyOf(debtors);
    }

    /// The partition of everything that concerns the money of one obligation.
    public static String partition(String obligationId) {
        return "OBLIGATION#" + obligationId;
    }

    /// The key of an obligation.
    public static Key key(String obligationId) {
        return Key.operational(partition(obligationId), "OBLIGATION");
    }

    @Override
    public Key key() {
        return key(obligationId);
    }

    /// Whether the creditor still claims it.
    public boolean isOpen() {
        return status == Status.OPEN;
    }

    /// The obligation after a change of its commitments, still to be given its next version.
    public Obligation with(int newLevel, @Nullable String newLiveCommitmentId) {
        return new Obligation(obligationId, reference, last4, product, modality, balancePesos,
                balanceOn, dueDate, contractSignedOn, status, newLevel, newLiveCommitmentId,
                renegotiatedOn, debtors, sourceDigest, version);
    }

    /// The obligation with one renegotiation more, still to be given its next version.
    public Obligation renegotiated(LocalDate date) {
        var dates = new ArrayList<>(renegotiatedOn);
        dates.add(date);
        return new Obligation(obligationId, reference, last4, product, modality, balancePesos,
                balanceOn, dueDate, contractSignedOn, status, level, liveCommitmentId, dates,
                debtors, sourceDigest, version);
    }

    /// The same facts in the version that follows the stored one.
    public Obligation next() {
        return new Obligation(obligationId, reference, last4, product, modality, balancePesos,
                balanceOn, dueDate, contractSignedOn, status, level, liveCommitmentId,
                renegotiatedOn, debtors, sourceDigest, version + 1);
    }

    /// Who is told about money that belongs to no commitment: the debtor, else the first who owes.
    public String debtorId() {
        return debtors.stream()
                .filter(party -> party.role() == RecipientRole.DEBTOR)
                .findFirst()
                .orElseGet(debtors::getFirst)
                .debtorId();
    }

    @Override
    public String toString() {
        return "Obligation[obligationId=" + obligationId + ", status=" + status + ", level=" + level
                + ", version=" + version + "]";
    }
}
