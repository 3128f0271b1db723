package co.pacto.local.run;

import co.pacto.domain.calendar.Bogota;
import co.pacto.domain.commitment.Commitment;
import co.pacto.domain.debtor.Debtor;
import co.pacto.domain.obligation.Obligation;
import co.pacto.domain.portfolio.Header;
import co.pacto.domain.portfolio.HeaderReading;
import co.pacto.domain.portfolio.RowReading;
import co.pacto.domain.store.Entity;
import co.pacto.local.LocalAws;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The creditor's payment files: one object a date at 05:00, with the rows of the user's own file and
/// with what scripted debtors pay of their commitments (data.md 15).
final class Payments implements TableView.Listener {

    private static final LocalTime DELIVERED = LocalTime.of(5, 0);
    private static final String SCRIPTED_HEADER = "payment_id,obligation_reference,amount,value_date,posted_on";

    private final LocalAws aws;
    private final TableView table;
    private final ScriptedDebtors.Scripts scripts;
    private final Imports imports;
    private final Map<LocalDate, List<String>> scripted = new TreeMap<>();

    Payments(LocalAws aws, TableView table, ScriptedDebtors.Scripts scripts, Imports imports) {
        this.aws = aws;
        this.table = table;
        this.scripts = scripts;
        this.imports = imports;
    }

    /// A payment file of the user, its rows by the date on which they are delivered.
    record UserFile(String name, String header, Map<LocalDate, Map<Long, String>> rows) {

        /// @param from where a row without a readable date is delivered, to be refused there
        /// @throws UnusableInputException when the header is not one of payments
        static UserFile read(String name, String content, LocalDate from)
                throws UnusableInputException {
            var lines = content.lines().toList();
            if (!(Header.read(lines.isEmpty()
                    ? ""
                    : lines.getFirst()) instanceof HeaderReading.Recognised(var header))) {
                throw new UnusableInputException(
                        name + ":1: el encabezado no es el de un archivo de pagos");
            }
            Map<LocalDate, Map<Long, String>> rows = new TreeMap<>();
            for (var index = 1; index < lines.size(); index++) {
                if (!lines.get(index).isBlank()) {
                    rows.computeIfAbsent(postedOn(header, lines.get(index), from),
                            _ -> new LinkedHashMap<>()).put(index + 1L, lines.get(index));
                }
            }
            return new UserFile(name, lines.getFirst(), rows);
        }

        private static LocalDate postedOn(Header header, String line, LocalDate from) {
            if (!(header
                    .split(line) instanceof RowReading.Accepted<Map<String, String>>(var values))) {
                return from;
            }
            var posted = values.getOrDefault("posted_on", "");
            try {
                var date = LocalDate
                        .parse(posted.isEmpty() ? values.getOrDefault("value_date", "") : posted);
                return date.isBefore(from) ? from : date;
            } catch (DateTimeParseException _) {
                return from;
            }
        }
    }

    /// Delivers a file of the user, date by date.
    void deliver(UserFile file) {
        file.rows().forEach((date, rows) -> {
            var at = Bogota.at(date, DELIVERED);
            var now = aws.clock().instant();
            aws.at(at.isBefore(now) ? now : at, () -> imports.put("pagos-%s.csv".formatted(date),
                    file.header(), file.name(), rows));
        });
    }

    /// Somebody who just formalized will pay as his script says.
    @Override
    public void changed(@Nullable Entity before, Entity after) {
        if (after instanceof Commitment commitment && commitment.course().formalizedAt() != null
                && (!(before instanceof Commitment former)
                        || former.course().formalizedAt() == null)) {
            table.in(Debtor.partition(commitment.debtorId()), Debtor.class)
                    .flatMap(scripts::of)
                    .ifPresent(script -> plan(commitment, script));
        }
    }

    private void plan(Commitment commitment, Behaviour script) {
        var reference = table.at(Obligation.key(commitment.obligationId()), Obligation.class)
                .orElseThrow()
                .reference();
        for (var index = 0; index < script.pays().size(); index++) {
            var word = script.pays().get(index);
            if (word.installment() > commitment.terms().installments().size()) {
                continue;
            }
            var installment = commitment.installment(word.installment());
            if (word.amountPesos(installment) == 0) {
                continue;
            }
            var valueDate = installment.effectiveDueDate().plusDays(word.offsetDays());
            var deliveredOn = notBeforeTomorrow(valueDate.plusDays(word.postedDays()));
            pay(String.join(",", commitment.commitmentId() + "-" + (index + 1), reference,
                    Long.toString(word.amountPesos(installment)), valueDate.toString(),
                    deliveredOn.toString()), deliveredOn);
        }
    }

    private LocalDate notBeforeTomorrow(LocalDate date) {
        var tomorrow = Bogota.date(aws.clock().instant()).plusDays(1);
        return date.isBefore(tomorrow) ? tomorrow : date;
    }

    private void pay(String row, LocalDate deliveredOn) {
        var rows = scripted.computeIfAbsent(deliveredOn, date -> {
            aws.at(Bogota.at(date, DELIVERED), () -> deliverScripted(date));
            return new ArrayList<>();
        });
        rows.add(row);
    }

    private void deliverScripted(LocalDate date) {
        var rows = scripted.getOrDefault(date, List.of());
        imports.put("pagos-deudores-%s.csv".formatted(date),
                SCRIPTED_HEADER + "\n" + String.join("\n", rows) + "\n");
    }
}
