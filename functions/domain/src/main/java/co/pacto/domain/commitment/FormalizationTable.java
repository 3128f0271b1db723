package co.pacto.domain.commitment;

/// The table of steps and inputs of a formalization (commitment.md 10), a row a method. Only an
/// explicit yes advances: whatever a step does not know changes nothing.
final class FormalizationTable {

    /// What an input does: the status told, and how far the formalization is then.
    record Move(DialogueStatus status, FormalizationStep step, int silences, int loops,
            int mismatches) {

        /// Whether the call goes on without a commitment, for good.
        boolean endsDraft() {
            return step == FormalizationStep.REJECTED || step == FormalizationStep.ABANDONED;
        }
    }

    private final Formalization progress;
    private final CommitmentPolicy policy;

    private FormalizationTable(Formalization progress, CommitmentPolicy policy) {
        this.progress = progress;
        this.policy = policy;
    }

    static Move next(Formalization progress, FormalizationInput input, CommitmentPolicy policy) {
        var table = new FormalizationTable(progress, policy);
        return switch (progress.step()) {
            case STARTED -> table.started(input);
            case CONSENTED -> table.consented(input);
            case TERMS_READ -> table.termsRead(input);
            case TERMS_ACCEPTED -> table.termsAccepted(input);
            case IDENTITY_CONFIRMED -> table.identityConfirmed(input);
            case NOTIFIED, FORMALIZED, REJECTED, ABANDONED, TO_ADVISOR -> table.outOfOrder();
        };
    }

    private Move started(FormalizationInput input) {
        return switch (input) {
            case YES -> advanced(FormalizationStep.CONSENTED);
            case NO -> to(DialogueStatus.REJECTED, FormalizationStep.REJECTED);
            case TERMS_READ_DONE, TERMS_CHANGED, MATCH, MISMATCH, NOTICE_PLAYED -> outOfOrder();
            case SILENCE, NOT_UNDERSTOOD, ASK_ADVISOR, DISCONNECT -> inEveryStep(input);
        };
    }

    private Move consented(FormalizationInput input) {
        return switch (input) {
            case TERMS_READ_DONE -> advanced(FormalizationStep.TERMS_READ);
            case TERMS_CHANGED -> negotiatedAgain();
            case YES, NO, MATCH, MISMATCH, NOTICE_PLAYED -> outOfOrder();
            case SILENCE, NOT_UNDERSTOOD, ASK_ADVISOR, DISCONNECT -> inEveryStep(input);
        };
    }

    private Move termsRead(FormalizationInput input) {
        return switch (input) {
            case YES -> advanced(FormalizationStep.TERMS_ACCEPTED);
            case NO, TERMS_CHANGED -> negotiatedAgain();
            case TERMS_READ_DONE, MATCH, MISMATCH, NOTICE_PLAYED -> outOfOrder();
            case SILENCE, NOT_UNDERSTOOD, ASK_ADVISOR, DISCONNECT -> inEveryStep(input);
        };
    }

    private Move termsAccepted(FormalizationInput input) {
        return switch (input) {
            case MATCH -> advanced(FormalizationStep.IDENTITY_CONFIRMED);
            case MISMATCH -> mismatched();
            case TERMS_CHANGED -> negotiatedAgain();
            case YES, NO, TERMS_READ_DONE, NOTICE_PLAYED -> outOfOrder();
            case SILENCE, NOT_UNDERSTOOD, ASK_ADVISOR, DISCONNECT -> inEveryStep(input);
        };
    }

    /// After the notice nothing is asked: the commitment exists with it.
    private Move identityConfirmed(FormalizationInput input) {
        return switch (input) {
            case NOTICE_PLAYED -> to(DialogueStatus.FORMALIZED, FormalizationStep.FORMALIZED);
            case TERMS_CHANGED -> negotiatedAgain();
            case YES, NO, TERMS_READ_DONE, MATCH, MISMATCH -> outOfOrder();
            case SILENCE, NOT_UNDERSTOOD, ASK_ADVISOR, DISCONNECT -> inEveryStep(input);
        };
    }

    private Move inEveryStep(FormalizationInput input) {
        return switch (input) {
            case ASK_ADVISOR -> toAdvisor();
            case DISCONNECT -> to(DialogueStatus.REJECTED, FormalizationStep.ABANDONED);
            default -> progress.silences() + 1 < policy.noMatchPerQuestion()
                    ? new Move(DialogueStatus.REPEAT, progress.step(), progress.silences() + 1,
                            progress.loops(), progress.mismatches())
                    : toAdvisor();
        };
    }

    private Move negotiatedAgain() {
        var loops = progress.loops() + 1;
        return loops <= policy.maxNegotiationLoops()
                ? new Move(DialogueStatus.BACK_TO_TERMS, FormalizationStep.STARTED, 0, loops, 0)
                : toAdvisor();
    }

    /// Once it is asked again; the second time the identity is not confirmed (features.md PC-15).
    private Move mismatched() {
        return progress.mismatches() == 0
                ? new Move(DialogueStatus.REPEAT, progress.step(), 0, progress.loops(), 1)
                : to(DialogueStatus.IDENTITY_NOT_CONFIRMED, FormalizationStep.REJECTED);
    }

    private Move advanced(FormalizationStep step) {
        return to(DialogueStatus.ADVANCED, step);
    }

    private Move toAdvisor() {
        return to(DialogueStatus.TO_ADVISOR, FormalizationStep.TO_ADVISOR);
    }

    private Move outOfOrder() {
        return new Move(DialogueStatus.OUT_OF_ORDER, progress.step(), progress.silences(),
                progress.loops(), progress.mismatches());
    }

    private Move to(DialogueStatus status, FormalizationStep step) {
        return new Move(status, step, 0, progress.loops(), progress.mismatches());
    }
}
