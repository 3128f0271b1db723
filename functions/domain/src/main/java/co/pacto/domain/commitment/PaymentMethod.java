package co.pacto.domain.commitment;

/// A way to pay that the creditor offers.
///
/// @param spoken how the assistant names it
/// @param detail how and where to pay, as written in the copy
/// @param settlementLag banking days until money paid this way is known (commitment.md 5.1)
/// @param needsLink whether the debtor needs a payment link
public record PaymentMethod(String code, String spoken, String detail, int settlementLag,
        boolean needsLink) {}
