package co.pacto.domain.settings;

import co.pacto.domain.debtor.DocumentNumber;
import co.pacto.domain.debtor.DocumentReading;
import co.pacto.domain.debtor.DocumentType;
import co.pacto.domain.debtor.EmailAddress;
import co.pacto.domain.debtor.PhoneNumber;
import co.pacto.domain.debtor.PhoneReading;
import co.pacto.domain.script.Linter;
import co.pacto.domain.script.LinterRule;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Reads the part `creditor`.
final class CreditorReader {

    private static final int NAME_CHARACTERS_MAX = 80;
    private static final int STATEMENT_CHARACTERS_MAX = 500;
    private static final Pattern URL = Pattern.compile("https://[^\\s<>\"{}]{1,200}");
    private static final String URL_LIMIT = "an address that starts with https://";

    private final Section section;

    private CreditorReader(Section section) {
        this.section = section;
    }

    static Supplier<Creditor> read(Section section) {
        var creditor = new CreditorReader(section).read();
        section.refuseUnknown();
        return creditor;
    }

    private Supplier<Creditor> read() {
        var legalName = section.text("legalName", NAME_CHARACTERS_MAX);
        var spokenName = spoken("spokenName", section.text("spokenName", NAME_CHARACTERS_MAX));
        var assistantName = spoken("assistantName",
                section.text("assistantName", NAME_CHARACTERS_MAX));
        var agencyName = spoken("agencyName",
                section.optionalText("agencyName", NAME_CHARACTERS_MAX));
        var nit = nit();
        var phone = phone();
        var email = email();
        var privacyUrl = section.text("privacyUrl", URL, URL_LIMIT);
        var optOutUrl = section.text("optOutUrl", URL, URL_LIMIT);
        var selfServiceUrl = section.text("selfServiceUrl", URL, URL_LIMIT);
        var interest = statement("interestAndDiscountStatement");
        var breach = statement("breachConsequence");
        return () -> new Creditor(legalName, spokenName, nit, assistantName,
                agencyName.isEmpty() ? null : agencyName, new PhoneNumber(phone),
                new EmailAddress(email), privacyUrl, optOutUrl, selfServiceUrl, interest, breach);
    }

    private String spoken(String key, String name) {
        refuseBroken(key, Linter.lintName(name));
        return name;
    }

    private String statement(String key) {
        var statement = section.text(key, STATEMENT_CHARACTERS_MAX);
        refuseBroken(key, Linter.lintStatement(statement));
        return statement;
    }

    private String nit() {
        var nit = section.text("nit", NAME_CHARACTERS_MAX);
        if (!nit.isEmpty() && !(DocumentNumber.read(DocumentType.NIT.name(),
                nit) instanceof DocumentReading.Read)) {
            section.refuse("nit", "a NIT with its check digit");
        }
        return nit;
    }

    private String phone() {
        var text = section.text("contactPhone", NAME_CHARACTERS_MAX);
        if (PhoneNumber.read(text, false) instanceof PhoneReading.Read(var phone)) {
            return phone.e164();
        }
        if (!text.isEmpty()) {
            section.refuse("contactPhone", "a telephone number of Colombia");
        }
        return "";
    }

    private String email() {
        var email = section.text("contactEmail", NAME_CHARACTERS_MAX);
        if (!email.isEmpty() && !EmailAddress.isValid(email)) {
            section.refuse("contactEmail", "an e-mail address");
        }
        return email;
    }

    private void refuseBroken(String key, Set<LinterRule> broken) {
        if (!broken.isEmpty()) {
            section.refuse(key, "a text that does not break " + broken);
        }
    }
}
