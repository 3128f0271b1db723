package co.pacto.function.sendmessage;

/// The provider refuses a message that was asked for: the queue tries again, and then its dead letters
/// keep the order until a person has put in order what is refused.
final class MailRefusedException extends RuntimeException {

    MailRefusedException() {
        super("the provider refuses a message");
    }
}
