package co.pacto.domain.debtor;

/// The secret of the stack with which persons are found by their documents (security.md 2.3). Lost, no
/// debtor is found again.
public interface DocumentKey {

    /// The blind index with this key.
    BlindIndex index();
}
