package co.pacto.domain.contact;

import co.pacto.domain.Ids;
import org.jspecify.annotations.Nullable;

/// Somebody orders a call: the campaign of a date, or a contact that exists already, now or at the
/// alarm of the instant it waited for.
///
/// @param alarmVersion the version of the contact that an alarm was set for; null when it was ordered
public record CallOrder(String contactPlanId, @Nullable ContactRequest campaign,
        @Nullable Long alarmVersion) {

    /// The first call of a date about an obligation in arrears.
    public static CallOrder ofCampaign(String debtorId, String obligationId, String cause) {
        return new CallOrder(Ids.id("contact", debtorId, Purpose.COLLECTION.name(), cause),
                new ContactRequest(debtorId, obligationId, null, Purpose.COLLECTION, Channel.VOICE,
                        null, Initiator.ASSISTANT, null, null, false),
                null);
    }

    /// A contact that may leave now.
    public static CallOrder ofContact(String contactPlanId) {
        return new CallOrder(contactPlanId, null, null);
    }

    /// A contact whose instant has come.
    public static CallOrder ofAlarm(String contactPlanId, long version) {
        return new CallOrder(contactPlanId, null, version);
    }

    /// Whether the contact waits for another alarm than this: an alarm that was set for another version
    /// was replaced, and an order never belongs to a contact that waits. One that was put back waits
    /// for none, so that the same alarm may try it again.
    boolean isStale(Contact contact) {
        return contact.state() == ContactState.PLANNED
                && (alarmVersion == null || contact.version() != alarmVersion);
    }
}
