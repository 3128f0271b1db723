package co.pacto.function.sendmessage;

import co.pacto.domain.contact.CallOrder;
import co.pacto.domain.contact.MessageKind;
import co.pacto.domain.contact.MessageOrder;
import co.pacto.domain.event.EventName;
import co.pacto.edge.Body;
import co.pacto.edge.Log;
import co.pacto.edge.QueueBatch;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.Map;

/// Woken by the queue `mail`: events CopyRequested, PaymentPosted, CommitmentKept and ContactOrdered,
/// and alarms of contacts that waited for their instant (data.md 9).
public final class SendMessageHandler implements RequestStreamHandler {

    private final SendMessage sendMessage;
    private final Log log;

    /// Called by Lambda.
    public SendMessageHandler() {
        this(System.getenv(), InstantSource.system());
    }

    /// Called by the local run and by the tests.
    public SendMessageHandler(Map<String, String> environment, InstantSource clock) {
        this(DaggerSendMessageComponent.factory()
                .create(SendMessageConfig.from(environment), environment, clock,
                        new Log("send-message", clock))
                .sendMessage(), new Log("send-message", clock));
    }

    SendMessageHandler(SendMessage sendMessage, Log log) {
        this.sendMessage = sendMessage;
        this.log = log;
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context)
            throws IOException {
        QueueBatch.run(input, output, context, log, body -> send(Body.of(body), body));
    }

    private void send(Body message, String body) throws IOException {
        if (message.has("alarm")) {
            var contactPlanId = message.text("contactPlanId");
            var version = message.number("version");
            sendMessage.send(message.complete(CallOrder.ofAlarm(contactPlanId, version)), body);
            return;
        }
        switch (EventName.ofWire(message.complete(message.text("name")))) {
            case CONTACT_ORDERED -> sendMessage.send(
                    CallOrder.ofContact(message.complete(message.text("data.contactPlanId"))),
                    body);
            case COPY_REQUESTED -> sendMessage.send(copy(message), body);
            case COMMITMENT_KEPT -> confirm(MessageKind.THANKS, message, body);
            case PAYMENT_POSTED -> confirm(MessageKind.PAYMENT_RECEIPT, message, body);
            default -> throw new IllegalArgumentException("no mail follows this event");
        }
    }

    /// Confirms a payment. Without one there is nothing to confirm, and the payment that made its
    /// commitment kept has its thanks instead of a receipt (data.md 8.2).
    private void confirm(MessageKind kind, Body message, String body) throws IOException {
        var isAnswered = kind == MessageKind.THANKS
                ? message.has("data.paymentKey")
                : message.complete(message.text("data.receipt")).equals("true");
        if (isAnswered) {
            sendMessage.send(payment(kind, message), body);
        }
    }

    private static MessageOrder copy(Body message) {
        var messageId = message.text("data.messageId");
        var debtorId = message.text("data.debtorId");
        var obligationId = message.text("data.obligationId");
        var commitmentId = message.text("data.commitmentId");
        var evidenceSeq = message.text("data.evidenceSeq");
        return message.complete(
                MessageOrder.ofCopy(messageId, debtorId, obligationId, commitmentId, evidenceSeq));
    }

    private static MessageOrder payment(MessageKind kind, Body message) {
        var debtorId = message.text("data.debtorId");
        var obligationId = message.text("data.obligationId");
        var commitmentId = message.optionalText("data.commitmentId").orElse(null);
        var paymentKey = message.text("data.paymentKey");
        return message.complete(
                MessageOrder.ofPayment(kind, debtorId, obligationId, commitmentId, paymentKey));
    }
}
