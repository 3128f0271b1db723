package co.pacto.domain.contact;

/// Who reaches out: a stop may silence the assistant alone (law.md 5.4).
public enum Initiator {
    ASSISTANT,
    ADVISOR,
    FIELD_WORKER
}
