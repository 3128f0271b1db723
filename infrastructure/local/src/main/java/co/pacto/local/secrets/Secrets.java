package co.pacto.local.secrets;

import co.pacto.local.Arns;
import co.pacto.local.Json;
import co.pacto.local.gateway.AwsError;
import co.pacto.local.gateway.Request;
import co.pacto.local.gateway.Response;
import co.pacto.local.gateway.Service;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;

/// Secrets Manager with GetSecretValue; a secret is found by its name or its ARN.
public final class Secrets implements Service {

    private final Map<String, String> values = new ConcurrentSkipListMap<>();

    /// Creates a secret, or gives it another value.
    public void put(String name, String value) {
        values.put(name, value);
    }

    /// What `Ref` answers of a secret.
    static String arn(String name) {
        return Arns.of("secretsmanager", "secret:" + name + "-local0");
    }

    @Override
    public Set<String> signingNames() {
        return Set.of("secretsmanager");
    }

    @Override
    public Response handle(Request request) {
        if (!request.operation().equals("GetSecretValue")) {
            throw AwsError.notImplemented("secretsmanager:" + request.operation());
        }
        var id = Json.read(request.body()).path("SecretId").asText("");
        for (var secret : values.entrySet()) {
            if (id.equals(secret.getKey()) || id.equals(arn(secret.getKey()))) {
                return Response.json(Json.object()
                        .put("ARN", arn(secret.getKey()))
                        .put("Name", secret.getKey())
                        .put("VersionId", "00000000-0000-4000-8000-000000000001")
                        .put("SecretString", secret.getValue())
                        .toString());
            }
        }
        throw AwsError.badRequest("ResourceNotFoundException",
                "Secrets Manager can't find the specified secret.");
    }
}
