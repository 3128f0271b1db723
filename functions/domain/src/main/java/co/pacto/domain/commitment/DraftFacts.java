package co.pacto.domain.commitment;

import co.pacto.domain.contact.ContactPolicy;
import co.pacto.domain.contact.PersonFile;
import co.pacto.domain.debtor.Address;
import co.pacto.domain.store.InstantText;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What the evidence of a draft says about the call and the terms (law.md 9.1): ids, codes, dates and
/// instants, never a value that identifies the person.
final class DraftFacts {

    private DraftFacts() {}

    /// Notice, identity, parties, telephone and versions: elements 1 to 3, 7 and 9.
    static Map<String, Object> ofCall(Conversation conversation, AgreementRules rules) {
        var call = conversation.call();
        var contact = conversation.contact();
        Map<String, Object> facts = new TreeMap<>();
        facts.put("contactPlanId", contact.contactPlanId());
        put(facts, "connectContactId", contact.connectContactId());
        facts.put("notice", call.noticeTextId());
        facts.put("noticeAt", InstantText.of(call.answeredAt()));
        facts.put("identityFactors", call.identity().factors());
        var verifiedAt = call.identity().verifiedAt();
        put(facts, "identityVerifiedAt", verifiedAt == null ? null : InstantText.of(verifiedAt));
        put(facts, "signal", call.signal());
        put(facts, "intention", call.intention());
        put(facts, "telephone", maskedTelephone(conversation.person(), contact.addressId()));
        var creditor = rules.settings().creditor();
        facts.put("creditorLegalName", creditor.legalName());
        facts.put("creditorNit", creditor.nit());
        facts.put("obligationLast4", conversation.obligation().last4());
        facts.put("policyVersion", rules.settings().version());
        facts.put("settingsDigest", rules.settings().digest());
        facts.put("lawVersion", ContactPolicy.LAW_VERSION);
        return facts;
    }

    /// What was proposed and accepted by the policy.
    static Map<String, Object> ofTerms(Terms terms) {
        return Map.of("totalPesos", terms.totalPesos(), "frequency", terms.frequency().name(),
                "method", terms.method(), "installments", installments(terms));
    }

    private static List<Map<String, Object>> installments(Terms terms) {
        return terms.installments()
                .stream()
                .map(installment -> Map.<String, Object>of("n", installment.n(), "amountPesos",
                        installment.amountPesos(), "nominalDueDate",
                        installment.nominalDueDate().toString(), "effectiveDueDate",
                        installment.effectiveDueDate().toString()))
                .toList();
    }

    private static @Nullable String maskedTelephone(PersonFile person, @Nullable String addressId) {
        return addressId == null
                ? null
                : person.address(addressId).map(Address::masked).orElse(null);
    }

    private static void put(Map<String, Object> facts, String name, @Nullable Object value) {
        if (value != null) {
            facts.put(name, value);
        }
    }
}
