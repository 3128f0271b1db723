package co.pacto.domain.contact;

import co.pacto.domain.commitment.Installment;
import co.pacto.domain.money.Pesos;
import co.pacto.domain.money.SpokenDates;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The installments of an agreement as its copy lists them: number, amount, the date agreed and the
/// date it falls due (law.md 9.2).
record ScheduleTable(List<Installment> installments) {

    private static final List<String> HEAD = List.of("Número", "Valor", "Fecha acordada",
            "Fecha de vencimiento");

    /// One line for each installment, after the line the table is named in.
    String text() {
        return rows().map(row -> "\n" + String.join(" | ", row)).collect(Collectors.joining());
    }

    /// The same as an HTML table. Nothing in it comes from outside, so nothing has to be escaped.
    String html() {
        return rows()
                .map(row -> row.stream()
                        .map(cell -> "<td>" + cell + "</td>")
                        .collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining("", "<table>", "</table>"));
    }

    private Stream<List<String>> rows() {
        return Stream.concat(Stream.of(HEAD), installments.stream().map(ScheduleTable::row));
    }

    private static List<String> row(Installment installment) {
        return List.of(Integer.toString(installment.n()), Pesos.written(installment.amountPesos()),
                SpokenDates.date(installment.nominalDueDate()),
                SpokenDates.date(installment.effectiveDueDate()));
    }
}
