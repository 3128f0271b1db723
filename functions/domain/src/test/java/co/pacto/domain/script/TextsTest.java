package co.pacto.domain.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class TextsTest {

    /// Section 1 of the script, then the further ones of sections 6 and 9.
    private static final Set<String> PLACEHOLDERS = Set.of("greeting", "assistantName",
            "creditorSpokenName", "agencyName", "creditorLegalName", "creditorNit",
            "debtorFullName", "debtorSalutation", "documentTypeSpoken", "documentLast3Spoken",
            "documentMasked", "obligationLast4Spoken", "obligationMasked", "balanceSpoken",
            "dueDateSpoken", "totalSpoken", "total", "installmentCountSpoken", "frequencySpoken",
            "installmentNumberSpoken", "installmentAmountSpoken", "lastInstallmentAmountSpoken",
            "installmentDateSpoken", "firstDateSpoken", "lastDateSpoken", "effectiveDateSpoken",
            "methodSpoken", "methodDetail", "interestAndDiscountStatement", "breachConsequence",
            "minAmountSpoken", "maxAmountSpoken", "maxDateSpoken", "optionNumber", "optionsSpoken",
            "callbackDateSpoken", "callbackTimeSpoken", "endDateSpoken", "claimDeadlineSpoken",
            "disputeDaysSpoken", "contactPhoneSpoken", "contactEmail", "privacyUrl", "optOutUrl",
            "selfServiceUrl", "agreementId", "callDate", "callTime", "scheduleTable", "paymentDate",
            "paymentAmount", "paymentAmountSpoken", "paymentReference", "caseUrl", "caseId",
            "installmentLines", "fromNumberSpoken", "toNumberSpoken", "paymentLinkUrl",
            "linkExpiry", "taskType", "taskDeadline", "bounceType", "outcomeLabel");

    static List<String> ids() {
        return Texts.ids();
    }

    @Test
    void the_script_has_a_hundred_and_one_texts() {
        assertThat(Texts.ids()).hasSize(101)
                .doesNotHaveDuplicates()
                .contains("call.opening.v1", "call.terms-installments-summary.v1",
                        "email.visit-closed.v1");
    }

    @ParameterizedTest
    @MethodSource("ids")
    void every_text_uses_only_placeholders_of_the_script(String id) {
        assertThat(PLACEHOLDERS).containsAll(Texts.load(id).placeholders());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void every_spoken_text_is_one_line_without_subject_and_every_mail_has_one(String id) {
        var text = Texts.load(id);

        if (text.audience().isSpoken()) {
            assertThat(text.body()).doesNotContain("\n");
            assertThat(text.subject()).isEmpty();
        } else if (!Set.of("email.footer.v1", "email.repeated.v1").contains(id)) {
            assertThat(text.subject()).isNotEmpty().doesNotContain("\n");
        }
        assertThat(text.body() + text.subject()).doesNotContain("  ");
    }

    @ParameterizedTest
    @MethodSource("ids")
    void a_changed_letter_needs_a_new_version(String id) {
        assertThat(Texts.load(id).digest()).isEqualTo(ScriptDigests.of(id));
    }

    @Test
    void a_text_is_to_the_letter_of_the_script() {
        assertThat(Texts.load("call.about.v1")).isEqualTo(new Text("call.about.v1",
                Audience.BEFORE_IDENTITY, "", "Es un asunto personal. Para proteger su "
                        + "información, primero debo confirmar su identidad."));
        assertThat(Texts.load("call.closing.v1").version()).isEqualTo("v1");
    }

    @Test
    void a_mail_to_a_debtor_ends_with_the_footer() {
        var receipt = Texts.load("email.receipt.v1");

        assertThat(receipt.subject()).isEqualTo("Confirmación de su pago");
        assertThat(receipt.body().lines()).containsExactly("{debtorSalutation}:",
                "Confirmamos que el {paymentDate} recibimos {paymentAmount}. Referencia: "
                        + "{paymentReference}. Gracias por su pago.",
                Texts.load("email.footer.v1").body());
    }

    @Test
    void a_repeated_mail_begins_with_saying_that_it_is_a_copy() {
        var receipt = Texts.load("email.receipt.v1");
        var repeated = Texts.loadRepeated("email.receipt.v1");

        assertThat(repeated.subject()).isEqualTo("Confirmación de su pago");
        assertThat(repeated.body()).isEqualTo("Este mensaje es una copia de uno que quizás ya "
                + "recibió. Si ya lo recibió, no tiene que hacer nada.\n" + receipt.body());
        assertThat(repeated.digest()).isNotEqualTo(receipt.digest());
    }

    @Test
    void a_mail_to_the_team_has_no_footer() {
        assertThat(Texts.load("email.visit-closed.v1").body().lines()).hasSize(1);
    }

    @Test
    void an_unknown_text_is_a_defect() {
        assertThatIllegalArgumentException().isThrownBy(() -> Texts.load("call.opening.v9"));
        assertThatIllegalArgumentException().isThrownBy(() -> Texts.load("call.opening"));
    }
}
