package co.pacto.domain.commitment;

import co.pacto.domain.money.SpokenDates;
import co.pacto.domain.money.SpokenNumbers;
import co.pacto.domain.money.SpokenPesos;
import co.pacto.domain.script.SpokenWords;
import java.util.LinkedHashMap;
import java.util.Map;

/// Terms as the ready words that the texts of the script take (script.es.md 1). Dates are the
/// effective ones: those are told.
final class TermsWords {

    private TermsWords() {}

    static Map<String, String> of(Terms terms, CommitmentPolicy policy) {
        var first = terms.installments().getFirst();
        var last = terms.installments().getLast();
        Map<String, String> words = new LinkedHashMap<>();
        words.put("totalSpoken", SpokenPesos.words(terms.totalPesos()));
        words.put("frequencySpoken", SpokenWords.frequency(terms.frequency()));
        words.put("installmentCountSpoken",
                SpokenNumbers.beforeFeminine(terms.installments().size()));
        words.put("installmentAmountSpoken", SpokenPesos.words(first.amountPesos()));
        words.put("lastInstallmentAmountSpoken", SpokenPesos.words(last.amountPesos()));
        words.put("firstDateSpoken", SpokenDates.date(first.effectiveDueDate()));
        words.put("lastDateSpoken", SpokenDates.date(last.effectiveDueDate()));
        policy.method(terms.method())
                .ifPresent(method -> words.put("methodSpoken", method.spoken()));
        return words;
    }

    static Map<String, String> of(Installment installment) {
        return Map.of("installmentNumberSpoken", SpokenNumbers.alone(installment.n()),
                "installmentAmountSpoken", SpokenPesos.words(installment.amountPesos()),
                "installmentDateSpoken", SpokenDates.date(installment.effectiveDueDate()));
    }
}
