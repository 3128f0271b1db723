package co.pacto.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.local.Json;
import co.pacto.local.run.OneDebtor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The command as a person uses it: files in, files out, an exit code and one line for each mistake.
@Tag("clock")
final class PactoTest {

    private static final String PORTFOLIO = OneDebtor.PORTFOLIO + """
            TI,1020304051,Luis,Peña,1980-05-17,3001234568,luis@correo.example,\
            CONTRATO-2,2024-01-15,2024-01-15,CONTRATO-2,2024-01-15,2024-01-15,CR-000124,\
            CONSUMER,500000,2026-11-19,2026-09-01
            """;
    private static final String KEEPS = OneDebtor.behaviours("PROMISE", "1:+0:100%");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void findTheTemplate() {
        System.setProperty("pacto.root", "../..");
    }

    @Test
    void a_portfolio_is_played_to_a_kept_commitment_and_its_story_is_told() throws IOException {
        var code = play("--portfolio", file("cartera.csv", PORTFOLIO), "--behaviours",
                file("behaviours.csv", KEEPS), "--days", "9", "--out", out("salida"));

        assertThat(code).isZero();
        assertThat(read("salida/summary.json")).contains("\"KEPT\" : 1", "\"anomalies\" : 0");
        assertThat(kinds("salida")).containsSubsequence("IMPORTED", "ROW_REJECTED", "CALL_PLACED",
                "SAID", "HEARD", "STEP", "COMMITMENT_FORMALIZED", "REMINDER_PLANNED", "COPY_SENT",
                "OUTCOME_REGISTERED", "CALL_ENDED", "REMINDER_SENT", "PAYMENT_APPLIED",
                "INSTALLMENT_JUDGED", "COMMITMENT_KEPT", "RECEIPT_SENT");
        assertThat(read("salida/commitments.csv").lines().skip(1)).singleElement()
                .asString()
                .contains(",KEPT,0,500000,SINGLE,1,500000,2026-11-27,2026-11-27,2026-11-30,",
                        ",PAID,500000,false");
        assertThat(read("salida/diary.txt")).contains("viernes 20 de noviembre de 2026",
                "María R. ***4050  compromiso CUMPLIDO");
        assertThat(printed()).contains("una historia completa", "anomalías");
    }

    @Test
    void a_refused_row_is_told_with_file_line_column_code_and_reason() throws IOException {
        play("--portfolio", file("cartera.csv", PORTFOLIO), "--days", "0", "--out", out("salida"));

        assertThat(read("salida/rejected.csv")).isEqualTo("""
                file,line,column,code,reason
                cartera.csv,3,document_type,DOCUMENT_TYPE_REFUSED,El tipo de documento no se acepta.
                """);
    }

    @Test
    void each_code_of_a_row_is_told_with_its_line_and_the_good_rows_come_in() throws IOException {
        var header = PORTFOLIO.lines().findFirst().orElseThrow();
        var good = PORTFOLIO.lines().skip(1).findFirst().orElseThrow();
        var rows = List.of(good, good.replace("500000,2026-11-19", "600000,2026-11-18"),
                other(1, good) + ",", other(2, good).replace("María", "\"María"),
                other(3, good).replace("500000", ""), other(4, good).replace("1020304054", "0123"),
                other(5, good).replace("CC,1020304055", "NIT,860002964-5"),
                other(6, good).replace("CC,", "TI,"), other(7, good).replace("Ríos", "R10s"),
                other(8, good).replace("2026-09-01", "2026-02-30"),
                other(9, good).replace("1980-05-17", "2026-11-23"),
                other(10, good).replace("3001234567", "2345678"),
                other(11, good).replace("3001234567", "+13055551234"),
                other(12, good).replace("@correo.example", "@host"),
                other(13, good).replaceFirst("CONTRATO-1,2024-01-15,2024-01-15",
                        "CONTRATO-1,2024-01-15,"),
                other(14, good).replace("CR-14000", "a_1"),
                other(15, good).replace("CONSUMER", "MORTGAGE"),
                other(16, good).replace("500000", "mil"),
                other(17, good).replace("500000", "1.250.000"),
                other(18, good).replace("500000", "0"), other(19, good));

        var content = rows.stream()
                .map(row -> row + ",,")
                .collect(Collectors.joining("\n", header + ",role,treatment\n", """

                        %s,REFERENCE,
                        %s,,DR
                        """.formatted(other(20, good), other(21, good))));

        var code = play("--portfolio", file("cartera.csv", content), "--from", "2026-11-22T07:00",
                "--days", "0", "--out", out("salida"));

        assertThat(code).isZero();
        assertThat(read("salida/rejected.csv").lines()
                .skip(1)
                .map(line -> line.replaceFirst("^cartera.csv,", ""))
                .map(line -> String.join(",", List.of(line.split(",", 4)).subList(0, 3))))
                .containsExactly("3,obligation_reference,CONFLICTING_ROW", "4,,WRONG_FIELD_COUNT",
                        "5,,UNCLOSED_QUOTE", "6,balance,MISSING_VALUE",
                        "7,document_number,INVALID_DOCUMENT", "8,document_number,WRONG_CHECK_DIGIT",
                        "9,document_type,DOCUMENT_TYPE_REFUSED", "10,last_names,INVALID_NAME",
                        "11,due_date,INVALID_DATE", "12,birth_date,DATE_IN_FUTURE",
                        "13,phone_1,INVALID_PHONE", "14,phone_1,FOREIGN_PHONE",
                        "15,email,INVALID_EMAIL", "16,voice_authorized_on,INCOMPLETE_CONSENT",
                        "17,obligation_reference,INVALID_REFERENCE", "18,modality,UNKNOWN_MODALITY",
                        "19,balance,INVALID_AMOUNT", "20,balance,AMBIGUOUS_AMOUNT",
                        "21,balance,AMOUNT_OUT_OF_RANGE", "23,role,REFUSED_ROLE",
                        "24,treatment,INVALID_KIND");
        assertThat(read("salida/rejected.csv")).doesNotContain("0123", "R10s", "1.250.000", "mil,");
        assertThat(read("salida/diary.jsonl"))
                .contains("\"rows\":23,\"accepted\":2," + "\"unchanged\":0,\"rejected\":21");
    }

