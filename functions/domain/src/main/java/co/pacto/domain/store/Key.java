package co.pacto.domain.store;

/// Where an entity lies: its table, its partition and its place in the partition.
public record Key(Table table, String partition, String sort) {

    /// A key of the operational table.
    public static Key operational(String partition, String sort) {
        return new Key(Table.OPERATIONAL, partition, sort);
    }

    /// A key of the append-only audit table.
    public static Key audit(String partition, String sort) {
        return new Key(Table.AUDIT, partition, sort);
    }
}
