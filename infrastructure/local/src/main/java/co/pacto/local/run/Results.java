package co.pacto.local.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;

/// Writes what a run leaves behind (local-run.md 4).
final class Results {

    private final Run run;
    private final OutputFolder folder;

    Results(Run run, OutputFolder folder) {
        this.run = run;
        this.folder = folder;
    }

    void write(Summary summary) throws IOException {
        var entries = run.diary().entries();
        folder.write("diary.txt", new DiaryText(run.table()).of(entries));
        folder.write("diary.jsonl",
                entries.stream().map(entry -> entry.json() + "\n").collect(Collectors.joining()));
        folder.write("summary.json", summary.json().toPrettyString() + "\n");
        folder.write("commitments.csv", Tables.commitments(run.formalized()));
        folder.write("contacts.csv", Tables.contacts(run.contacts().decisions()));
        folder.write("rejected.csv", Tables.rejected(run.imports().rejected()));
        mail();
    }

    private void mail() throws IOException {
        var number = 0;
        for (var mail : run.aws().mail().outbox()) {
            number++;
            folder.write(String.format(Locale.ROOT, "mail/%05d.eml", number),
                    Letters.of(mail).getBytes(StandardCharsets.US_ASCII));
            for (var attachment : mail.attachments()) {
                folder.write("agreements/" + attachment.fileName(), attachment.content());
            }
        }
    }
}
