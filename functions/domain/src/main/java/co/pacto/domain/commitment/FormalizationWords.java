package co.pacto.domain.commitment;

import co.pacto.domain.script.Speech;
import java.util.List;
import java.util.Map;

/// What the debtor hears in each step of the formalization (script.es.md 6).
final class FormalizationWords {

    private static final String TRANSFER = "call.transfer.v1";

    private final Conversation conversation;
    private final Terms terms;
    private final AgreementRules rules;
    private final Map<String, String> parties;

    FormalizationWords(Conversation conversation, Terms terms, AgreementRules rules) {
        this.conversation = conversation;
        this.terms = terms;
        this.rules = rules;
        this.parties = PartyWords.of(conversation, rules.settings().creditor());
    }

    /// After an answer with this status, which left the formalization in this step.
    Speech after(String status, FormalizationStep step, Reply reply) {
        return DialogueStatus.of(status).map(known -> switch (known) {
            case ADVANCED, FORMALIZED -> question(step);
            case REPEAT -> again(step, reply);
            case BACK_TO_TERMS -> texts("call.terms-changed.v1");
            case REJECTED ->
                step == FormalizationStep.ABANDONED ? texts() : texts("call.refusal.v1");
            case IDENTITY_NOT_CONFIRMED -> texts("call.document-failed.v1");
            case TO_ADVISOR -> texts(TRANSFER);
            default -> texts();
        }).orElseGet(() -> texts(TRANSFER));
    }

    /// What is said in a step and asked at its end.
    Speech question(FormalizationStep step) {
        return switch (step) {
            case STARTED -> texts(AgreementTexts.CONSENT);
            case CONSENTED -> reading();
            case TERMS_READ -> texts(AgreementTexts.ADHERENCE);
            case TERMS_ACCEPTED -> texts(AgreementTexts.NAME, AgreementTexts.DOCUMENT);
            case IDENTITY_CONFIRMED -> texts(AgreementTexts.VALIDITY);
            case NOTIFIED, FORMALIZED -> texts("call.copy-ask.v1");
            case REJECTED, ABANDONED, TO_ADVISOR -> texts();
        };
    }

    /// Which texts were read with which words, for the evidence.
    List<Map<String, Object>> readingFacts() {
        return switch (reading()) {
            case Speech.Ready(var texts) -> texts.stream()
                    .map(text -> Map.<String, Object>of("textId", text.textId(), "textDigest",
                            text.digest()))
                    .toList();
            case Speech.MissingData _ -> List.of();
        };
    }

    private Speech reading() {
        return TermsReading.of(terms, conversation.debtor().document().type(),
                rules.settings().policy(), parties);
    }

    private Speech again(FormalizationStep step, Reply reply) {
        return switch (reply) {
            case Reply.Identified _ -> texts("call.document-retry.v1");
            case Reply.Said(var input) -> switch (step) {
                case TERMS_READ -> texts("call.reask.v1");
                case STARTED -> texts(input.repetitionTextId(), AgreementTexts.CONSENT);
                case TERMS_ACCEPTED -> texts(input.repetitionTextId(), AgreementTexts.DOCUMENT);
                default -> question(step);
            };
        };
    }

    private Speech texts(String... textIds) {
        return Speech.of(parties, List.of(textIds));
    }
}
