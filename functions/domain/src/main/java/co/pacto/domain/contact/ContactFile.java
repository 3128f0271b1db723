package co.pacto.domain.contact;

import co.pacto.domain.outcome.Outcome;
import co.pacto.domain.store.Entity;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One contact with its call and its outcome, as one read of the partition answers it (data.md 5, A3).
public record ContactFile(Contact contact, @Nullable Call call, @Nullable Outcome outcome) {

    /// The file made of the entities of one partition; empty when they hold no contact.
    public static Optional<ContactFile> of(List<Entity> entities) {
        return first(entities, Contact.class)
                .map(contact -> new ContactFile(contact, first(entities, Call.class).orElse(null),
                        first(entities, Outcome.class).orElse(null)));
    }

    private static <E extends Entity> Optional<E> first(List<Entity> entities, Class<E> type) {
        return entities.stream().filter(type::isInstance).map(type::cast).findFirst();
    }
}
