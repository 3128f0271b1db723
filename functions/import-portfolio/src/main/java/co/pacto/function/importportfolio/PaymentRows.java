package co.pacto.function.importportfolio;

import co.pacto.aws.facts.Facts;
import co.pacto.aws.facts.Reminders;
import co.pacto.domain.commitment.CommitmentLife;
import co.pacto.domain.commitment.PaymentMethod;
import co.pacto.domain.commitment.Policy;
import co.pacto.domain.commitment.ReminderPlanner;
import co.pacto.domain.obligation.ObligationFile;
import co.pacto.domain.payment.PaymentPosting;
import co.pacto.domain.portfolio.FileLine;
import co.pacto.domain.portfolio.Header;
import co.pacto.domain.portfolio.PaymentReader;
import co.pacto.domain.portfolio.PaymentRow;
import co.pacto.domain.portfolio.PortfolioUpdate;
import co.pacto.domain.portfolio.RowJudgement;
import co.pacto.domain.portfolio.RowReading;
import co.pacto.domain.portfolio.RowResult;
import co.pacto.domain.settings.Settings;
import co.pacto.domain.store.Store;
import co.pacto.domain.store.Transaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Takes the rows of a file of payments: each is stored once and moves the commitment that accepts it.
final class PaymentRows implements RowImport {

    /// How a payment says that it came by a file.
    private static final String SOURCE = "FILE";

    private final Store store;
    private final Header header;
    private final Settings settings;
    private final LocalDate today;
    private final Instant now;
    private final List<String> methods;

    PaymentRows(Store store, Header header, Settings settings, LocalDate today, Instant now) {
        this.store = store;
        this.header = header;
        this.settings = settings;
        this.today = today;
        this.now = now;
        this.methods = settings.policy().methods().stream().map(PaymentMethod::code).toList();
    }

    @Override
    public RowResult take(FileLine line) {
        return switch (PaymentReader.read(header, line.text(), today, methods)) {
            case RowReading.Rejected(var rejections) -> new RowResult.Rejected(rejections);
            case RowReading.Accepted(var row) -> new Facts(store).commit(() -> decide(row));
        };
    }

    private Facts.Attempt<RowResult> decide(PaymentRow row) {
        var obligationId = PortfolioUpdate.obligationId(row.obligationReference());
        var file = new Facts(store).knownObligation(obligationId);
        return switch (judged(row, file)) {
            case RowJudgement.Refused(var rejection) ->
                new Facts.Attempt<>(new RowResult.Rejected(List.of(rejection)), new Transaction());
            case RowJudgement.Unchanged() ->
                new Facts.Attempt<>(new RowResult.Unchanged(), new Transaction());
            case RowJudgement.Named(var payment) -> new Facts.Attempt<>(new RowResult.Unchanged(),
                    new Transaction().put(payment.named(row.paymentId())));
            case RowJudgement.New() ->
                new Facts.Attempt<>(new RowResult.Applied(), post(file.orElseThrow(), row));
        };
    }

    private static RowJudgement judged(PaymentRow row, Optional<ObligationFile> file) {
        return RowJudgement.of(row, file.map(ObligationFile::obligation).orElse(null),
                file.map(ObligationFile::payments).orElse(List.of()));
    }

    private Transaction post(ObligationFile file, PaymentRow row) {
        var policy = new Policy(settings.policy(), settings.calendar(), settings.digest());
        var life = new CommitmentLife(policy, reminders(file));
        return new PaymentPosting(life, policy).post(file, row, SOURCE, now);
    }

    /// Few payments arm a reminder, so what the gate asks about the person is read only for those.
    private ReminderPlanner reminders(ObligationFile file) {
        return (installment, formalizedOn, at) -> Reminders
                .of(new Facts(store).person(debtorId(file)), file, settings)
                .plan(installment, formalizedOn, at);
    }

    /// Who made the commitment in force.
    private static String debtorId(ObligationFile file) {
        return Optional.ofNullable(file.obligation().liveCommitmentId())
                .flatMap(file::commitment)
                .map(commitment -> commitment.debtorId())
                .orElseGet(file.obligation()::debtorId);
    }
}
