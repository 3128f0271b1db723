package co.pacto.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import co.pacto.local.lambda.Functions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Functions that keep what they are asked and answer what was prepared.
public final class RecordingFunctions implements Functions {

    /// One invocation.
    public record Invoked(String function, String payload) {}

    public final List<Invoked> invoked = new ArrayList<>();
    private final Deque<Result> answers = new ArrayDeque<>();

    public void answer(String json) {
        answers.add(new Result(json.getBytes(UTF_8), Optional.empty()));
    }

    public void fail() {
        answers.add(new Result("{}".getBytes(UTF_8), Optional.of("Unhandled")));
    }

    @Override
    public Result invoke(String nameOrArn, byte[] payload) {
        invokeAsync(nameOrArn, payload);
        return answers.remove();
    }

    @Override
    public void invokeAsync(String nameOrArn, byte[] payload) {
        invoked.add(new Invoked(nameOrArn, new String(payload, UTF_8)));
    }

    @Override
    public List<String> names() {
        return List.of();
    }
}
