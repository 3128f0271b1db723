package co.pacto.aws.s3;

import co.pacto.domain.portfolio.ImportFiles;
import java.io.InputStream;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// The creditor's files in the stack's bucket `imports`.
public final class S3ImportFiles implements ImportFiles {

    private static final int RANGE_NOT_SATISFIABLE = 416;

    private final S3Client client;
    private final String bucketName;

    public S3ImportFiles(S3Client client, String bucketName) {
        this.client = client;
        this.bucketName = bucketName;
    }

    @Override
    public InputStream open(String objectKey) {
        return client.getObject(request -> request.bucket(bucketName).key(objectKey));
    }

    @Override
    public byte[] read(String objectKey, long from, int count) {
        try {
            return client.getObjectAsBytes(request -> request.bucket(bucketName)
                    .key(objectKey)
                    .range("bytes=" + from + "-" + (from + count - 1))).asByteArray();
        } catch (S3Exception e) {
            if (e.statusCode() == RANGE_NOT_SATISFIABLE) {
                return new byte[0];
            }
            throw e;
        }
    }

    @Override
    public String text(String objectKey) {
        return client.getObjectAsBytes(request -> request.bucket(bucketName).key(objectKey))
                .asUtf8String();
    }

    @Override
    public void put(String objectKey, String text) {
        client.putObject(request -> request.bucket(bucketName).key(objectKey),
                RequestBody.fromString(text));
    }
}
