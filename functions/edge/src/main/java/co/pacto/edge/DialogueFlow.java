package co.pacto.edge;

import co.pacto.domain.commitment.DialogueAnswer;
import co.pacto.domain.contact.DialogueAddress;
import java.util.List;
import java.util.function.Supplier;

/// What the steps of a dialogue have in common on the wire, from the debtor's willingness to the copy
/// of the agreement: the call they belong to, and the form of their answer (data.md 11).
public final class DialogueFlow {

    private DialogueFlow() {}

    /// The call that the step belongs to.
    public static DialogueAddress address(FlowRequest request) {
        return new DialogueAddress(request.id("contactPlanId"), request.id("debtorId"),
                request.id("obligationId"), request.question());
    }

    /// What the step answers, with the further keys of its row.
    public static FlowAnswer answer(FlowRequest request, List<String> keys,
            Supplier<DialogueAnswer> step) {
        return FlowAnswer.of(request, keys, () -> {
            var told = step.get();
            return FlowAnswer.of(told.status(), told.question(), keys)
                    .say(told.say().ssml())
                    .with(told.fields());
        });
    }
}
