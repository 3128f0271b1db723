package co.pacto.domain.settings;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.Sha256;
import co.pacto.domain.calendar.Bogota;
import co.pacto.domain.calendar.Window;
import co.pacto.domain.commitment.CommitmentPolicy;
import co.pacto.domain.commitment.PaymentMethod;
import co.pacto.domain.debtor.IdentityFactor;
import co.pacto.domain.settings.SettingsReading.Accepted;
import co.pacto.domain.settings.SettingsReading.Refused;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SettingsTest {

    private static final PaymentMethod PSE = new PaymentMethod("PSE", "PSE",
            "PSE en acme.example/pagos", 0, false);

    @Test
    void the_documented_example_is_accepted_with_the_standard_for_everything_else() {
        var settings = accepted(ExampleSettings.written());

        assertThat(settings.version()).isEqualTo("2026-11-20");
        assertThat(settings.creditor().spokenName()).isEqualTo("Acme");
        assertThat(settings.creditor().nit()).isEqualTo("860002964-4");
        assertThat(settings.creditor().agencyName()).isNull();
        assertThat(settings.creditor().contactPhone().e164()).isEqualTo("+576015551234");
        assertThat(settings.policy()).isEqualTo(CommitmentPolicy.standard(List.of(PSE)));
        assertThat(settings.outcomeLimits()).isEqualTo(OutcomeLimits.STANDARD);
        assertThat(settings.compliance()).isEqualTo(Compliance.STANDARD);
        assertThat(settings.calendar().calendarVersion()).isEqualTo("2026-06-01");
        assertThat(settings.concurrentCalls()).isEqualTo(8);
    }

    @Test
    void the_digest_is_of_what_was_written_in_canonical_form() {
        var settings = accepted(ExampleSettings.written());

        assertThat(settings.canonical()).startsWith("{\"calendar\":{\"bankClosedDays\":[],")
                .endsWith(",\"schema\":1,\"signOffs\":[],\"version\":\"2026-11-20\"}");
        assertThat(settings.digest()).isEqualTo(Sha256.hex(settings.canonical()));
    }

    @Test
    void only_the_creditor_and_its_methods_are_required() {
        var minimal = new TreeMap<>(ExampleSettings.written());
        minimal.keySet().removeAll(List.of("compliance", "calendar", "line", "signOffs"));

        assertThat(accepted(minimal).compliance()).isEqualTo(Compliance.STANDARD);
        assertThat(accepted(minimal).concurrentCalls()).isEqualTo(1);
    }

    @Test
    void everything_that_is_missing_is_told_at_once() {
        assertThat(refused(Map.of("version", "1")).problems()).extracting(SettingsProblem::key)
                .containsExactly("schema", "creditor.legalName", "creditor.spokenName",
                        "creditor.assistantName", "creditor.nit", "creditor.contactPhone",
                        "creditor.contactEmail", "creditor.privacyUrl", "creditor.optOutUrl",
                        "creditor.selfServiceUrl", "creditor.interestAndDiscountStatement",
                        "creditor.breachConsequence", "policy.methods");
    }

    @Test
    void an_unknown_key_is_refused_wherever_it_is() {
        var settings = new TreeMap<>(ExampleSettings.written());
        settings.put("extra", 1);
        settings.put("compliance", Map.of("usury", 1));
        settings.put("line", Map.of("calls", 1));

        assertThat(refused(settings).problems()).containsExactlyInAnyOrder(
                new SettingsProblem("extra", "1", "an unknown key"),
                new SettingsProblem("compliance.usury", "1", "an unknown key"),
                new SettingsProblem("line.calls", "1", "an unknown key"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"minAmount|0|1 to 999999999999",
            "minPercentOfBalance|101|0 to 100", "maxNegotiationLoops|3|0 to 2",
            "maxLevelForAssistant|3|0 to 2", "claimBusinessDays|4|1 to 3",
            "noMatchPerQuestion|3|1 to 2", "liveCommitmentsPerObligation|2|only 1",
            "maxDiscountPercent|1|only 0", "partialThresholdPercent|0|1 to 100",
            "noteMaxChars|2001|1 to 2000", "maxConsecutiveMissed|0|1 to 36",
            "maxAttemptsSameBand|10|at most maxAttemptsTotal, which is 9"})
    void a_number_outside_its_limits_is_refused(String key, int value, String limit) {
        assertThat(refused(with("policy", key, value)).problems()).containsExactly(
                new SettingsProblem("policy." + key, String.valueOf(value), limit));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"contactsPerDay|2|only 1", "maxContactsPerWeek|7|1 to 6",
            "maxAttemptsPerDay|3|1 to 2", "minHoursBetweenAttempts|2|3 to 12",
            "visitMarginMinutes|14|15 to 120", "visitGeofenceMetres|301|20 to 300",
            "identityAttempts|3|1 to 2", "lookupAttempts|4|1 to 3",
            "maxThirdPartyPerNumber|3|1 to 2", "outcomeTimeoutMinutes|61|1 to 60",
            "objectionWindowBusinessDays|2|3 to 60",
            "maxCallMinutes|11|at most voiceMarginMinutes, which is 10"})
    void a_number_wider_than_the_law_is_refused(String key, int value, String limit) {
        assertThat(refused(with("compliance", key, value)).problems()).containsExactly(
                new SettingsProblem("compliance." + key, String.valueOf(value), limit));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"weekdayWindow|06:59-19:00|inside 07:00-19:00",
            "weekdayWindow|07:00-19:01|inside 07:00-19:00",
            "saturdayWindow|08:00-15:01|inside 08:00-15:00",
            "weekdayWindow|12:00-12:00|inside 07:00-19:00", "weekdayWindow|7-19|inside 07:00-19:00",
            "weekdayWindow|09:00|inside 07:00-19:00", "timeZone|UTC|only America/Bogota",
            "weekModel|MONTH|one of ROLLING_7, ISO_WEEK"})
    void a_text_wider_than_the_law_is_refused(String key, String value, String limit) {
        assertThat(refused(with("compliance", key, value)).problems())
                .containsExactly(new SettingsProblem("compliance." + key, value, limit));
    }

    @ParameterizedTest
    @CsvSource({"dueCutoff, 17:59, 18:00 to 23:59", "judgementTime, 07:00, 00:00 to 06:59",
            "reminderTime, 9:00, 00:00 to 23:59", "reminderTime, 25:00, 00:00 to 23:59"})
    void a_time_the_law_does_not_allow_is_refused(String key, String value, String limit) {
        assertThat(refused(with("policy", key, value)).problems())
                .containsExactly(new SettingsProblem("policy." + key, value, limit));
    }

    @Test
    void narrower_values_are_accepted() {
        var settings = new TreeMap<>(ExampleSettings.written());
        settings.put("compliance",
                Map.of("weekdayWindow", "09:00-17:00", "maxContactsPerWeek", 1,
                        "voiceMarginMinutes", 15, "identityFactors",
                        List.of("DOCUMENT_NUMBER", "DOCUMENT_ISSUE_DATE"), "commitmentSilenceScope",
                        "OBLIGATION", "outboundFrozen", true));
        settings.put("calendar", Map.of("holidaysAdd", List.of("2026-12-24")));
        var accepted = accepted(settings);

        assertThat(accepted.compliance().maxContactsPerWeek()).isEqualTo(1);
        assertThat(accepted.compliance().voiceMarginMinutes()).isEqualTo(15);
        assertThat(accepted.compliance().identityQuestions().factors()).containsExactly(
                IdentityFactor.DOCUMENT_NUMBER, IdentityFactor.DOCUMENT_ISSUE_DATE);
        assertThat(accepted.compliance().outboundFrozen()).isTrue();
        assertThat(accepted.calendar().isHoliday(LocalDate.of(2026, 12, 24))).isTrue();
        assertThat(accepted.calendar().window(LocalDate.of(2026, 11, 20)))
                .contains(new Window(LocalTime.of(9, 0), LocalTime.of(17, 0)));
    }

    @ParameterizedTest
    @CsvSource({"contactCountingMode, TWO_WAY", "weekModel, ISO_WEEK",
            "treatRequestedReminderAsExempt, true", "allowSameDayCallBack, true",
            "hoursExceptionOnClosedDays, true", "voicemailMode, NEUTRAL",
            "applyToLegalPersons, false", "visitsEnabled, true"})
    void a_switch_moves_only_with_its_own_sign_off(String key, String value) {
        var written = value.equals("true") || value.equals("false")
                ? Boolean.valueOf(value)
                : value;
        var settings = new TreeMap<>(with("compliance", key, written));

        assertThat(refused(settings).problems()).containsExactly(new SettingsProblem(
                "compliance." + key, value, "needs an entry of signOffs with switch " + key));
        settings.put("signOffs", List.of(signOff("holidaysRemove")));
        assertThat(refused(settings).problems()).hasSize(1);
        settings.put("signOffs", List.of(signOff(key)));
        assertThat(accepted(settings).compliance()).isNotEqualTo(Compliance.STANDARD);
    }

    @Test
    void a_holiday_is_removed_only_after_a_ruling() {
        var settings = new TreeMap<>(ExampleSettings.written());
        settings.put("calendar", Map.of("holidaysRemove", List.of("2026-07-13")));

        assertThat(refused(settings).problems()).extracting(SettingsProblem::key)
                .containsExactly("calendar.holidaysRemove");
        settings.put("signOffs", List.of(signOff("holidaysRemove")));
        assertThat(accepted(settings).calendar()
                .isOpen(Bogota.at(LocalDate.of(2026, 7, 13), LocalTime.of(9, 0)))).isTrue();
    }

    @Test
    void a_sign_off_names_a_switch_a_document_and_a_date() {
        var settings = new TreeMap<>(ExampleSettings.written());
        settings.put("signOffs", List.of(Map.of("switch", "SW99", "document", " ")));

        assertThat(refused(settings).problems()).extracting(SettingsProblem::key)
                .containsExactly("signOffs[0].switch", "signOffs[0].document", "signOffs[0].date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"spokenName", "assistantName", "agencyName"})
    void a_name_said_before_identity_holds_no_word_of_the_debt(String key) {
        assertThat(refused(with("creditor", key, "Créditos Acme")).problems())
                .containsExactly(new SettingsProblem("creditor." + key, "Créditos Acme",
                        "a text that does not break [WORD_BEFORE_IDENTITY]"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"breachConsequence|Iniciaremos un proceso judicial.",
            "interestAndDiscountStatement|Explique el motivo.", "breachConsequence|",
            "nit|860002964-5", "nit|860002964", "contactPhone|123", "contactEmail|acme",
            "privacyUrl|http://acme.example", "legalName|"})
    void a_value_the_texts_could_not_carry_is_refused(String key, String value) {
        assertThat(refused(with("creditor", key, value == null ? "" : value)).problems())
                .extracting(SettingsProblem::key)
                .containsExactly("creditor." + key);
    }

    @Test
    void the_name_in_law_may_hold_any_word() {
        assertThat(accepted(with("creditor", "legalName", "Cobros y Créditos S. A. S.")).creditor()
                .legalName()).isEqualTo("Cobros y Créditos S. A. S.");
    }

    @Test
    void each_method_is_judged_in_its_place() {
        var methods = List.of(Map.of("code", "PSE", "spoken", "PSE", "detail", "PSE"),
                Map.of("code", "PSE", "spoken", "Te paga", "detail", "Caja", "settlementLag", 6),
                Map.of("code", "caja", "spoken", "Caja", "needsLink", "no"));

        assertThat(refused(with("policy", "methods", methods)).problems())
                .extracting(SettingsProblem::key)
                .containsExactly("policy.methods[1].spoken", "policy.methods[1].settlementLag",
                        "policy.methods[1].code", "policy.methods[2].code",
                        "policy.methods[2].detail", "policy.methods[2].needsLink");
    }

    @Test
    void factors_of_one_kind_do_not_add_up_to_two() {
        assertThat(refused(
                with("compliance", "identityFactors", List.of("DOCUMENT_LAST4", "DOCUMENT_NUMBER")))
                .problems())
                .containsExactly(new SettingsProblem("compliance.identityFactors",
                        "[DOCUMENT_LAST4, DOCUMENT_NUMBER]",
                        "a part of the document's number and a date"));
    }

    @Test
    void a_value_of_another_kind_is_refused() {
        var settings = new TreeMap<>(ExampleSettings.written());
        settings.put("policy", Map.of("methods", "PSE", "minAmount", 1.5, "levelResetOnKept", 1,
                "frequencies", List.of("DAILY"), "reminderOffsets", List.of(0)));
        settings.put("compliance", List.of());
        settings.put("calendar", Map.of("holidaysAdd", List.of("13/07/2026")));

        assertThat(refused(settings).problems()).extracting(SettingsProblem::key)
                .containsExactlyInAnyOrder("policy.methods", "policy.methods", "policy.minAmount",
                        "policy.levelResetOnKept", "policy.frequencies", "policy.reminderOffsets",
                        "compliance", "calendar.holidaysAdd");
    }

    @Test
    void settings_of_more_than_4096_bytes_are_refused() {
        var days = LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .map(LocalDate::toString)
                .toList();
        var settings = new TreeMap<>(ExampleSettings.written());
        settings.put("calendar", Map.of("bankClosedDays", days));

        assertThat(refused(settings).problems()).singleElement()
                .satisfies(problem -> assertThat(problem.limit()).isEqualTo("at most 4096 bytes"));
    }

    private static Map<String, Object> with(String part, String key, Object value) {
        var settings = ExampleSettings.written();
        var changed = new TreeMap<String, Object>();
        if (settings.get(part) instanceof Map<?, ?> map) {
            map.forEach((name, old) -> changed.put(String.valueOf(name), old));
        }
        changed.put(key, value);
        settings.put(part, changed);
        return settings;
    }

    private static Map<String, Object> signOff(String name) {
        return Map.of("switch", name, "document", "Concepto 12 de 2026", "date", "2026-10-01");
    }

    private static Settings accepted(Map<String, Object> written) {
        var reading = Settings.of(written);
        assertThat(reading).isInstanceOf(Accepted.class);
        return ((Accepted) reading).settings();
    }

    private static Refused refused(Map<String, Object> written) {
        var reading = Settings.of(written);
        assertThat(reading).isInstanceOf(Refused.class);
        return (Refused) reading;
    }
}
