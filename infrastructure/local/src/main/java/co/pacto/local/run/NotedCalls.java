package co.pacto.local.run;

import co.pacto.domain.contact.Contact;
import co.pacto.domain.event.Subject;
import co.pacto.domain.script.Texts;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes into the diary what is said and heard on the line.
final class NotedCalls implements CallJournal {

    private final Diary diary;
    private final TableView table;

    NotedCalls(Diary diary, TableView table) {
        this.diary = diary;
        this.table = table;
    }

    @Override
    public void said(String contactPlanId, String textId) {
        var text = Texts.load(textId);
        diary.note(DiaryKind.SAID, subject(contactPlanId, null), textId,
                DiaryData.of("textVersion", text.version(), "textDigest", text.digest()));
    }

    @Override
    public void heard(String contactPlanId, String step, String input) {
        diary.note(DiaryKind.HEARD, subject(contactPlanId, null), input, Map.of("step", step));
    }

    @Override
    public void reached(String contactPlanId, String commitmentId, String formalizationStep,
            String question) {
        diary.note(DiaryKind.STEP, subject(contactPlanId, commitmentId), formalizationStep,
                Map.of("question", Long.parseLong(question)));
    }

    @Override
    public void refused(String contactPlanId, String code, String limit) {
        diary.note(DiaryKind.TERMS_REFUSED, subject(contactPlanId, null), code,
                Map.of("limit", limit));
    }

    private Subject subject(String contactPlanId, @Nullable String commitmentId) {
        return table.in(Contact.partition(contactPlanId), Contact.class)
                .map(contact -> new Subject(contact.debtorId(), contact.obligationId(),
                        commitmentId, contactPlanId))
                .orElse(new Subject(null, null, commitmentId, contactPlanId));
    }
}
