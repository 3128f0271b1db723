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
        @Nullable Figures figuresAtJudgement) {}
