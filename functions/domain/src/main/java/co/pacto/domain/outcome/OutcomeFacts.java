package co.pacto.domain.outcome;

import co.pacto.domain.contact.Contact;
import co.pacto.domain.contact.ContactFile;
import co.pacto.domain.contact.PersonFile;
import co.pacto.domain.obligation.ObligationFile;
import java.util.List;

/// Everything an outcome is decided on and changes: the contact, the person with the contacts that
/// wait for their alarm, and the obligation.
public record OutcomeFacts(ContactFile contactFile, PersonFile person, List<Contact> planned,
        ObligationFile obligation) {

    public OutcomeFacts {
        planned = List.copyOf(planned);
    }

    Contact contact() {
        return contactFile.contact();
    }

    boolean identityIsVerified() {
        return ResultClass.isIdentified(contactFile.call());
    }

    String obligationId() {
        return obligation.obligation().obligationId();
    }
}
