package co.pacto.domain.contact;

import co.pacto.domain.calendar.Bogota;
import co.pacto.domain.commitment.Commitment;
import co.pacto.domain.commitment.Installment;
import co.pacto.domain.commitment.PaymentMethod;
import co.pacto.domain.commitment.Verdict;
import co.pacto.domain.debtor.Debtor;
import co.pacto.domain.money.Pesos;
import co.pacto.domain.money.SpokenDates;
import co.pacto.domain.obligation.Obligation;
import co.pacto.domain.obligation.ObligationFile;
import co.pacto.domain.payment.Payment;
import co.pacto.domain.settings.Creditor;
import co.pacto.domain.settings.Settings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the e-mails to a debtor take as ready words (script.es.md 1). The documents stay masked.
final class MailWords {

    private MailWords() {}

    static Map<String, String> of(MessageOrder order, Debtor debtor, ObligationFile file,
            Settings settings) {
        Map<String, String> words = new LinkedHashMap<>();
        putParties(words, debtor, file.obligation(), settings.creditor());
        Optional.ofNullable(order.commitmentId())
                .flatMap(file::commitment)
                .ifPresent(commitment -> {
                    putAgreement(words, commitment, settings.policy().methods());
                    concerned(order.kind(), commitment.terms().installments())
                            .ifPresent(installment -> putInstallment(words, installment));
                });
        file.payments()
                .stream()
                .filter(payment -> payment.paymentKey().equals(order.subjectId()))
                .findFirst()
                .ifPresent(payment -> putPayment(words, payment));
        return words;
    }

    private static void putParties(Map<String, String> words, Debtor debtor, Obligation obligation,
            Creditor creditor) {
        words.put("debtorSalutation", debtor.name().salutation(debtor.treatment()));
        words.put("debtorFullName", debtor.name().full());
        words.put("documentMasked", debtor.document().masked());
        words.put("obligationMasked", "***" + obligation.last4());
        words.put("creditorLegalName", creditor.legalName());
        words.put("creditorNit", creditor.nit());
        words.put("contactEmail", creditor.contactEmail().value());
        words.put("privacyUrl", creditor.privacyUrl());
        words.put("optOutUrl", creditor.optOutUrl());
        words.put("selfServiceUrl", creditor.selfServiceUrl());
        words.put("interestAndDiscountStatement", creditor.interestAndDiscountStatement());
        words.put("breachConsequence", creditor.breachConsequence());
    }

    private static void putAgreement(Map<String, String> words, Commitment commitment,
            List<PaymentMethod> methods) {
        var formalizedAt = commitment.course().formalizedAt();
        var called = Bogota
                .local(formalizedAt == null ? commitment.origin().createdAt() : formalizedAt);
        words.put("agreementId", commitment.commitmentId());
        words.put("callDate", SpokenDates.date(called.toLocalDate()));
        words.put("callTime", SpokenDates.writtenHour(called.toLocalTime()));
        words.put("total", Pesos.written(commitment.terms().totalPesos()));
        methods.stream()
                .filter(method -> method.code().equals(commitment.terms().method()))
                .findFirst()
                .ifPresent(method -> words.put("methodDetail", method.detail()));
    }

    /// A reminder speaks of the first installment that is open, a notice of the last that was missed.
    private static Optional<Installment> concerned(MessageKind kind,
            List<Installment> installments) {
        return kind == MessageKind.BREACH_NOTICE
                ? installments.reversed()
                        .stream()
                        .filter(installment -> installment.verdict() == Verdict.MISSED
                                || installment.verdict() == Verdict.PARTIAL)
                        .findFirst()
                : installments.stream().filter(Installment::isOpen).findFirst();
    }

    private static void putInstallment(Map<String, String> words, Installment installment) {
        words.put("installmentDateSpoken", SpokenDates.date(installment.effectiveDueDate()));
        words.put("paymentAmount", Pesos.written(installment.amountPesos()));
    }

    private static void putPayment(Map<String, String> words, Payment payment) {
        var creditorsId = payment.paymentId();
        words.put("paymentDate", SpokenDates.date(payment.valueDate()));
        words.put("paymentAmount", Pesos.written(payment.amountPesos()));
        words.put("paymentReference", creditorsId == null ? payment.paymentKey() : creditorsId);
    }
}
