package co.pacto.local.run;

import co.pacto.domain.debtor.DocumentNumber;
import co.pacto.domain.debtor.DocumentReading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How each debtor of a `behaviours.csv` acts (local-run.md 3).
record Behaviours(Map<DocumentNumber, Behaviour> byDocument) {

    private static final String HEADER = "document_type,document_number,calls,pays";
    private static final int COLUMNS = 4;

    /// Nobody acts by a file.
    static final Behaviours NONE = new Behaviours(Map.of());

    /// Reads a whole file.
    ///
    /// @param name as the user gave it
    /// @throws UnusableInputException with a line for each row that is not understood
    static Behaviours read(String name, String content) throws UnusableInputException {
        Map<DocumentNumber, Behaviour> rows = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        var lines = content.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().replace("\ufeff", "").strip().equals(HEADER)) {
            throw new UnusableInputException(name + ":1: la primera línea debe ser " + HEADER);
        }
        for (var index = 1; index < lines.size(); index++) {
            if (!lines.get(index).isBlank()) {
                var place = name + ":" + (index + 1) + ": ";
                row(lines.get(index), rows).ifPresent(problem -> problems.add(place + problem));
            }
        }
        if (!problems.isEmpty()) {
            throw new UnusableInputException(problems);
        }
        return new Behaviours(rows);
    }

    Optional<Behaviour> of(DocumentNumber document) {
        return Optional.ofNullable(byDocument.get(document));
    }

    /// Adds a row; says what is wrong with it.
    private static Optional<String> row(String line, Map<DocumentNumber, Behaviour> rows) {
        var fields = line.split(",", -1);
        if (fields.length != COLUMNS) {
            return Optional.of("se esperan cuatro columnas");
        }
        if (!(DocumentNumber.read(fields[0].strip(),
                fields[1].strip()) instanceof DocumentReading.Read(var document))) {
            return Optional.of("document_number: no es un documento");
        }
        try {
            var behaviour = new Behaviour(BehaviourWords.calls(fields[2]),
                    BehaviourWords.pays(fields[3]));
            return rows.putIfAbsent(document, behaviour) == null
                    ? Optional.empty()
                    : Optional.of("document_number: repetido");
        } catch (BehaviourWords.UnknownWordException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
