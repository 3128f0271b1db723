package co.pacto.domain.commitment;

import co.pacto.domain.money.SpokenDigits;
import co.pacto.domain.settings.Creditor;
import java.util.LinkedHashMap;
import java.util.Map;

/// Debtor, creditor and obligation as the ready words that the texts of an agreement take
/// (script.es.md 1). Of the document only the last three digits are said, of the obligation four.
final class PartyWords {

    private PartyWords() {}

    static Map<String, String> of(Conversation conversation, Creditor creditor) {
        var debtor = conversation.debtor();
        Map<String, String> words = new LinkedHashMap<>();
        words.put("debtorFullName", debtor.name().full());
        words.put("debtorSalutation", debtor.name().salutation(debtor.treatment()));
        words.put("documentTypeSpoken", debtor.document().type().spoken());
        words.put("documentLast3Spoken", SpokenDigits.words(debtor.document().last3()));
        words.put("obligationLast4Spoken", SpokenDigits.words(conversation.obligation().last4()));
        words.put("creditorLegalName", creditor.legalName());
        words.put("interestAndDiscountStatement", creditor.interestAndDiscountStatement());
        words.put("breachConsequence", creditor.breachConsequence());
        return words;
    }
}
