package co.pacto.domain.outcome;

import co.pacto.domain.contact.Contact;
import co.pacto.domain.contact.ContactFile;
import co.pacto.domain.contact.PersonFile;
import co.pacto.domain.obligation.ObligationFile;

/// Everything an outcome is decided on and changes: the contact, the person and the obligation.
public record OutcomeFacts(ContactFile contactFile, PersonFile person, ObligationFile obligation) {

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
