package co.pacto.domain.commitment;

import co.pacto.domain.calendar.Bogota;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The alternatives that the assistant offers for one obligation (features.md PC-03): first everything
/// in one payment, then plans from short to long. Every option is within the creditor's policy, and
/// the same obligation on the same date always has the same options in the same order.
public final class Options {

    /// The keypad has seven keys for options: 8 proposes something else, 9 and 0 lead away.
    private static final int MAX = 7;

    /// The first payment of every option; near enough to be remembered, and within the limits of the
    /// law and of any policy.
    private static final int DAYS_TO_FIRST_DATE = 7;

    private static final List<Integer> PLAN_INSTALLMENTS = List.of(3, 6);

    /// What can be chosen, and the terms that it means.
    public record Option(Proposal proposal, Terms terms) {}

    private final TermsPolicy terms;
    private final CommitmentPolicy policy;

    public Options(CommitmentPolicy policy, TermsPolicy terms) {
        this.policy = policy;
        this.terms = terms;
    }

    /// The options in the order of their numbers, which start at 1; empty when none fits the policy
    /// and an advisor has to find one.
    public List<Option> of(Standing standing, Instant now) {
        var firstDate = firstDate(now);
        return Stream
                .concat(Stream.of(proposal(standing, firstDate, Frequency.SINGLE, 1)),
                        plans(standing, firstDate))
                .flatMap(proposal -> option(proposal, standing, now).stream())
                .limit(MAX)
                .toList();
    }

    private Optional<Option> option(Proposal proposal, Standing standing, Instant now) {
        return switch (terms.decide(proposal, standing, now)) {
            case TermsDecision.Accepted(var accepted) ->
                Optional.of(new Option(proposal, accepted));
            case TermsDecision.Refused _ -> Optional.empty();
        };
    }

    private Stream<Proposal> plans(Standing standing, LocalDate firstDate) {
        return PLAN_INSTALLMENTS.stream()
                .flatMap(installments -> policy.frequencies()
                        .stream()
                        .filter(frequency -> frequency != Frequency.SINGLE)
                        .map(frequency -> proposal(standing, firstDate, frequency, installments)));
    }

    private LocalDate firstDate(Instant now) {
        var latest = terms.latestFirstDate(now);
        var usual = Bogota.date(now).plusDays(DAYS_TO_FIRST_DATE);
        return usual.isAfter(latest) ? latest : usual;
    }

    private Proposal proposal(Standing standing, LocalDate firstDate, Frequency frequency,
            int installments) {
        return new Proposal(standing.owedPesos(), firstDate, frequency, installments,
                policy.methods().getFirst().code());
    }
}
