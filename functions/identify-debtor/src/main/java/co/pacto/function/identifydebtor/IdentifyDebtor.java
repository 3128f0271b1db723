package co.pacto.function.identifydebtor;

import co.pacto.aws.facts.Facts;
import co.pacto.domain.contact.CallOpening;
import co.pacto.domain.contact.CallStep;
import co.pacto.domain.contact.ContactFile;
import co.pacto.domain.contact.DialogueAddress;
import co.pacto.domain.contact.IdentityStep;
import co.pacto.domain.settings.Settings;
import co.pacto.domain.store.Store;
import co.pacto.domain.store.Transaction;
import dagger.Lazy;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/// The two opening steps of an outbound call.
final class IdentifyDebtor {

    private final Lazy<Store> store;
    private final InstantSource clock;

    @Inject
    IdentifyDebtor(Lazy<Store> store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /// What the debtor typed, for the contact the flow names. It prints without the digits.
    record Identity(DialogueAddress address, String documentDigits, String dateDigits) {

        @Override
        public String toString() {
            return "Identity[" + address + "]";
        }
    }

    CallStep prepare(String contactPlanId, int question, String connectContactId) {
        return step(contactPlanId, question,
                (facts, settings, file) -> new CallOpening(settings).prepare(file,
                        facts.person(file.contact().debtorId()),
                        facts.obligation(obligationId(file)), question, connectContactId,
                        clock.instant()));
    }

    CallStep identify(Identity identity) {
        var address = identity.address();
        return step(address.contactPlanId(), address.question(), (facts, settings, file) -> {
            if (!file.contact().isAddressedBy(address)) {
                return nothing(CallStep.OUT_OF_ORDER, address.question());
            }
            return new IdentityStep(settings).check(file, facts.person(address.debtorId()),
                    facts.obligation(address.obligationId()), address.question(),
                    identity.documentDigits(), identity.dateDigits(), clock.instant());
        });
    }

    private interface Step {
        CallStep take(Facts facts, Settings settings, ContactFile file);
    }

    /// Without settings nothing can be decided yet; without a contact the step belongs nowhere.
    private CallStep step(String contactPlanId, int question, Step step) {
        var facts = new Facts(store.get());
        return facts.commit(() -> {
            var settings = facts.knownSettings();
            var file = facts.contact(contactPlanId);
            var answer = settings.isEmpty()
                    ? nothing("UNAVAILABLE", question)
                    : file.map(known -> step.take(facts, settings.get(), known))
                            .orElseGet(() -> nothing(CallStep.OUT_OF_ORDER, question));
            return new Facts.Attempt<>(answer, answer.writes());
        });
    }

    private static String obligationId(ContactFile file) {
        return Optional.ofNullable(file.contact().obligationId())
                .orElseThrow(() -> new IllegalStateException("a call is about an obligation"));
    }

    private static CallStep nothing(String status, int question) {
        return new CallStep(status, question, Map.of(), new Transaction());
    }
}