    /// Another person with another obligation.
    private static String other(int number, String row) {
        return row.replace("1020304050", Long.toString(1_020_304_050L + number))
                .replace("CR-000123", "CR-" + number + "000");
    }

    @Test
    void no_file_but_the_mail_says_who_the_debtor_is() throws IOException {
        play("--portfolio", file("cartera.csv", PORTFOLIO), "--behaviours",
                file("behaviours.csv", KEEPS), "--days", "9", "--out", out("salida"));

        for (var name : List.of("diary.jsonl", "diary.txt", "summary.json", "commitments.csv",
                "contacts.csv", "rejected.csv")) {
            assertThat(read("salida/" + name)).doesNotContain("1020304050", "Fernanda", "Ríos",
                    "3001234567", "maria@");
        }
        assertThat(printed()).doesNotContain("1020304050", "Fernanda", "Ríos");
        assertThat(read("salida/mail/00001.eml")).contains("To: maria@correo.example");
    }

    @Test
    void the_same_inputs_and_seed_leave_the_same_bytes() throws IOException {
        for (var name : List.of("una", "otra")) {
            play("--portfolio", file("cartera.csv", PORTFOLIO), "--days", "2", "--seed", "7",
                    "--out", out(name));
        }

        assertThat(contents("otra")).isEqualTo(contents("una"));
    }

    @Test
    void money_comes_by_the_creditors_file_on_its_posting_date_and_its_lines_keep_their_numbers()
            throws IOException {
        var payments = """
                payment_id,obligation_reference,amount,value_date,posted_on
                P-1,CR-000123,500000,2026-11-25,2026-11-26
                P-2,CR-999999,500000,2026-11-25,2026-11-26
                """;

        play("--portfolio", file("cartera.csv", PORTFOLIO), "--payments",
                file("pagos.csv", payments), "--behaviours",
                file("behaviours.csv", KEEPS.replace("1:+0:100%", "-")), "--days", "8", "--out",
                out("salida"));

        assertThat(read("salida/diary.jsonl").lines()
                .filter(line -> line.contains("\"PAYMENT_APPLIED\""))).singleElement()
                .asString()
                .contains("\"at\":\"2026-11-26T05:00:00-05:00\"", "\"amountPesos\":500000");
        assertThat(read("salida/rejected.csv"))
                .contains("pagos.csv,3,obligation_reference,UNKNOWN_OBLIGATION,");
        assertThat(read("salida/summary.json")).contains("\"KEPT\" : 1");
    }

