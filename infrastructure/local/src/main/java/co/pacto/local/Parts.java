package co.pacto.local;

import java.util.List;

/// The list of what this AWS consists of, besides its core (SQS, Lambda, DynamoDB).
final class Parts {

    private Parts() {}

    static List<Part> of(Core core) {
        return List.of();
    }
}
