package co.pacto.domain.portfolio;

import static java.util.Objects.requireNonNull;

import co.pacto.domain.contact.Channel;
import co.pacto.domain.contact.RecipientRole;
import co.pacto.domain.debtor.Address.Consent;
import co.pacto.domain.debtor.DocumentNumber;
import co.pacto.domain.debtor.DocumentReading;
import co.pacto.domain.debtor.DocumentRefusal;
import co.pacto.domain.debtor.DocumentType;
import co.pacto.domain.debtor.EmailAddress;
import co.pacto.domain.debtor.PersonName;
import co.pacto.domain.debtor.PhoneNumber;
import co.pacto.domain.debtor.PhoneReading;
import co.pacto.domain.debtor.Treatment;
import co.pacto.domain.obligation.Modality;
import co.pacto.domain.obligation.Obligation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads one line of the portfolio (data.md 14).
public final class PortfolioReader {

    static final Pattern OBLIGATION_REFERENCE = Pattern.compile("[A-Za-z0-9-]{4,40}");

    private static final Pattern PRODUCT = Pattern.compile("\\P{Cntrl}{1,40}");

    /// The prefix of the three columns that prove the consent of each channel.
    private static final List<Map.Entry<Channel, String>> CONSENT_COLUMNS = List.of(
            Map.entry(Channel.VOICE, "voice_"), Map.entry(Channel.EMAIL, "email_"),
            Map.entry(Channel.SMS, "sms_"), Map.entry(Channel.WHATSAPP, "whatsapp_"));

    private final Values values;
    private final LocalDate today;
    private final boolean allowForeignNumbers;

    private PortfolioReader(Values values, LocalDate today, boolean allowForeignNumbers) {
        this.values = values;
        this.today = today;
        this.allowForeignNumbers = allowForeignNumbers;
    }

    /// The row of a line, or all its problems.
    ///
    /// @param today the date of the import in Bogotá
    /// @param allowForeignNumbers the creditor's setting of this name
    public static RowReading<PortfolioRow> read(Header header, String line, LocalDate today,
            boolean allowForeignNumbers) {
        return switch (header.split(line)) {
            case RowReading.Rejected(var rejections) -> new RowReading.Rejected<>(rejections);
            case RowReading.Accepted(var fields) ->
                new PortfolioReader(new Values(header.columns(), fields), today,
                        allowForeignNumbers).read();
        };
    }

    private RowReading<PortfolioRow> read() {
        var document = document();
        var name = name();
        var birthDate = pastDate("birth_date");
        var documentIssueDate = pastDate("document_issue_date");
        var phones = Stream.of("phone_1", "phone_2").flatMap(this::phone).distinct().toList();
        var email = email();
        var consents = consents();
        var role = role();
        values.required("obligation_reference");
        var reference = values.matching("obligation_reference", OBLIGATION_REFERENCE,
                RejectCode.INVALID_REFERENCE);
        var product = values.matching("product", PRODUCT, RejectCode.INVALID_NAME);
        values.required("modality");
        var modality = values.constant("modality", Modality.OTHER, RejectCode.UNKNOWN_MODALITY);
        var treatment = treatment();
        var status = values.constant("status", Obligation.Status.OPEN, RejectCode.INVALID_KIND);
        var balancePesos = balancePesos(status);
        values.required("balance_on");
        var balanceOn = values.dateUntil("balance_on", today);
        values.required("due_date");
        var dueDate = values.date("due_date");
        var contractSignedOn = values.date("contract_signed_on");
        if (!values.areAccepted()) {
            return new RowReading.Rejected<>(values.rejections());
        }
        return new RowReading.Accepted<>(new PortfolioRow(requireNonNull(document),
                requireNonNull(name), treatment, birthDate, documentIssueDate, phones, email,
                consents, role, reference.toUpperCase(Locale.ROOT),
                product.isEmpty() ? null : product, modality, balancePesos, balanceOn.orElseThrow(),
                dueDate.orElseThrow(), contractSignedOn.orElse(null), status));
    }

    private @Nullable DocumentNumber document() {
        var type = values.required("document_type");
        var number = values.required("document_number");
        if (type.isEmpty()) {
            return null;
        }
        return switch (DocumentNumber.read(type, number)) {
            case DocumentReading.Read(var document) -> document;
            case DocumentReading.Refused(var reason) -> {
                reject(reason);
                yield null;
            }
        };
    }

