package co.pacto.domain;

/// Ids that are derived from their cause and never drawn: a retry, a duplicate and a replay meet
/// their own item, and no function needs a random source.
///
/// An id is the first 26 characters of the Crockford base32 of
/// `SHA-256("pacto/1|" + kind + "|" + parts joined by "|")`, most significant bit first.
public final class Ids {

    private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 26;
    private static final int BITS_PER_CHARACTER = 5;

    private Ids() {}

    /// The id of the thing of this `kind` whose cause are the `parts`, in this order.
    ///
    /// @throws IllegalArgumentException when a part contains `|`, which would let two causes meet
    public static String id(String kind, String... parts) {
        var cause = new StringBuilder("pacto/1|").append(kind);
        for (var part : parts) {
            if (part.indexOf('|') >= 0) {
                throw new IllegalArgumentException("a part of an id contains the separator");
            }
            cause.append('|').append(part);
        }
        return crockford(Sha256.bytes(cause.toString()));
    }

    /// The number 0 to `shards` - 1 that an id always falls into: first byte of its SHA-256.
    public static int shard(String id, int shards) {
        return (Sha256.bytes(id)[0] & 0xFF) % shards;
    }

    private static String crockford(byte[] bytes) {
        var id = new StringBuilder(LENGTH);
        var buffer = 0;
        var bits = 0;
        for (var index = 0; id.length() < LENGTH; index++) {
            buffer = (buffer << Byte.SIZE) | (bytes[index] & 0xFF);
            bits += Byte.SIZE;
            while (bits >= BITS_PER_CHARACTER && id.length() < LENGTH) {
                bits -= BITS_PER_CHARACTER;
                id.append(CROCKFORD.charAt((buffer >> bits) & 0x1F));
            }
            buffer &= (1 << bits) - 1;
        }
        return id.toString();
    }
}
