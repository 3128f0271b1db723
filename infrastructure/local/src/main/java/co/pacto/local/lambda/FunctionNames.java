package co.pacto.local.lambda;

/// The ways to name a function: its name, its partial ARN, its ARN, each with or without a qualifier,
/// and here also the name without the stack's prefix (local-run.md 5).
final class FunctionNames {

    private static final String FUNCTION = "function:";

    private FunctionNames() {}

    /// The name without ARN and qualifier.
    static String nameIn(String nameOrArn) {
        var start = nameOrArn.indexOf(FUNCTION);
        var name = start < 0 ? nameOrArn : nameOrArn.substring(start + FUNCTION.length());
        var qualifier = name.indexOf(':');
        return qualifier < 0 ? name : name.substring(0, qualifier);
    }

    static boolean isCalled(String functionName, String asked) {
        return functionName.equals(asked) || functionName.endsWith("-" + asked);
    }
}
