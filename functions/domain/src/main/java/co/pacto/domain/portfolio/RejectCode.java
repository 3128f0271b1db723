package co.pacto.domain.portfolio;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableMap;

import co.pacto.domain.Resources;
import java.util.Map;

/// Why a file or a row is not taken (data.md 14). A file is refused as a whole; a row is refused
/// alone, with the first problem of each of its columns.
public enum RejectCode {

    /// The file has no header.
    EMPTY_FILE,

    /// The file has bytes that are no text in UTF-8.
    NOT_UTF8,

    /// The header lacks a column that every row needs.
    MISSING_COLUMN,

    /// The header has a column that no file has: a misspelt one must not be ignored in silence.
    UNKNOWN_COLUMN,

    /// The header has a column twice.
    DUPLICATE_COLUMN,

    /// The file has more than 1 GB.
    TOO_LARGE,

    /// The row has more or fewer fields than the header.
    WRONG_FIELD_COUNT,

    /// A quote opens and does not close before the next separator or the end of the line.
    UNCLOSED_QUOTE,

    /// A column that this row needs is empty.
    MISSING_VALUE,

    /// The number does not have the form of its type (law.md 11.1).
    INVALID_DOCUMENT,

    /// The NIT comes without its check digit or with another one.
    WRONG_CHECK_DIGIT,

    /// A type that is not accepted, the card of a minor above all.
    DOCUMENT_TYPE_REFUSED,

    /// A name, or the name of a product, of other characters or another length.
    INVALID_NAME,

    /// Not a date of the form yyyy-MM-dd.
    INVALID_DATE,

    /// A date that lies later than it can.
    DATE_IN_FUTURE,

    /// Digits that are no number of Colombia (law.md 11.2).
    INVALID_PHONE,

    /// The number of another country, which the creditor does not allow.
    FOREIGN_PHONE,

    /// Not an e-mail address.
    INVALID_EMAIL,

    /// A part of the consent without the others: nobody could prove it (Ley 2300, art. 2).
    INCOMPLETE_CONSENT,

    /// A person who does not owe (Ley 2300, art. 4).
    REFUSED_ROLE,

    /// A reference of other characters or another length.
    INVALID_REFERENCE,

    /// Not a modality of glossary.md 1.
    UNKNOWN_MODALITY,

    /// Not an amount.
    INVALID_AMOUNT,

    /// An amount that two readers read differently, such as `1.250` or `1,250`.
    AMBIGUOUS_AMOUNT,

    /// An amount of nothing where something must be, or of more than twelve digits.
    AMOUNT_OUT_OF_RANGE,

    /// The balance is older than the one that is known.
    STALE_BALANCE,

    /// The same key with other facts.
    CONFLICTING_ROW,

    /// A payment of an obligation that no portfolio brought.
    UNKNOWN_OBLIGATION,

    /// Not a method of the creditor's list.
    UNKNOWN_METHOD,

    /// Money cannot count from a date after it was posted.
    VALUE_AFTER_POSTING,

    /// Not a value of the column's closed list.
    INVALID_KIND;

    private static final Map<String, String> REASONS = Resources
            .lines(RejectCode.class, "reject-reasons.txt")
            .stream()
            .map(line -> line.split(" ", 2))
            .collect(toUnmodifiableMap(words -> words[0], words -> words[1]));

    /// The reason as the creditor reads it, in Spanish; it never repeats the value.
    public String reason() {
        return requireNonNull(REASONS.get(name()), "a code without a reason");
    }
}
