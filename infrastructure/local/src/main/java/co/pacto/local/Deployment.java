package co.pacto.local;

import co.pacto.local.template.Identity;
import co.pacto.local.template.Resource;
import co.pacto.local.template.ResourceCreator;
import co.pacto.local.template.Template;
import co.pacto.local.template.TemplateError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Creates everything that a template declares, each resource by the creator of its type. A type or a
/// property that nobody knows stops it.
final class Deployment {

    private final Map<String, ResourceCreator> creators = new LinkedHashMap<>();

    Deployment(List<ResourceCreator> creators) {
        creators.forEach(creator -> creator.types()
                .keySet()
                .forEach(type -> this.creators.put(type, creator)));
    }

    /// The names of a resource, whether it exists already or not.
    Identity identify(Resource resource) {
        return creator(resource).identify(resource);
    }

    /// Creates the resources in the order of their references, then connects them.
    ///
    /// @return the names by logical id
    Map<String, String> deploy(Template template) {
        Map<String, String> names = new LinkedHashMap<>();
        var resources = template.inOrderOfCreation();
        for (var resource : resources) {
            var creator = creator(resource);
            resource.properties().allow(creator.types().getOrDefault(resource.type(), Set.of()));
            creator.create(resource);
            names.put(resource.logicalId(), creator.identify(resource).ref());
        }
        resources.forEach(resource -> creator(resource).connect(resource));
        return names;
    }

    private ResourceCreator creator(Resource resource) {
        var creator = creators.get(resource.type());
        if (creator == null) {
            throw new TemplateError(resource.logicalId(),
                    "resources of type " + resource.type() + " are not emulated");
        }
        return creator;
    }
}
