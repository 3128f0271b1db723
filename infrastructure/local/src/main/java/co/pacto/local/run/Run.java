package co.pacto.local.run;

import co.pacto.aws.facts.Facts;
import co.pacto.domain.commitment.Commitment;
import co.pacto.domain.contact.ContactPolicy;
import co.pacto.domain.portfolio.ImportProgress;
import co.pacto.local.LocalAws;
import co.pacto.local.cloudformation.DeploymentRefusedException;
import co.pacto.local.dynamodb.TableStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// One deployment with its people, its campaign and its payments, under the virtual clock.
public final class Run implements AutoCloseable {

    /// The outbound flow that the template's own parameters name. It is not in the template: the local
    /// run plays the events that the flow would send.
    public static final String FLOW = "arn:aws:connect:us-east-1:123456789012:instance/"
            + "11111111-2222-3333-4444-555555555555/contact-flow/"
            + "66666666-7777-8888-9999-000000000000";

    private final RunInputs inputs;
    private final LocalAws aws;
    private final TableView table = new TableView();
    private final TableView audit = new TableView();
    private final Diary diary;
    private final NotedContacts contacts;
    private final Imports imports;
    private final ScriptedDebtors debtors;
    private final Campaign campaign;
    private final Payments payments;
    private final TableStream auditStream;
    private int anomaliesNoted;

    private Run(RunInputs inputs, LocalAws aws, Behaviours behaviours) {
        this.inputs = inputs;
        this.aws = aws;
        diary = new Diary(aws.clock());
        contacts = new NotedContacts(diary, table);
        imports = new Imports(aws, diary);
        var mix = new BehaviourMix(inputs.seed());
        ScriptedDebtors.Scripts scripts = debtor -> behaviours.of(debtor.document())
                .or(() -> inputs.mixed()
                        ? Optional.of(mix.of(debtor.debtorId()))
                        : Optional.empty());
        debtors = new ScriptedDebtors(aws, scripts, new NotedCalls(diary, table));
        payments = new Payments(aws, table, scripts, imports);
        var policy = ContactPolicy.of(new Facts(debtors.store()).settings());
        auditStream = aws.stream("AuditTable");
        campaign = new Campaign(aws, table, policy, auditStream::read);
        List.of(new NotedMoney(diary, table, policy.reminderChannels().getFirst()), contacts,
                imports, payments, campaign).forEach(table::tell);
        List.of(contacts, campaign).forEach(audit::tell);
        aws.watch("Table", table::take);
        auditStream.tap(audit::take);
    }

    /// Deploys what the inputs say.
    ///
    /// @param port of the endpoint; 0 for any free one
    /// @throws UnusableInputException when a file is not understood, or the settings are refused the
    /// way a deployment refuses them
    /// @throws IOException when the port is taken
    public static Run start(RunInputs inputs, int port) throws UnusableInputException, IOException {
        var behaviours = Behaviours.read(inputs.behaviours().name(), inputs.behaviours().text());
        var builder = LocalAws.builder()
                .template(inputs.template())
                .flow(FLOW)
                .at(inputs.start())
                .seed(inputs.seed())
                .port(port);
        inputs.settings()
                .ifPresent(file -> builder.parameters(Map.of("SettingsJson", file.text())));
        LocalAws aws;
        try {
            aws = builder.start();
        } catch (DeploymentRefusedException e) {
            var name = inputs.settings().map(RunInputs.NamedText::name).orElse("template.yaml");
            throw new UnusableInputException(String.valueOf(e.getMessage())
                    .lines()
                    .map(line -> name + ": " + line)
                    .toList());
        }
        return new Run(inputs, aws, behaviours);
    }

    /// Puts the portfolio into the bucket, and plans the payment file and the campaign.
    ///
    /// @throws UnusableInputException when a file is refused as a whole
    public void begin() throws UnusableInputException {
        aws.settle();
        Optional<Payments.UserFile> money = Optional.empty();
        if (inputs.payments().isPresent()) {
            var file = inputs.payments().get();
            money = Optional
                    .of(Payments.UserFile.read(file.name(), file.text(), inputs.firstDate()));
        }
        if (inputs.portfolio().isPresent()) {
            var file = inputs.portfolio().get();
            imports.put(file.name(), file.bytes());
            aws.settle();
            lookBack();
            refuseWholeFile();
        }
        // After the portfolio: money of a date gone by is delivered at once.
        money.ifPresent(payments::deliver);
        campaign.runFrom(inputs.firstDate());
        aws.settle();
        lookBack();
    }

    private void refuseWholeFile() throws UnusableInputException {
        var isRefused = table.all(ImportProgress.class)
                .anyMatch(progress -> progress.state() == ImportProgress.State.REFUSED);
        if (isRefused) {
            throw new UnusableInputException(imports.rejected()
                    .stream()
                    .map(row -> "%s:%d: %s %s %s".formatted(row.file(), row.line(), row.column(),
                            row.code(), row.reason()))
                    .toList());
        }
    }

    /// Moves the clock, letting everything that falls due happen in order.
    public synchronized void advanceTo(Instant instant) {
        aws.advanceTo(instant);
        lookBack();
    }

    /// Lets time pass, or only what is due now happen.
    public synchronized void pass(Duration duration) {
        advanceTo(aws.clock().instant().plus(duration));
    }

    /// Lets what is due now happen.
    void settle() {
        pass(Duration.ZERO);
    }

    /// Brings the diary up to the instant at which the clock stands: decisions are only read here,
    /// because nobody acts on them within a day, and what was lost or refused in silence.
    private void lookBack() {
        auditStream.read();
        noteAnomalies();
        diary.number();
    }

    private void noteAnomalies() {
        var all = aws.anomalies();
        all.stream()
                .skip(anomaliesNoted)
                .forEach(sentence -> diary.note(DiaryKind.ANOMALY, DiaryEntry.NOBODY, "",
                        Map.of("sentence", sentence)));
        anomaliesNoted = Math.max(anomaliesNoted, all.size());
    }

    public LocalAws aws() {
        return aws;
    }

    /// Every commitment that was formalized, in the order of the obligations.
    Stream<Commitment> formalized() {
        return table.all(Commitment.class)
                .filter(commitment -> commitment.course().formalizedAt() != null);
    }

    Diary diary() {
        return diary;
    }

    TableView table() {
        return table;
    }

    NotedContacts contacts() {
        return contacts;
    }

    Imports imports() {
        return imports;
    }

    @Override
    public void close() {
        debtors.close();
        campaign.close();
        imports.close();
        aws.close();
    }
}
