package co.pacto.domain.commitment;

import co.pacto.domain.debtor.DocumentType;
import co.pacto.domain.script.Speech;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The full reading of the terms (features.md PC-09; script.es.md 6): who agrees with whom about what,
/// every amount and date, the method, what the amount includes, the consequence of breach and the
/// acknowledgement. If one datum is missing, nothing is read.
final class TermsReading {

    /// Beyond this the dates are summed up, and all of them are in the copy.
    private static final int LISTED_INSTALLMENTS_MAX = 3;

    private TermsReading() {}

    static Speech of(Terms terms, DocumentType documentType, CommitmentPolicy policy,
            Map<String, String> partyWords) {
        Map<String, String> words = new LinkedHashMap<>(partyWords);
        words.putAll(TermsWords.of(terms, policy));
        words.put("installmentLines", installmentLines(terms));
        return Speech.of(words, textIds(terms, documentType));
    }

    static List<String> textIds(Terms terms, DocumentType documentType) {
        return List.of(documentType.isFeminine() ? "call.terms-intro.v1" : "call.terms-intro-m.v1",
                planTextId(terms), "call.terms-close.v1");
    }

    private static String planTextId(Terms terms) {
        if (terms.installments().size() == 1) {
            return "call.terms-single.v1";
        }
        return isListed(terms)
                ? "call.terms-installments-list.v1"
                : "call.terms-installments-summary.v1";
    }

    private static String installmentLines(Terms terms) {
        return terms.installments()
                .stream()
                .map(TermsWords::of)
                .map(words -> Speech.of(words, List.of("call.terms-installment-line.v1")))
                .map(Speech::words)
                .collect(Collectors.joining(" "));
    }

    private static boolean isListed(Terms terms) {
        var count = terms.installments().size();
        return count > 1 && count <= LISTED_INSTALLMENTS_MAX;
    }
}
