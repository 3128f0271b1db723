package co.pacto.local.lambda;

import java.util.List;
import java.util.Optional;

/// The functions of the template, for the services that invoke them.
///
/// A function is named by its name, its partial ARN or its ARN, with or without qualifier; an
/// unknown one is an [co.pacto.local.gateway.AwsError] `ResourceNotFoundException`.
public interface Functions {

    /// What an invocation answered.
    ///
    /// @param payload       JSON
    /// @param functionError `Unhandled` when the function failed; the payload then describes it
    @SuppressWarnings("ArrayRecordComponent") // bytes pass through untouched and are never compared
    record Result(byte[] payload, Optional<String> functionError) {

        static Result success(byte[] payload) {
            return new Result(payload, Optional.empty());
        }

        static Result unhandled(byte[] payload) {
            return new Result(payload, Optional.of("Unhandled"));
        }
    }

    /// Invokes and waits (InvocationType RequestResponse).
    Result invoke(String nameOrArn, byte[] payload);

    /// Accepts the event (InvocationType Event); it runs when the local AWS settles, with retries
    /// after 60 s and 120 s.
    void invokeAsync(String nameOrArn, byte[] payload);

    /// Names in the order of the template.
    List<String> names();
}
