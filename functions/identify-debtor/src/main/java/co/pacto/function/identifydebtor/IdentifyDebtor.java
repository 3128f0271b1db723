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
import java.util.function.Function;

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
        return step(question, facts -> facts.call(contactPlanId),
                (read, settings, file) -> new CallOpening(settings).prepare(file, read.person(),
                        read.obligation(), question, connectContactId, clock.instant()));
    }

    CallStep identify(Identity identity) {
        var address = identity.address();
        return step(address.question(),
                facts -> facts.call(address.contactPlanId(), address.debtorId(),
                        address.obligationId()),
                (read, settings, file) -> file.contact().isAddressedBy(address)
                        ? new IdentityStep(settings).check(file, read.person(), read.obligation(),
                                address.question(), identity.documentDigits(),
                                identity.dateDigits(), clock.instant())
                        : nothing(CallStep.OUT_OF_ORDER, address.question()));
    }

    private interface Step {
        CallStep take(Facts.CallFacts read, Settings settings, ContactFile file);
    }

    /// Without settings nothing can be decided yet; without a contact the step belongs nowhere.
    private CallStep step(int question, Function<Facts, Facts.CallFacts> reading, Step step) {
        var facts = new Facts(store.get());
        return facts.commit(() -> {
            var read = reading.apply(facts);
            var settings = read.settings();
            var answer = settings.isEmpty()
                    ? nothing("UNAVAILABLE", question)
                    : read.contact()
                            .map(file -> step.take(read, settings.get(), file))
                            .orElseGet(() -> nothing(CallStep.OUT_OF_ORDER, question));
            return new Facts.Attempt<>(answer, answer.writes());
        });
    }

    private static CallStep nothing(String status, int question) {
        return new CallStep(status, question, Map.of(), new Transaction());
    }
}
