package co.pacto.domain.evidence;

import co.pacto.domain.Sha256;
import co.pacto.domain.commitment.Installment;
import co.pacto.domain.commitment.Terms;
import java.util.Map;

/// The one value that binds what was read, accepted, mailed and judged (law.md 9.1, element 4). It is
/// made of the terms themselves and not of a text, because the voice and the e-mail say the same
/// terms in different words.
public final class TermsDigest {

    private TermsDigest() {}

    /// The digest of the agreed terms with the two statements of the creditor that belong to them.
    public static String of(Terms terms, String interestAndDiscountStatement,
            String breachConsequence) {
        return Sha256.hex(CanonicalJson.of(Map.of("total", terms.totalPesos(), "frequency",
                terms.frequency().name(), "method", terms.method(), "installments",
                terms.installments().stream().map(TermsDigest::installment).toList(),
                "interestAndDiscountStatement", interestAndDiscountStatement, "breachConsequence",
                breachConsequence)));
    }

    private static Map<String, Object> installment(Installment installment) {
        return Map.of("n", installment.n(), "amount", installment.amountPesos(), "nominalDueDate",
                installment.nominalDueDate().toString(), "effectiveDueDate",
                installment.effectiveDueDate().toString());
    }
}
