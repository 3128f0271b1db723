package co.pacto.local.gateway;

import java.util.Set;

/// One emulated service behind the gateway.
public interface Service {

    /// The names of SigV4 credential scopes that lead here.
    Set<String> signingNames();

    /// Answers one request; refuses with [AwsError]. Called by several threads at once.
    Response handle(Request request);
}
