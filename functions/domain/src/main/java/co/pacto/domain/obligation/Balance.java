package co.pacto.domain.obligation;

import java.time.LocalDate;

/// What is owed after all payments known, and the date it holds on: a payment posted up to that date is
/// already in it (data.md 2).
public record Balance(long owedPesos, LocalDate balanceOn) {}
