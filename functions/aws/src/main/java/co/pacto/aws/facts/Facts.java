package co.pacto.aws.facts;

import co.pacto.aws.settings.SettingsText;
import co.pacto.domain.contact.Contact;
import co.pacto.domain.contact.ContactFile;
import co.pacto.domain.contact.PersonFile;
import co.pacto.domain.contact.PlannedMark;
import co.pacto.domain.debtor.Debtor;
import co.pacto.domain.obligation.Obligation;
import co.pacto.domain.obligation.ObligationFile;
import co.pacto.domain.settings.Settings;
import co.pacto.domain.settings.SettingsItem;
import co.pacto.domain.store.Commit;
import co.pacto.domain.store.Entity;
import co.pacto.domain.store.Store;
import co.pacto.domain.store.Transaction;
import java.util.List;
import java.util.Optional;

/// The files that use cases decide on (data.md 5), read from the store and decided on again when
/// somebody else wrote meanwhile.
///
/// A file that must exist and does not is a defect and thrown: a queue repeats it and a person sees it
/// in the dead letters.
public final class Facts {

    /// Two writers of one person or obligation meet seldom, and never so often in a row.
    private static final int MAX_ATTEMPTS = 5;

    private final Store store;

    public Facts(Store store) {
        this.store = store;
    }

    /// What one attempt came to.
    ///
    /// @param writes what it writes; empty when there is nothing to write
    public record Attempt<T>(T result, Transaction writes) {}

    /// One reading of the facts with the decision on them.
    @FunctionalInterface
    public interface Decision<T> {
        Attempt<T> onFreshFacts();
    }

    /// Decides and writes; when the facts moved in between, reads and decides again.
    ///
    /// @throws IllegalStateException when they move again and again
    public <T> T commit(Decision<T> decision) {
        for (var attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
            var decided = decision.onFreshFacts();
            if (isCommitted(decided.writes())) {
                return decided.result();
            }
        }
        throw new IllegalStateException("the facts of a decision moved again and again");
    }

    /// Whether the writes found everything as they expected it.
    public boolean isCommitted(Transaction writes) {
        return store.commit(writes) instanceof Commit.Done;
    }

    /// Everything the gate asks about a person.
    public PersonFile person(String debtorId) {
        return PersonFile.of(store.partition(Debtor.partition(debtorId)))
                .orElseThrow(Facts::noPerson);
    }

    /// The contacts with a person that wait for their alarm. Few persons have one: then nothing is read.
    public List<Contact> planned(PersonFile person) {
        var keys = person.planned().stream().map(PlannedMark::contactKey).toList();
        return keys.isEmpty()
                ? List.of()
                : store.get(keys).stream().map(Contact.class::cast).toList();
    }

    /// Everything the money asks about an obligation.
    public ObligationFile obligation(String obligationId) {
        return knownObligation(obligationId).orElseThrow(Facts::noObligation);
    }

    /// The same, if the obligation exists.
    public Optional<ObligationFile> knownObligation(String obligationId) {
        return ObligationFile.of(store.partition(Obligation.partition(obligationId)));
    }

    /// A contact with its call and its outcome, if it exists.
    public Optional<ContactFile> contact(String contactPlanId) {
        return ContactFile.of(store.partition(Contact.partition(contactPlanId)));
    }

    /// Everything that a step of a call may be decided on. Who or what does not exist is asked for only
    /// after it is known that the ids belong to the call.
    public record CallFacts(Optional<Settings> settings, Optional<ContactFile> contact,
            Optional<PersonFile> knownPerson, Optional<ObligationFile> knownObligation) {

        /// Who is called.
        ///
        /// @throws IllegalStateException when there is no such person
        public PersonFile person() {
            return knownPerson.orElseThrow(Facts::noPerson);
        }

        /// What the call is about.
        ///
        /// @throws IllegalStateException when there is no such obligation
        public ObligationFile obligation() {
            return knownObligation.orElseThrow(Facts::noObligation);
        }
    }

    /// Reads at once what a step of a call may be decided on: on the line every round trip is heard
    /// (data.md 5, A4).
    public CallFacts call(String contactPlanId, String debtorId, String obligationId) {
        var read = store
                .partitions(List.of(SettingsItem.KEY.partition(), Contact.partition(contactPlanId),
                        Debtor.partition(debtorId), Obligation.partition(obligationId)));
        return new CallFacts(settings(read.get(0)), ContactFile.of(read.get(1)),
                PersonFile.of(read.get(2)), ObligationFile.of(read.get(3)));
    }

    /// The same for the step that opens a call and knows nothing but its contact: who is called and what
    /// about is read at once, as soon as the contact names them (data.md 5: A3, then A1, A2 and A4b).
    public CallFacts call(String contactPlanId) {
        return contact(contactPlanId).map(this::call)
                .orElseGet(() -> new CallFacts(knownSettings(), Optional.empty(), Optional.empty(),
                        Optional.empty()));
    }

    private CallFacts call(ContactFile file) {
        var obligationId = Optional.ofNullable(file.contact().obligationId())
                .orElseThrow(() -> new IllegalStateException("a call is about an obligation"));
        var read = store.partitions(List.of(SettingsItem.KEY.partition(),
                Debtor.partition(file.contact().debtorId()), Obligation.partition(obligationId)));
        return new CallFacts(settings(read.get(0)), Optional.of(file), PersonFile.of(read.get(1)),
                ObligationFile.of(read.get(2)));
    }

    /// The settings in force; empty before the first deployment.
    public Optional<Settings> knownSettings() {
        return settings(store.get(List.of(SettingsItem.KEY)));
    }

    private static Optional<Settings> settings(List<Entity> entities) {
        return entities.stream().map(SettingsItem.class::cast).map(SettingsText::of).findFirst();
    }

    private static IllegalStateException noPerson() {
        return new IllegalStateException("there is no such person");
    }

    private static IllegalStateException noObligation() {
        return new IllegalStateException("there is no such obligation");
    }

    /// The settings in force.
    public Settings settings() {
        return knownSettings()
                .orElseThrow(() -> new IllegalStateException("there are no settings"));
    }
}
