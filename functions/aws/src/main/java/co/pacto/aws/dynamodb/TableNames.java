package co.pacto.aws.dynamodb;

import co.pacto.domain.store.Key;
import co.pacto.domain.store.Table;
import java.util.function.UnaryOperator;

/// The physical names of the two tables.
public record TableNames(String operational, String audit) {

    /// Takes them from the variables of a function's environment.
    public static TableNames from(UnaryOperator<String> variables) {
        return new TableNames(variables.apply("TABLE_NAME"), variables.apply("AUDIT_TABLE_NAME"));
    }

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
