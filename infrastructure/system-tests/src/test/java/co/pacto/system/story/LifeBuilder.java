package co.pacto.system.story;

import co.pacto.local.LocalAws;
import co.pacto.local.run.Run;
import co.pacto.local.template.CloudFormationYaml;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a life begins with: the instant, the person and what he owes, what he does when called, and
/// where the creditor's settings differ from the example's.
final class LifeBuilder {

    static final Path TEMPLATE = Path.of("../../template.yaml");
    private static final ZoneId BOGOTA = ZoneId.of("America/Bogota");

    private final String begins;
    private final Map<String, String> person = person();
    private final Map<String, Long> balances = new LinkedHashMap<>();
    private String calls = "PROMISE";
    private String policy = "";
    private String compliance = "";
    private boolean everythingTwice;
    private Map<String, Object> document = CloudFormationYaml.read(TEMPLATE);

    LifeBuilder(String begins) {
        this.begins = begins;
    }

    private static Map<String, String> person() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("document_type", "CC");
        columns.put("document_number", "1020304050");
        columns.put("names", "María Fernanda");
        columns.put("last_names", "Ríos");
        columns.put("birth_date", "1980-05-17");
        columns.put("phone_1", "3001234567");
        columns.put("email", "maria@correo.example");
        for (var channel : List.of("voice", "email")) {
            columns.put(channel + "_evidence", "CONTRATO-1");
            columns.put(channel + "_informed_on", "2024-01-15");
            columns.put(channel + "_authorized_on", "2024-01-15");
        }
        columns.put("modality", "CONSUMER");
        columns.put("balance_on", "2026-11-19");
        columns.put("due_date", "2026-09-01");
        return columns;
    }

    /// Another document than the template as it is.
    LifeBuilder deploying(Map<String, Object> changed) {
        document = changed;
        return this;
    }

    /// Another value of a column of the portfolio, in every row.
    LifeBuilder column(String name, String value) {
        person.put(name, value);
        return this;
    }

    /// An obligation of this balance; the first one is the one that a story is about.
    LifeBuilder owing(String reference, long balancePesos) {
        balances.put(reference, balancePesos);
        return this;
    }

    LifeBuilder owing(long balancePesos) {
        return owing(Life.REFERENCE, balancePesos);
    }

    /// What the debtor does at each call, in the words of `behaviours.csv` (local-run.md 3).
    LifeBuilder calls(String words) {
        calls = words;
        return this;
    }

    /// Further keys of the settings' part `policy`, as JSON: `"key": value, …`.
    LifeBuilder policy(String json) {
        policy = ", " + json;
        return this;
    }

    /// The keys of the settings' part `compliance`, as JSON.
    LifeBuilder compliance(String json) {
        compliance = json;
        return this;
    }

    /// Everything is delivered twice, and of each queue the newest message first.
    LifeBuilder everythingTwice() {
        everythingTwice = true;
        return this;
    }

    /// Deploys, imports the portfolio, and stands still at the first instant.
    Life begin() throws IOException {
        return new Life(this);
    }

    LocalAws deploy() throws IOException {
        var aws = LocalAws.builder()
                .document(document)
                .parameters(Map.of("SettingsJson", settings()))
                .flow(Run.FLOW)
                .at(LocalDateTime.parse(begins).atZone(BOGOTA).toInstant())
                .start();
        aws.adversity().duplicateEverything(everythingTwice);
        aws.adversity().reverseQueues(everythingTwice);
        return aws;
    }

    /// How the debtor acts; he pays when the story says so.
    String behaviours() {
        return """
                document_type,document_number,calls,pays
                CC,1020304050,%s,-
                """.formatted(calls);
    }

    /// The file that the creditor puts into the bucket.
    String portfolio() {
        List<String> lines = new ArrayList<>();
        lines.add(String.join(",", person.keySet()) + ",obligation_reference,balance");
        balances.forEach((reference, pesos) -> lines
                .add(String.join(",", person.values()) + "," + reference + "," + pesos));
        return String.join("\n", lines) + "\n";
    }

    /// The settings that are deployed.
    String settings() {
        return """
                {"schema": 1, "version": "2026-11-20",
                "creditor": {"legalName": "Acme S. A. S.", "spokenName": "Acme",
                "nit": "860002964-4", "assistantName": "Lucía", "contactPhone": "+576015551234",
                "contactEmail": "acuerdos@acme.example", "privacyUrl": "https://acme.example/datos",
                "optOutUrl": "https://acme.example/baja",
                "selfServiceUrl": "https://acme.example/pagos",
                "interestAndDiscountStatement": "El valor incluye los intereses causados hasta hoy.",
                "breachConsequence": "Si no cumple, continúan las condiciones de su contrato."},
                "policy": {"methods": [{"code": "PSE", "spoken": "PSE",
                "detail": "PSE en acme.example/pagos", "settlementLag": 0, "needsLink": false}]%s},
                "compliance": {%s},
                "calendar": {"holidaysAdd": [], "holidaysRemove": [], "bankClosedDays": []},
                "line": {"concurrentCalls": 8}, "signOffs": []}
                """
                .formatted(policy, compliance);
    }
}
