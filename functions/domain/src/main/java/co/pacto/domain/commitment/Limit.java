package co.pacto.domain.commitment;

import java.time.LocalDate;

/// The figure with which a refusal can be told: what would have been accepted at most or at least.
public sealed interface Limit {

    record Pesos(long pesos) implements Limit {}

    record Date(LocalDate date) implements Limit {}

    record Count(int count) implements Limit {}

    /// A refusal that no figure explains.
    record None() implements Limit {}

    /// As a flow receives it: digits, an ISO date, or `none`.
    default String text() {
        return switch (this) {
            case Pesos(var pesos) -> Long.toString(pesos);
            case Date(var date) -> date.toString();
            case Count(var count) -> Integer.toString(count);
            case None() -> "none";
        };
    }
}
