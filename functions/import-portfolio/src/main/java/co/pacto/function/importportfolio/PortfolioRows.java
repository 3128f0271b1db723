package co.pacto.function.importportfolio;

import co.pacto.aws.facts.Facts;
import co.pacto.aws.facts.Reminders;
import co.pacto.domain.commitment.CommitmentEvent;
import co.pacto.domain.commitment.CommitmentLife;
import co.pacto.domain.commitment.LifeDecision;
import co.pacto.domain.commitment.Policy;
import co.pacto.domain.debtor.Address;
import co.pacto.domain.debtor.BlindIndex;
import co.pacto.domain.debtor.Debtor;
import co.pacto.domain.debtor.ObligationLink;
import co.pacto.domain.obligation.Obligation;
import co.pacto.domain.portfolio.FileLine;
import co.pacto.domain.portfolio.Header;
import co.pacto.domain.portfolio.PortfolioReader;
import co.pacto.domain.portfolio.PortfolioRow;
import co.pacto.domain.portfolio.PortfolioUpdate;
import co.pacto.domain.portfolio.RejectCode;
import co.pacto.domain.portfolio.Rejection;
import co.pacto.domain.portfolio.RowJudgement;
import co.pacto.domain.portfolio.RowReading;
import co.pacto.domain.portfolio.RowResult;
import co.pacto.domain.settings.Settings;
import co.pacto.domain.store.Entity;
import co.pacto.domain.store.Store;
import co.pacto.domain.store.Transaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Takes the rows of a portfolio: one read and, when a row changes something, one transaction.
///
/// Two rows with one key and different facts are found within a chunk, of which all rows are in memory;
/// further apart the later one is taken for newer facts.
final class PortfolioRows implements RowImport {

    private final Store store;
    private final String importId;
    private final Header header;
    private final Settings settings;
    private final BlindIndex index;
    private final LocalDate today;
    private final Instant now;
    private final Map<String, PortfolioRow> seen = new HashMap<>();

    PortfolioRows(Store store, String importId, Header header, Settings settings, BlindIndex index,
            LocalDate today, Instant now) {
        this.store = store;
        this.importId = importId;
        this.header = header;
        this.settings = settings;
        this.index = index;
        this.today = today;
        this.now = now;
    }

    @Override
    public RowResult take(FileLine line) {
        return switch (PortfolioReader.read(header, line.text(), today,
                settings.compliance().allowForeignNumbers())) {
            case RowReading.Rejected(var rejections) -> new RowResult.Rejected(rejections);
            case RowReading.Accepted(var row) -> take(row, importId + ":" + line.number());
        };
    }

    /// @param source where the row stands, for the audit
    private RowResult take(PortfolioRow row, String source) {
        var earlier = seen.putIfAbsent(row.key(), row);
        if (earlier != null && !earlier.equals(row)) {
            return new RowResult.Rejected(
                    List.of(new Rejection("obligation_reference", RejectCode.CONFLICTING_ROW)));
        }
        var update = new PortfolioUpdate(row, index);
        return new Facts(store).commit(() -> decide(row, update, source));
    }

    private Facts.Attempt<RowResult> decide(PortfolioRow row, PortfolioUpdate update,
            String source) {
        var found = store.get(update.keys());
        var obligation = first(found, Obligation.class);
        if (RowJudgement.of(row, obligation) instanceof RowJudgement.Refused(var rejection)) {
            return new Facts.Attempt<>(new RowResult.Rejected(List.of(rejection)),
                    new Transaction());
        }
        var debtor = first(found, Debtor.class);
        var writes = new Transaction()
                .put(update.person(debtor, addresses(update, debtor), source, now))
                .put(update.link(first(found, ObligationLink.class)).stream().toList());
        update.obligation(obligation).map(this::changes).ifPresent(writes::and);
        return new Facts.Attempt<>(
                writes.isEmpty() ? new RowResult.Unchanged() : new RowResult.Applied(), writes);
    }

    /// All addresses of a person who is known and changes; the others need not be read.
    private List<Address> addresses(PortfolioUpdate update, @Nullable Debtor debtor) {
        return debtor == null || !update.changesPerson(debtor)
                ? List.of()
                : new Facts(store).person(update.debtorId()).addresses();
    }

    /// The changed obligation; one that is closed cancels the commitment in force.
    private Transaction changes(Obligation changed) {
        var commitmentId = changed.liveCommitmentId();
        if (changed.status() == Obligation.Status.CLOSED && commitmentId != null) {
            var file = new Facts(store).obligation(changed.obligationId()).with(changed);
            var policy = new Policy(settings.policy(), settings.calendar(), settings.digest());
            var decision = new CommitmentLife(policy, Reminders.NONE).apply(file, commitmentId,
                    new CommitmentEvent.Cancel("OBLIGATION_CLOSED"), now);
            if (decision instanceof LifeDecision.Applied(_, var writes)) {
                return writes;
            }
        }
        return new Transaction().put(changed.next());
    }

    private static <E extends Entity> @Nullable E first(List<Entity> entities, Class<E> type) {
        for (var entity : entities) {
            if (type.isInstance(entity)) {
                return type.cast(entity);
            }
        }
        return null;
    }
}
