package co.pacto.local.connect;

/// Who is called: decides what happens on the line. Asked when the call starts to ring.
@FunctionalInterface
public interface Callee {

    Reaction ring(PlacedCall call);
}