    private void reject(DocumentRefusal reason) {
        switch (reason) {
            case DOCUMENT_TYPE_REFUSED ->
                values.reject("document_type", RejectCode.DOCUMENT_TYPE_REFUSED);
            case INVALID_DOCUMENT -> values.reject("document_number", RejectCode.INVALID_DOCUMENT);
            case WRONG_CHECK_DIGIT ->
                values.reject("document_number", RejectCode.WRONG_CHECK_DIGIT);
        }
    }

    /// A company has no last names.
    private @Nullable PersonName name() {
        values.required("names");
        if (!values.of("document_type").equals(DocumentType.NIT.name())) {
            values.required("last_names");
        }
        var areValid = true;
        for (var column : List.of("names", "last_names")) {
            if (values.has(column) && !PersonName.isValid(values.of(column))) {
                values.reject(column, RejectCode.INVALID_NAME);
                areValid = false;
            }
        }
        return areValid && values.has("names")
                ? new PersonName(values.of("names"), values.of("last_names"))
                : null;
    }

    private @Nullable Treatment treatment() {
        return values.has("treatment")
                ? values.constant("treatment", Treatment.SR, RejectCode.INVALID_KIND)
                : null;
    }

    private @Nullable LocalDate pastDate(String column) {
        return values.dateUntil(column, today.minusDays(1)).orElse(null);
    }

    private Stream<PhoneNumber> phone(String column) {
        if (!values.has(column)) {
            return Stream.empty();
        }
        return switch (PhoneNumber.read(values.of(column), allowForeignNumbers)) {
            case PhoneReading.Read(var phone) -> Stream.of(phone);
            case PhoneReading.Foreign() -> noPhone(column, RejectCode.FOREIGN_PHONE);
            case PhoneReading.Invalid() -> noPhone(column, RejectCode.INVALID_PHONE);
        };
    }

    private Stream<PhoneNumber> noPhone(String column, RejectCode code) {
        values.reject(column, code);
        return Stream.empty();
    }

    private @Nullable EmailAddress email() {
        var text = values.of("email");
        if (EmailAddress.isValid(text)) {
            return new EmailAddress(text);
        }
        if (!text.isEmpty()) {
            values.reject("email", RejectCode.INVALID_EMAIL);
        }
        return null;
    }

    private Map<Channel, Consent> consents() {
        Map<Channel, Consent> consents = new EnumMap<>(Channel.class);
        CONSENT_COLUMNS
                .forEach(channel -> consents.put(channel.getKey(), consent(channel.getValue())));
        return consents;
    }

    /// All three columns or none. Dates that cannot be true prove nothing.
    private Consent consent(String prefix) {
        var columns = List.of(prefix + "evidence", prefix + "informed_on",
                prefix + "authorized_on");
        var missing = new ArrayList<>(columns);
        missing.removeIf(values::has);
        if (missing.size() < columns.size()) {
            missing.forEach(column -> values.reject(column, RejectCode.INCOMPLETE_CONSENT));
        }
        var informedOn = values.date(columns.get(1));
        var authorizedOn = values.date(columns.get(2));
        if (informedOn.isEmpty() || authorizedOn.isEmpty()
                || informedOn.get().isAfter(authorizedOn.get())
                || authorizedOn.get().isAfter(today)) {
            return Consent.unknown();
        }
        return new Consent(Consent.State.AUTHORIZED, values.of(columns.getFirst()),
                informedOn.get(), authorizedOn.get(), null);
    }

    private RecipientRole role() {
        var role = values.constant("role", RecipientRole.DEBTOR, RejectCode.REFUSED_ROLE);
        if (!role.owes()) {
            values.reject("role", RejectCode.REFUSED_ROLE);
        }
        return role;
    }

    private long balancePesos(Obligation.Status status) {
        values.required("balance");
        var balancePesos = values.pesos("balance");
        if (balancePesos == 0 && status == Obligation.Status.OPEN) {
            values.reject("balance", RejectCode.AMOUNT_OUT_OF_RANGE);
        }
        return balancePesos;
    }
}
