package co.pacto.domain.commitment;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One dated amount of a commitment, numbered from 1.
///
/// The debtor agreed `nominalDueDate` and was told `effectiveDueDate`, the same rolled over Sundays
/// and holidays. Payments count up to the end of `graceEndDate`; nothing is judged before `judgeAt`
/// (law.md R17). `verdict` is null until it is judged or covered; `paidLate` says that the money came
/// after the window.
public record Installment(int n, long amountPesos, LocalDate nominalDueDate,
        LocalDate effectiveDueDate, Instant dueInstant, LocalDate graceEndDate, Instant judgeAt,
        @Nullable Verdict verdict, boolean paidLate, @Nullable Figures figuresAtDue,
        @Nullable Figures figuresAtJudgement) {

    /// Whether it was neither covered nor judged yet.
    public boolean isOpen() {
        return verdict == null;
    }

    /// Whether its due instant has come; from that instant on, inclusive.
    public boolean isDueAt(Instant now) {
        return !now.isBefore(dueInstant);
    }

    Installment fallenDue(Figures figures) {
        return new Installment(n, amountPesos, nominalDueDate, effectiveDueDate, dueInstant,
                graceEndDate, judgeAt, verdict, paidLate, figures, figuresAtJudgement);
    }

    Installment judged(@Nullable Verdict newVerdict, @Nullable Figures figures) {
        return new Installment(n, amountPesos, nominalDueDate, effectiveDueDate, dueInstant,
                graceEndDate, judgeAt, newVerdict, paidLate, figuresAtDue, figures);
    }

    Installment withWindow(LocalDate newGraceEndDate, Instant newJudgeAt) {
        return new Installment(n, amountPesos, nominalDueDate, effectiveDueDate, dueInstant,
                newGraceEndDate, newJudgeAt, verdict, paidLate, figuresAtDue, figuresAtJudgement);
    }

    Installment withAmount(long newAmountPesos) {
        return new Installment(n, newAmountPesos, nominalDueDate, effectiveDueDate, dueInstant,
                graceEndDate, judgeAt, verdict, paidLate, figuresAtDue, figuresAtJudgement);
    }

    Installment withPaidLate() {
        return new Installment(n, amountPesos, nominalDueDate, effectiveDueDate, dueInstant,
                graceEndDate, judgeAt, verdict, true, figuresAtDue, figuresAtJudgement);
    }
}
