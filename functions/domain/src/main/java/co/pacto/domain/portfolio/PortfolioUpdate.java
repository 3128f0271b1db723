package co.pacto.domain.portfolio;

import co.pacto.domain.Ids;
import co.pacto.domain.debtor.Address;
import co.pacto.domain.debtor.BlindIndex;
import co.pacto.domain.debtor.Debtor;
import co.pacto.domain.debtor.DocumentLookup;
import co.pacto.domain.debtor.ObligationLink;
import co.pacto.domain.obligation.Obligation;
import co.pacto.domain.obligation.Party;
import co.pacto.domain.store.Entity;
import co.pacto.domain.store.Key;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a row of the portfolio changes: the person, the obligation, and that he owes it. A row that
/// says what is known already changes nothing (data.md 6, 7).
public final class PortfolioUpdate {

    private final PortfolioRow row;
    private final String blindIndex;
    private final String debtorId;
    private final String obligationId;
    private final String obligationDigest;
    private final PersonUpdate person;

    public PortfolioUpdate(PortfolioRow row, BlindIndex index) {
        this.row = row;
        this.blindIndex = index.of(row.document());
        this.debtorId = Ids.id("debtor", blindIndex);
        this.obligationId = obligationId(row.obligationReference());
        this.obligationDigest = index.of(row.obligationFacts());
        this.person = new PersonUpdate(row, debtorId, index);
    }

    /// The id of the obligation with this reference, which is in upper case.
    public static String obligationId(String reference) {
        return Ids.id("obligation", reference);
    }

    /// What must be known to tell whether the row changes anything.
    public List<Key> keys() {
        return List.of(Debtor.key(debtorId), link(0).key(), Obligation.key(obligationId));
    }

    public String debtorId() {
        return debtorId;
    }

    /// Whether the row says something else about the person than the last one that changed him.
    public boolean changesPerson(@Nullable Debtor known) {
        return known == null || !known.sourceDigest().equals(person.digest());
    }

    /// The person as the row makes him: the profile, the addresses that are new or changed, and what the
    /// audit keeps of a change.
    ///
    /// @param source where the row stands: `<importId>:<line>`
    public List<Entity> person(@Nullable Debtor known, List<Address> addresses, String source,
            Instant at) {
        if (!changesPerson(known)) {
            return List.of();
        }
        List<Entity> changed = new ArrayList<>();
        changed.add(person.profile(known));
        changed.addAll(person.addresses(addresses));
        if (known == null) {
            changed.add(new DocumentLookup(blindIndex, debtorId));
        } else {
            changed.addAll(person.changes(addresses, source, at));
        }
        return changed;
    }

    /// That the person owes, if it was not known or in another role.
    public Optional<ObligationLink> link(@Nullable ObligationLink known) {
        return known != null && known.role() == row.role()
                ? Optional.empty()
                : Optional.of(link(known == null ? 1 : known.version() + 1));
    }

    /// The obligation as the row makes it, if that changes it, with the version that is stored: 0 when
    /// none is.
    public Optional<Obligation> obligation(@Nullable Obligation known) {
        var debtors = debtors(known == null ? List.of() : known.debtors());
        if (known == null) {
            return Optional.of(changed(0, null, List.of(), debtors, 0));
        }
        var isSame = known.sourceDigest().equals(obligationDigest)
                && known.debtors().equals(debtors);
        return isSame
                ? Optional.empty()
                : Optional.of(changed(known.level(), known.liveCommitmentId(),
                        known.renegotiatedOn(), debtors, known.version()));
    }

    private Obligation changed(int level, @Nullable String liveCommitmentId,
            List<LocalDate> renegotiatedOn, List<Party> debtors, long version) {
        return new Obligation(obligationId, row.obligationReference(), row.last4(), row.product(),
                row.modality(), row.balancePesos(), row.balanceOn(), row.dueDate(),
                row.contractSignedOn(), row.status(), level, liveCommitmentId, renegotiatedOn,
                debtors, obligationDigest, version);
    }

    private List<Party> debtors(List<Party> known) {
        var party = new Party(debtorId, row.role());
        List<Party> debtors = new ArrayList<>(known);
        for (var place = 0; place < debtors.size(); place++) {
            if (debtors.get(place).debtorId().equals(debtorId)) {
                debtors.set(place, party);
                return debtors;
            }
        }
        debtors.add(party);
        return debtors;
    }

    private ObligationLink link(long version) {
        return new ObligationLink(debtorId, obligationId, row.role(), version);
    }
}
