package co.pacto.local.connect;

import java.util.regex.Pattern;

/// A contact flow of an instance.
///
/// @param arn `…:instance/<id>/contact-flow/<id>`
record Flow(String arn) {

    private static final Pattern ARN = Pattern.compile(
            "(?<instance>arn:aws[a-z-]*:connect:[^:]+:\\d+:instance/[^/]+)/contact-flow/(?<flow>.+)");

    String instanceArn() {
        return part("instance");
    }

    String instanceId() {
        return instanceArn().substring(instanceArn().lastIndexOf('/') + 1);
    }

    String id() {
        return part("flow");
    }

    private String part(String name) {
        var match = ARN.matcher(arn);
        if (!match.matches()) {
            throw new IllegalArgumentException("not the ARN of a flow: " + arn);
        }
        return match.group(name);
    }
}
