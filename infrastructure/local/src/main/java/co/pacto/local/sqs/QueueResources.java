package co.pacto.local.sqs;

import co.pacto.local.Arns;
import co.pacto.local.Json;
import co.pacto.local.template.Identity;
import co.pacto.local.template.Resource;
import co.pacto.local.template.ResourceCreator;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Queues and their policies in the template.
public final class QueueResources implements ResourceCreator {

    private static final String QUEUE = "AWS::SQS::Queue";
    private static final String POLICY = "AWS::SQS::QueuePolicy";

    private final SqsQueues queues;
    private final SqsService service;

    public QueueResources(SqsQueues queues, SqsService service) {
        this.queues = queues;
        this.service = service;
    }

    @Override
    public Map<String, Set<String>> types() {
        return Map.of(QUEUE,
                Set.of("QueueName", "VisibilityTimeout", "DelaySeconds", "MaximumMessageSize",
                        "MessageRetentionPeriod", "ReceiveMessageWaitTimeSeconds", "RedrivePolicy",
                        "RedriveAllowPolicy", "FifoQueue", "ContentBasedDeduplication",
                        "DeduplicationScope", "FifoThroughputLimit", "KmsMasterKeyId",
                        "KmsDataKeyReusePeriodSeconds", "SqsManagedSseEnabled", "Tags"),
                POLICY, Set.of("Queues", "PolicyDocument"));
    }

    @Override
    public Identity identify(Resource resource) {
        if (resource.type().equals(POLICY)) {
            return Identity.of(resource.madeUpName());
        }
        var name = name(resource);
        return new Identity(service.url(name),
                Map.of("Arn", Arns.of("sqs", name), "QueueName", name));
    }

    @Override
    public void create(Resource resource) {
        if (resource.type().equals(POLICY)) {
            var document = Json.tree(resource.properties().map("PolicyDocument")).toString();
            for (var url : resource.properties().texts("Queues")) {
                queues.change(queues.byName(url.substring(url.lastIndexOf('/') + 1)),
                        Map.of("Policy", document));
            }
        } else {
            queues.create(name(resource), attributes(resource));
        }
    }

    private static Map<String, String> attributes(Resource resource) {
        var attributes = new LinkedHashMap<String, String>();
        for (var name : resource.properties().names()) {
            if (!name.equals("QueueName") && !name.equals("Tags")) {
                resource.properties()
                        .value(name)
                        .ifPresent(value -> attributes.put(name,
                                value instanceof Map
                                        ? Json.tree(value).toString()
                                        : value.toString()));
            }
        }
        return attributes;
    }

    private static String name(Resource resource) {
        return resource.properties()
                .optionalText("QueueName")
                .orElseGet(() -> resource.madeUpName()
                        + (resource.properties().flag("FifoQueue") ? ".fifo" : ""));
    }
}