    @Test
    void each_code_of_a_payment_is_told_with_its_line_and_the_good_payment_counts()
            throws IOException {
        var payments = """
                payment_id,obligation_reference,kind,amount,value_date,posted_on,method
                P-1,CR-000123,,500000,2026-11-19,2026-11-20,PSE
                P-1,CR-000123,,600000,2026-11-19,2026-11-20,PSE
                P-2,CR-999999,,500000,2026-11-19,2026-11-20,PSE
                P-3,CR-000123,,500000,2026-11-19,2026-11-20,TRUEQUE
                P-4,CR-000123,,500000,2026-11-20,2026-11-19,PSE
                P-5,CR-000123,REFUND,500000,2026-11-19,2026-11-20,PSE
                """;

        play("--portfolio", file("cartera.csv", PORTFOLIO), "--payments",
                file("pagos.csv", payments), "--days", "0", "--out", out("salida"));

        assertThat(read("salida/rejected.csv").lines()
                .filter(line -> line.startsWith("pagos.csv"))
                .map(line -> String.join(",", List.of(line.split(",")).subList(1, 4))))
                .containsExactlyInAnyOrder("3,payment_id,CONFLICTING_ROW",
                        "4,obligation_reference,UNKNOWN_OBLIGATION", "5,method,UNKNOWN_METHOD",
                        "6,value_date,VALUE_AFTER_POSTING", "7,kind,INVALID_KIND");
        assertThat(read("salida/diary.jsonl").lines()
                .filter(line -> line.contains("\"PAYMENT_APPLIED\""))).hasSize(1);
    }

    @Test
    void money_posted_before_the_start_comes_in_right_after_the_portfolio() throws IOException {
        play("--portfolio", file("cartera.csv", PORTFOLIO), "--payments", file("pagos.csv", """
                payment_id,obligation_reference,amount,value_date,posted_on
                P-1,CR-000123,100000,2026-11-18,2026-11-20
                """), "--days", "0", "--out", out("salida"));

        assertThat(read("salida/diary.jsonl")).contains("\"kind\":\"PAYMENT_APPLIED\"");
        assertThat(read("salida/rejected.csv")).doesNotContain("UNKNOWN_OBLIGATION");
    }

    @Test
    void settings_wider_than_the_law_are_refused_with_every_fault_and_nothing_is_played()
            throws IOException {
        var settings = Files.readString(Path.of("../../infrastructure/clients/example.json"))
                .replace("860002964-4", "860002964-5")
                .replace("\"schema\": 1", "\"schema\": 2")
                .replace("\"concurrentCalls\": 8", "\"concurrentCalls\": 0")
                .replace("https://acme.example/datos", "datos")
                .replace("\"compliance\": {}", "\"compliance\": {\"voiceMarginMinutes\": 0}");

        var code = play("--settings", file("cliente.json", settings), "--out", out("salida"));

        assertThat(code).isEqualTo(3);
        assertThat(complained()).hasSize(5).allMatch(line -> line.startsWith("cliente.json: "));
        assertThat(folder.resolve("salida")).doesNotExist();
        assertThat(printed()).isEmpty();
    }

    @Test
    void a_behaviour_nobody_defined_is_refused_with_its_line() throws IOException {
        var code = play("--behaviours", file("actos.csv", KEEPS.replace("PROMISE", "DANCE")),
                "--out", out("salida"));

        assertThat(code).isEqualTo(3);
        assertThat(complained()).containsExactly("actos.csv:2: palabra desconocida: DANCE");
    }

    @Test
    void a_portfolio_refused_as_a_whole_stops_the_run() throws IOException {
        var code = play("--portfolio", file("cartera.csv", PORTFOLIO.replace("due_date", "due")),
                "--out", out("salida"));

        assertThat(code).isEqualTo(3);
        assertThat(complained())
                .anyMatch(line -> line.contains("cartera.csv:1: due_date " + "MISSING_COLUMN"));
    }

    @Test
    void a_file_that_is_not_there_and_a_folder_of_somebody_else_are_refused() throws IOException {
        assertThat(play("--portfolio", "nada.csv")).isEqualTo(3);
        Files.createDirectory(folder.resolve("ajena"));
        file("ajena/carta.txt", "hola");

        var code = play("--portfolio", file("cartera.csv", PORTFOLIO), "--days", "0", "--out",
                out("ajena"));

        assertThat(code).isEqualTo(3);
        assertThat(folder.resolve("ajena/carta.txt")).exists();
    }

    @Test
    void wrong_usage_answers_2_and_help_answers_0() {
        assertThat(run("play", "--dias", "3")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(run("--help")).isZero();
        assertThat(run("play", "--help")).isZero();
        assertThat(printed()).contains("Ejemplo: ./pacto play");
    }

    private int play(String... options) {
        List<String> arguments = new ArrayList<>(List.of("play"));
        arguments.addAll(Arrays.asList(options));
        return run(arguments.toArray(String[]::new));
    }

    private int run(String... arguments) {
        return Pacto.execute(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), arguments);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private String out(String name) {
        return folder.resolve(name).toString();
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private List<String> kinds(String name) throws IOException {
        return read(name + "/diary.jsonl").lines()
                .map(line -> Json.read(line).path("kind").asText())
                .toList();
    }

    private List<String> contents(String name) throws IOException {
        try (var files = Files.walk(folder.resolve(name))) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> folder.resolve(name).relativize(file) + " " + text(file))
                    .collect(Collectors.toList());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private List<String> complained() {
        return err.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
