package co.pacto.function.applysettings;

import co.pacto.edge.Body;
import java.net.URI;

/// What CloudFormation asks of a custom resource.
record ResourceRequest(String type, URI responseUrl, String stackId, String requestId,
        String logicalResourceId, String settingsJson) {

    static ResourceRequest of(Body event) {
        var request = new ResourceRequest(event.text("RequestType"),
                URI.create(event.text("ResponseURL")), event.text("StackId"),
                event.text("RequestId"), event.text("LogicalResourceId"),
                event.optionalText("ResourceProperties.SettingsJson").orElse(""));
        return event.complete(request);
    }

    boolean isDelete() {
        return type.equals("Delete");
    }
}
