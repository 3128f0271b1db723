package co.pacto.domain.debtor;

/// What came out of reading a telephone number.
public sealed interface PhoneReading {

    /// The number in E.164 form.
    record Read(PhoneNumber phone) implements PhoneReading {}

    /// Digits that are no telephone number of Colombia.
    record Invalid() implements PhoneReading {}

    /// The number of another country, which the creditor does not allow.
    record Foreign() implements PhoneReading {}
}
