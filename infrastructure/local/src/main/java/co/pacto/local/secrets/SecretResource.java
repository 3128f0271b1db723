package co.pacto.local.secrets;

import co.pacto.local.SeededIds;
import co.pacto.local.template.Identity;
import co.pacto.local.template.Resource;
import co.pacto.local.template.ResourceCreator;
import java.util.Map;
import java.util.Set;

/// Secrets of the template, with a generated value that the seed decides.
public final class SecretResource implements ResourceCreator {

    private static final int STANDARD_LENGTH = 32;

    private final Secrets secrets;
    private final SeededIds ids;

    public SecretResource(Secrets secrets, SeededIds ids) {
        this.secrets = secrets;
        this.ids = ids;
    }

    @Override
    public Map<String, Set<String>> types() {
        return Map.of("AWS::SecretsManager::Secret",
                Set.of("Name", "Description", "KmsKeyId", "GenerateSecretString"));
    }

    @Override
    public Identity identify(Resource resource) {
        return Identity.of(Secrets.arn(name(resource)));
    }

    @Override
    public void create(Resource resource) {
        var length = resource.properties()
                .child("GenerateSecretString")
                .number("PasswordLength", STANDARD_LENGTH);
        secrets.put(name(resource), ids.secretOf(name(resource), length));
    }

    private static String name(Resource resource) {
        return resource.properties().optionalText("Name").orElseGet(resource::madeUpName);
    }
}
