package co.pacto.function.importportfolio;

import co.pacto.edge.Body;
import co.pacto.edge.Field;
import co.pacto.edge.Log;
import co.pacto.edge.QueueBatch;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.Map;

/// Woken by the queue `imports`: a file that a creditor put into the bucket, and the next chunk of one.
public final class ImportPortfolioHandler implements RequestStreamHandler {

    private final ImportPortfolio importPortfolio;
    private final String bucketName;
    private final Log log;

    /// Called by Lambda.
    public ImportPortfolioHandler() {
        this(System.getenv(), InstantSource.system());
    }

    /// Called by the local run and by the tests.
    public ImportPortfolioHandler(Map<String, String> environment, InstantSource clock) {
        this(ImportPortfolioConfig.from(environment), environment, clock);
    }

    private ImportPortfolioHandler(ImportPortfolioConfig config, Map<String, String> environment,
            InstantSource clock) {
        this(DaggerImportPortfolioComponent.factory()
                .create(config, environment, clock)
                .importPortfolio(), config.bucketName(), new Log("import-portfolio", clock));
    }

    ImportPortfolioHandler(ImportPortfolio importPortfolio, String bucketName, Log log) {
        this.importPortfolio = importPortfolio;
        this.bucketName = bucketName;
        this.log = log;
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context)
            throws IOException {
        QueueBatch.run(input, output, context, log, body -> receive(Body.of(body)));
    }

    private void receive(Body message) throws IOException {
        if (ImportMessage.isTest(message)) {
            return;
        }
        if (ImportMessage.isContinuation(message)) {
            tell(importPortfolio.goOn(ImportMessage.continuation(message)));
            return;
        }
        for (var upload : ImportMessage.uploads(message, bucketName)) {
            tell(importPortfolio.start(upload.objectKey(), upload.sequencer()));
        }
    }

    private void tell(String state) {
        log.info("IMPORT").with(Field.STATE, state).write();
        log.handled(state);
    }
}
