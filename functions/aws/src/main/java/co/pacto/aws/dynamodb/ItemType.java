package co.pacto.aws.dynamodb;

import co.pacto.domain.commitment.Commitment;
import co.pacto.domain.commitment.LiveMark;
import co.pacto.domain.contact.Call;
import co.pacto.domain.contact.CallSlot;
import co.pacto.domain.contact.ConnectPointer;
import co.pacto.domain.contact.Contact;
import co.pacto.domain.contact.DaySlot;
import co.pacto.domain.contact.GateDecision;
import co.pacto.domain.contact.Message;
import co.pacto.domain.contact.PlannedMark;
import co.pacto.domain.contact.Stop;
import co.pacto.domain.debtor.Address;
import co.pacto.domain.debtor.AddressChange;
import co.pacto.domain.debtor.Debtor;
import co.pacto.domain.debtor.DocumentLookup;
import co.pacto.domain.debtor.ObligationLink;
import co.pacto.domain.event.IntegrationEvent;
import co.pacto.domain.evidence.EvidenceEntry;
import co.pacto.domain.obligation.Obligation;
import co.pacto.domain.outcome.AdvisorTask;
import co.pacto.domain.outcome.Alert;
import co.pacto.domain.outcome.Outcome;
import co.pacto.domain.payment.Payment;
import co.pacto.domain.portfolio.ImportProgress;
import co.pacto.domain.settings.SettingsItem;
import co.pacto.domain.settings.SettingsVersion;
import co.pacto.domain.store.Entity;

/// The items of the tables by the names of data.md 2 and 4, the attribute `itemType`.
enum ItemType {
    DEBTOR("Debtor", Debtor.class),
    ADDRESS("Address", Address.class),
    OBLIGATION_LINK("Obligation link", ObligationLink.class),
    LIVE_MARK("Live mark", LiveMark.class),
    PLANNED_MARK("Planned mark", PlannedMark.class),
    DAY_SLOT("Day slot", DaySlot.class),
    PERSON_STOP("Person stop", Stop.class),
    ALERT("Alert", Alert.class),
    DOCUMENT_LOOKUP("Document lookup", DocumentLookup.class),
    OBLIGATION("Obligation", Obligation.class),
    COMMITMENT("Commitment", Commitment.class),
    PAYMENT("Payment", Payment.class),
    OBLIGATION_STOP("Obligation stop", Stop.class),
    CONTACT("Contact", Contact.class),
    CALL("Call", Call.class),
    OUTCOME("Outcome", Outcome.class),
    CONNECT_POINTER("Connect pointer", ConnectPointer.class),
    MESSAGE("Message", Message.class),
    ADVISOR_TASK("Advisor task", AdvisorTask.class),
    CALL_SLOT("Call slot", CallSlot.class),
    SETTINGS("Settings", SettingsItem.class),
    IMPORT("Import", ImportProgress.class),
    OUTBOX("Outbox", IntegrationEvent.class),
    GATE_DECISION("Gate decision", GateDecision.class),
    ADDRESS_CHANGE("Address change", AddressChange.class),
    EVIDENCE_ENTRY("Evidence entry", EvidenceEntry.class),
    SETTINGS_VERSION("Settings version", SettingsVersion.class);

    private final String storedName;
    private final Class<? extends Entity> type;

    ItemType(String storedName, Class<? extends Entity> type) {
        this.storedName = storedName;
        this.type = type;
    }

    String storedName() {
        return storedName;
    }

    Class<? extends Entity> type() {
        return type;
    }

    static ItemType of(Entity entity) {
        if (entity instanceof Stop stop) {
            return stop.owner() instanceof Stop.Owner.Person ? PERSON_STOP : OBLIGATION_STOP;
        }
        for (var candidate : values()) {
            if (candidate.type == entity.getClass()) {
                return candidate;
            }
        }
        throw new IllegalStateException("no item for " + entity.getClass().getSimpleName());
    }

    static ItemType named(String storedName) {
        for (var candidate : values()) {
            if (candidate.storedName.equals(storedName)) {
                return candidate;
            }
        }
        throw new IllegalStateException("an item of an unknown type");
    }
}
