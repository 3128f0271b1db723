package co.pacto.local.s3;

import co.pacto.local.template.Identity;
import co.pacto.local.template.Properties;
import co.pacto.local.template.Resource;
import co.pacto.local.template.ResourceCreator;
import co.pacto.local.template.TemplateError;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// `AWS::S3::Bucket`: created with the queues that hear of its objects.
public final class BucketResource implements ResourceCreator {

    private final S3 s3;

    public BucketResource(S3 s3) {
        this.s3 = s3;
    }

    @Override
    public Map<String, Set<String>> types() {
        return Map.of("AWS::S3::Bucket",
                Set.of("BucketName", "PublicAccessBlockConfiguration", "OwnershipControls",
                        "BucketEncryption", "LifecycleConfiguration", "NotificationConfiguration"));
    }

    @Override
    public Identity identify(Resource resource) {
        var name = resource.properties()
                .optionalText("BucketName")
                .orElseGet(() -> resource.madeUpName().toLowerCase(Locale.ROOT));
        return new Identity(name, Map.of("Arn", "arn:aws:s3:::" + name));
    }

    @Override
    public void create(Resource resource) {
        var configuration = resource.properties()
                .child("NotificationConfiguration")
                .allow(Set.of("QueueConfigurations"));
        s3.create(identify(resource).ref(),
                configuration.children("QueueConfigurations")
                        .stream()
                        .map(BucketResource::notification)
                        .toList());
    }

    private static Notification notification(Properties queue) {
        queue.allow(Set.of("Event", "Queue", "Filter"));
        var rules = queue.child("Filter").child("S3Key").children("Rules");
        return new Notification(queue.text("Event"), queue.text("Queue"), filter(rules, "prefix"),
                filter(rules, "suffix"));
    }

    private static String filter(List<Properties> rules, String name) {
        for (var rule : rules) {
            if (!Set.of("prefix", "suffix").contains(rule.text("Name"))) {
                throw new TemplateError(rule.place(), "filters by prefix or suffix only");
            }
        }
        return rules.stream()
                .filter(rule -> rule.text("Name").equals(name))
                .map(rule -> rule.text("Value"))
                .findFirst()
                .orElse("");
    }
}
