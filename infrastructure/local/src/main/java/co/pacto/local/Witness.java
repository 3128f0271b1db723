package co.pacto.local;

/// Sees what moves: requests to services, messages that queues take, errors of functions. A check of
/// what may never be said looks through it.
@FunctionalInterface
public interface Witness {

    /// What a witness of nothing does.
    Witness BLIND = (_, _) -> {
    };

    /// Called by several threads at once.
    ///
    /// @param where `request <signing name> <method> <path>`, `queue <name>` or `function <name>`
    /// @param what  the body, as text
    void sees(String where, String what);
}
