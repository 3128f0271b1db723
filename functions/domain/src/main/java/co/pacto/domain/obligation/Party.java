package co.pacto.domain.obligation;

import co.pacto.domain.contact.RecipientRole;

/// A person and what that person is to the obligation.
public record Party(String debtorId, RecipientRole role) {}
