package co.pacto.local.template;

import java.util.Map;
import java.util.Set;

/// Creates the resources of some types of the template.
public interface ResourceCreator {

    /// The types, each with all properties that may stand in the template; any other property is an
    /// error, so that nothing written there is silently without effect.
    Map<String, Set<String>> types();

    /// The names of a resource, before anything exists: what `Ref` and `GetAtt` answer. It is asked
    /// whenever somebody refers to the resource, and answers the same each time.
    Identity identify(Resource resource);

    /// Creates it; everything it refers to or depends on exists already.
    void create(Resource resource);

    /// Connects it after all resources exist: event sources of functions, for example.
    default void connect(Resource resource) {}
}
