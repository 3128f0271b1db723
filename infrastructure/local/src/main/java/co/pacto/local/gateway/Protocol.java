package co.pacto.local.gateway;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

import java.util.Set;

/// How a service writes its refusals.
enum Protocol {

    REST_JSON {
        @Override
        Response write(AwsError error) {
            return Response
                    .json(error.status(),
                            "{\"Message\":%s,\"__type\":%s}".formatted(quoted(error.text()),
                                    quoted(error.code())))
                    .with("x-amzn-ErrorType", error.code());
        }
    },
    SQS {
        @Override
        Response write(AwsError error) {
            return Response
                    .json(error.status(), "{\"__type\":%s,\"message\":%s}".formatted(
                            quoted("com.amazonaws.sqs#" + error.code()), quoted(error.text())))
                    .with("x-amzn-query-error", queryCode(error.code()) + ";Sender");
        }
    },
    JSON {
        @Override
        Response write(AwsError error) {
            return Response.json(error.status(), "{\"__type\":%s,\"message\":%s}"
                    .formatted(quoted(error.code()), quoted(error.text())));
        }
    },
    REST_XML {
        @Override
        Response write(AwsError error) {
            return Response.xml(error.status(), """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <Error><Code>%s</Code><Message>%s</Message></Error>""".formatted(error.code(),
                    error.text().replace("&", "&amp;").replace("<", "&lt;")));
        }
    };

    /// Codes that carry a prefix in the older protocol of SQS.
    private static final Set<String> PREFIXED = Set.of("BatchRequestTooLong",
            "TooManyEntriesInBatchRequest", "InvalidBatchEntryId", "BatchEntryIdsNotDistinct",
            "EmptyBatchRequest", "MessageNotInflight", "UnsupportedOperation");

    static Protocol of(String signingName) {
        return switch (signingName) {
            case "s3" -> REST_XML;
            case "sqs" -> SQS;
            case "dynamodb", "events", "secretsmanager", "kms" -> JSON;
            default -> REST_JSON;
        };
    }

    abstract Response write(AwsError error);

    private static String queryCode(String code) {
        return switch (code) {
            case "QueueDoesNotExist" -> "AWS.SimpleQueueService.NonExistentQueue";
            case "QueueNameExists" -> "QueueAlreadyExists";
            default -> PREFIXED.contains(code) ? "AWS.SimpleQueueService." + code : code;
        };
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}
