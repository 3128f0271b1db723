package co.pacto.local.template;

import co.pacto.local.Arns;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Resources that stand in the template for AWS alone: they have names here and no effect. A type is
/// inert because it is listed, never because nobody knows it.
public final class InertResources implements ResourceCreator {

    private static final Map<String, Set<String>> TYPES = Map.of("AWS::KMS::Key",
            Set.of("EnableKeyRotation", "KeyPolicy"), "AWS::KMS::Alias",
            Set.of("AliasName", "TargetKeyId"), "AWS::Logs::LogGroup",
            Set.of("LogGroupName", "RetentionInDays", "KmsKeyId"), "AWS::CloudWatch::Alarm",
            Set.of("AlarmDescription", "Namespace", "MetricName", "Dimensions", "Statistic",
                    "Period", "EvaluationPeriods", "Threshold", "ComparisonOperator",
                    "TreatMissingData", "AlarmActions", "Metrics"),
            "AWS::SNS::Topic", Set.of("KmsMasterKeyId"), "AWS::SNS::Subscription",
            Set.of("TopicArn", "Protocol", "Endpoint"), "AWS::Lambda::Permission",
            Set.of("Action", "FunctionName", "Principal", "SourceAccount", "SourceArn"),
            "AWS::Connect::IntegrationAssociation",
            Set.of("InstanceId", "IntegrationType", "IntegrationArn"), "AWS::S3::BucketPolicy",
            Set.of("Bucket", "PolicyDocument"), "AWS::SNS::TopicPolicy",
            Set.of("Topics", "PolicyDocument"));

    @Override
    public Map<String, Set<String>> types() {
        return TYPES;
    }

    @Override
    public Identity identify(Resource resource) {
        var name = resource.properties()
                .optionalText("LogGroupName")
                .orElseGet(resource::madeUpName);
        return new Identity(name,
                Map.of("Arn", Arns.of(service(resource.type()), name), "TopicName", name));
    }

    @Override
    public void create(Resource resource) {
        // Its properties were read and allowed; nothing follows from them here.
    }

    private static String service(String type) {
        return type.split("::", -1)[1].toLowerCase(Locale.ROOT);
    }
}
