package co.pacto.local;

import co.pacto.local.gateway.Service;
import co.pacto.local.template.ResourceCreator;

import java.util.List;

/// One emulated service: what answers its requests and what creates its resources.
public record Part(Service service, List<ResourceCreator> creators) {}
