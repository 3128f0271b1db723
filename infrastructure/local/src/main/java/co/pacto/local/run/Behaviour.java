package co.pacto.local.run;

import java.util.List;

/// How one debtor acts: what happens at the first, second, … call, of which the last repeats, and what
/// he pays of each commitment.
record Behaviour(List<CallWord> calls, List<PaymentWord> pays) {

    Behaviour {
        calls = List.copyOf(calls);
        pays = List.copyOf(pays);
    }

    /// What happens at the call of this number, counted from 1.
    CallWord call(int number) {
        return calls.get(Math.min(number, calls.size()) - 1);
    }
}
