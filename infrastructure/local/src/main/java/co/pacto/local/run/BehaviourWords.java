package co.pacto.local.run;

import co.pacto.domain.commitment.FormalizationStep;
import co.pacto.domain.commitment.Frequency;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// Reads the two columns of `behaviours.csv` (local-run.md 3). An unknown word is refused, never
/// guessed.
final class BehaviourWords {

    /// A word that nobody defined; the message names it.
    static final class UnknownWordException extends Exception {

        UnknownWordException(String word) {
            super("palabra desconocida: " + word);
        }
    }

    private static final int DAYS_OF_A_PLAIN_PROMISE = 7;
    private static final String DECLINES_COPY = ";copy=no";
    private static final Pattern PROMISE = Pattern
            .compile("PROMISE:(TOTAL|\\d{1,12}):(\\d{1,2})x([A-Z_]+):\\+(\\d{1,3})");
    private static final Pattern OFFER = Pattern.compile("OFFER:(\\d{1,12}):\\+(\\d{1,3})");
    private static final Pattern CALL_BACK = Pattern
            .compile("CALL_BACK:\\+(\\d{1,3})@(\\d{2}:\\d{2})");
    private static final Pattern IN_STEP = Pattern.compile("(HANG_UP|SILENCE):([A-Z_]+)");
    private static final Pattern PAYMENT = Pattern.compile(
            "(\\d{1,2}):([+-]\\d{1,3}):(?:(\\d{1,3})%|(\\d{1,12}))(?::posted\\+(\\d{1,3}))?");

    private BehaviourWords() {}

    /// The column `calls`: words separated by `>`.
    static List<CallWord> calls(String column) throws UnknownWordException {
        List<CallWord> words = new ArrayList<>();
        for (var word : column.split(">", -1)) {
            words.add(call(word.strip()));
        }
        return words;
    }

    /// The column `pays`: payments separated by `|`, or `-` for never.
    static List<PaymentWord> pays(String column) throws UnknownWordException {
        List<PaymentWord> payments = new ArrayList<>();
        if (column.strip().equals("-")) {
            return payments;
        }
        for (var word : column.split("\\|", -1)) {
            payments.add(payment(word.strip()));
        }
        return payments;
    }

    private static CallWord call(String word) throws UnknownWordException {
        var copy = !word.endsWith(DECLINES_COPY);
        var action = copy ? word : word.substring(0, word.length() - DECLINES_COPY.length());
        return switch (action) {
            case "PROMISE" -> new CallWord.Promise(OptionalLong.empty(), 1, Frequency.SINGLE,
                    DAYS_OF_A_PLAIN_PROMISE, copy);
            case "REFUSE" -> new CallWord.Refuse();
            case "UNABLE" -> new CallWord.Unable();
            case "NO_ANSWER", "BUSY", "VOICEMAIL", "WRONG_NUMBER", "THIRD_PARTY" ->
                new CallWord.Line(CallWord.Line.Kind.valueOf(action));
            case "MISMATCH" -> new CallWord.Mismatch();
            case "WRONG_IDENTITY" -> new CallWord.WrongIdentity();
            case "SILENT" -> new CallWord.Silent();
            case "MANUAL" -> new CallWord.Manual();
            default -> callWithDetail(action, copy);
        };
    }

    private static CallWord callWithDetail(String action, boolean copy)
            throws UnknownWordException {
        try {
            var promise = PROMISE.matcher(action);
            if (promise.matches()) {
                var amount = promise.group(1).equals("TOTAL")
                        ? OptionalLong.empty()
                        : OptionalLong.of(Long.parseLong(promise.group(1)));
                return new CallWord.Promise(amount, Integer.parseInt(promise.group(2)),
                        Frequency.valueOf(promise.group(3)), Integer.parseInt(promise.group(4)),
                        copy);
            }
            var offer = OFFER.matcher(action);
            if (offer.matches()) {
                return new CallWord.Offer(Long.parseLong(offer.group(1)),
                        Integer.parseInt(offer.group(2)), copy);
            }
            var back = CALL_BACK.matcher(action);
            if (back.matches()) {
                return new CallWord.CallBack(Integer.parseInt(back.group(1)),
                        LocalTime.parse(back.group(2)));
            }
            var inStep = IN_STEP.matcher(action);
            if (inStep.matches()) {
                var step = FormalizationStep.valueOf(inStep.group(2));
                return inStep.group(1).equals("HANG_UP")
                        ? new CallWord.HangUp(step)
                        : new CallWord.Silence(step);
            }
        } catch (IllegalArgumentException | DateTimeParseException _) {
            throw new UnknownWordException(action);
        }
        throw new UnknownWordException(action);
    }

    private static PaymentWord payment(String word) throws UnknownWordException {
        var payment = PAYMENT.matcher(word);
        if (!payment.matches()) {
            throw new UnknownWordException(word);
        }
        var share = payment.group(3) == null
                ? new PaymentWord.Share.Pesos(Long.parseLong(payment.group(4)))
                : new PaymentWord.Share.Percent(Integer.parseInt(payment.group(3)));
        var posted = payment.group(5) == null ? 0 : Integer.parseInt(payment.group(5));
        return new PaymentWord(Integer.parseInt(payment.group(1)),
                Integer.parseInt(payment.group(2)), share, posted);
    }
}
