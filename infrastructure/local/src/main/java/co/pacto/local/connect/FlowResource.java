package co.pacto.local.connect;

import co.pacto.local.SeededIds;
import co.pacto.local.template.Identity;
import co.pacto.local.template.Resource;
import co.pacto.local.template.ResourceCreator;
import java.util.Map;
import java.util.Set;

/// `AWS::Connect::ContactFlow`: registers the flow in the instance whose ARN the template names.
public final class FlowResource implements ResourceCreator {

    private final Connect connect;
    private final SeededIds ids;

    public FlowResource(Connect connect, SeededIds ids) {
        this.connect = connect;
        this.ids = ids;
    }

    @Override
    public Map<String, Set<String>> types() {
        return Map.of("AWS::Connect::ContactFlow",
                Set.of("InstanceArn", "Name", "Description", "Type", "State", "Content"));
    }

    @Override
    public Identity identify(Resource resource) {
        var arn = resource.properties().text("InstanceArn") + "/contact-flow/"
                + ids.uuidOf("contact-flow/" + resource.logicalId());
        return new Identity(arn, Map.of("ContactFlowArn", arn));
    }

    @Override
    public void create(Resource resource) {
        connect.register(new Flow(identify(resource).ref()));
    }
}
