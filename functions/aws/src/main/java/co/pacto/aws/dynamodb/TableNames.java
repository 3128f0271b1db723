package co.pacto.aws.dynamodb;

import co.pacto.domain.store.Key;
import co.pacto.domain.store.Table;

/// The physical names of the two tables.
record TableNames(String operational, String audit) {

    String of(Table table) {
        return switch (table) {
            case OPERATIONAL -> operational;
            case AUDIT -> audit;
        };
    }

    String of(Key key) {
        return of(key.table());
    }
}
