package co.pacto.local.sqs;

import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;

/// What a sender hands over.
///
/// @param attributes in the wire form: `{"name": {"DataType": …, "StringValue": …}}`
record Draft(String body, JsonNode attributes, @Nullable String groupId,
        @Nullable String deduplicationId) {}
