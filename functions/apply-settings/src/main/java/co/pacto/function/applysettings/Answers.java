package co.pacto.function.applysettings;

import java.io.IOException;
import java.net.URI;

/// Where the answer of a custom resource is put.
interface Answers {

    /// Puts the answer; without it the deployment waits for its time-out.
    void send(URI responseUrl, String answer) throws IOException;
}
