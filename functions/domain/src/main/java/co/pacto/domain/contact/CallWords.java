package co.pacto.domain.contact;

import co.pacto.domain.commitment.Commitment;
import co.pacto.domain.commitment.Installment;
import co.pacto.domain.commitment.PaymentMethod;
import co.pacto.domain.commitment.Verdict;
import co.pacto.domain.debtor.Debtor;
import co.pacto.domain.money.SpokenDates;
import co.pacto.domain.money.SpokenDigits;
import co.pacto.domain.money.SpokenPesos;
import co.pacto.domain.obligation.ObligationFile;
import co.pacto.domain.script.SpokenWords;
import co.pacto.domain.settings.Settings;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What the opening texts of a call take as ready words (script.es.md 1). The debt is read when it is
/// told and never taken from the order (features.md MA-11).
final class CallWords {

    private CallWords() {}

    /// Words that say nothing about a debt.
    static Map<String, String> beforeIdentity(Debtor debtor, Settings settings, Instant answered) {
        var creditor = settings.creditor();
        Map<String, String> words = new LinkedHashMap<>();
        words.put("greeting", SpokenWords.greeting(answered));
        words.put("assistantName", creditor.assistantName());
        words.put("creditorSpokenName", creditor.spokenName());
        words.put("debtorFullName", debtor.name().full());
        if (creditor.agencyName() != null) {
            words.put("agencyName", creditor.agencyName());
        }
        return words;
    }

    /// Words that may be said once the debtor proved who he is.
    static Map<String, String> afterIdentity(Debtor debtor, ObligationFile file,
            Optional<Commitment> commitment, Settings settings) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("debtorSalutation", debtor.name().salutation(debtor.treatment()));
        words.put("creditorLegalName", settings.creditor().legalName());
        words.put("contactPhoneSpoken",
                SpokenDigits.words(settings.creditor().contactPhone().e164().substring(1)));
        words.put("balanceSpoken", SpokenPesos.words(file.balance().owedPesos()));
        words.put("dueDateSpoken", SpokenDates.date(file.obligation().dueDate()));
        commitment.ifPresent(agreed -> {
            concerned(agreed).ifPresent(installment -> {
                words.put("installmentDateSpoken",
                        SpokenDates.date(installment.effectiveDueDate()));
                words.put("installmentAmountSpoken", SpokenPesos.words(installment.amountPesos()));
            });
            settings.policy()
                    .methods()
                    .stream()
                    .filter(method -> method.code().equals(agreed.terms().method()))
                    .map(PaymentMethod::spoken)
                    .findFirst()
                    .ifPresent(spoken -> words.put("methodSpoken", spoken));
        });
        return words;
    }

    /// The installment a contact about a commitment speaks of: the first that is not paid.
    private static Optional<Installment> concerned(Commitment commitment) {
        return commitment.terms()
                .installments()
                .stream()
                .filter(installment -> installment.verdict() != Verdict.PAID)
                .findFirst();
    }
}
