package co.pacto.domain.store;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.contact.CallSlot;
import co.pacto.domain.contact.ConnectPointer;
import co.pacto.domain.contact.Contact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What every [Store] must do: the fake and the DynamoDB adapter run the same tests.
public abstract class StoreContract {

    private static final int WRITERS = 16;
    private static final Instant NOON = Instant.parse("2026-11-24T17:00:00Z");

    /// A store that no other test writes into.
    protected abstract Store store();

    @Test
    void gives_back_what_was_written() {
        var store = store();
        var free = slot(1, null, 1);

        assertThat(store.commit(new Transaction().put(free))).isEqualTo(new Commit.Done());

        assertThat(store.get(List.of(free.key(), CallSlot.key(2)))).containsExactly(free);
        assertThat(store.partition(free.key().partition())).containsExactly(free);
        assertThat(store.auditPartition(free.key().partition())).isEmpty();
    }

    @Test
    void gives_what_was_asked_in_the_order_it_was_asked() {
        var store = store();
        var first = slot(1, null, 1);
        var second = slot(2, null, 1);
        store.commit(new Transaction().put(first, second));

        assertThat(store.get(List.of(second.key(), first.key()))).containsExactly(second, first);
    }

    @Test
    void what_exists_is_not_created_twice() {
        var store = store();
        store.commit(new Transaction().put(slot(1, "first", 1)));

        assertThat(store.commit(new Transaction().put(slot(1, "second", 1))))
                .isEqualTo(new Commit.Moved(List.of(CallSlot.key(1))));
        assertThat(store.get(List.of(CallSlot.key(1)))).containsExactly(slot(1, "first", 1));
    }

    @Test
    void a_change_needs_the_version_it_was_made_from() {
        var store = store();
        store.commit(new Transaction().put(slot(1, null, 1)));

        assertThat(store.commit(new Transaction().put(slot(1, "a", 2))))
                .isEqualTo(new Commit.Done());
        assertThat(store.commit(new Transaction().put(slot(1, "b", 2))))
                .isInstanceOf(Commit.Moved.class);
        assertThat(store.commit(new Transaction().put(slot(1, "c", 4))))
                .isInstanceOf(Commit.Moved.class);
    }

    @Test
    void all_of_a_transaction_or_nothing() {
        var store = store();
        store.commit(new Transaction().put(slot(1, null, 1)));
        var pointer = new ConnectPointer("c-1", "P");

        var commit = store.commit(new Transaction().put(pointer).put(slot(1, null, 1)));

        assertThat(commit).isEqualTo(new Commit.Moved(List.of(CallSlot.key(1))));
        assertThat(store.get(List.of(pointer.key()))).isEmpty();
    }

    @Test
    void a_deletion_needs_the_version_it_deletes() {
        var store = store();
        var slot = slot(1, null, 1);
        store.commit(new Transaction().put(slot));

        assertThat(store.commit(new Transaction().delete(slot(1, null, 2))))
                .isInstanceOf(Commit.Moved.class);
        assertThat(store.commit(new Transaction().delete(slot))).isEqualTo(new Commit.Done());
        assertThat(store.get(List.of(slot.key()))).isEmpty();
    }

    @Test
    void of_sixteen_writers_one_wins() throws InterruptedException, ExecutionException {
        var store = store();
        List<Callable<Commit>> writers = new ArrayList<>();
        for (var writer = 0; writer < WRITERS; writer++) {
            var holder = "w" + writer;
            writers.add(() -> store.commit(new Transaction().put(slot(1, holder, 1))
                    .put(new ConnectPointer(holder, "P"))));
        }
        List<Commit> commits = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Commit> answer : threads.invokeAll(writers)) {
                commits.add(answer.get());
            }
        }

        assertThat(commits).filteredOn(Commit.Done.class::isInstance).hasSize(1);
        assertThat(store.partition(CallSlot.key(1).partition())).hasSize(1);
    }

    @Test
    void an_unknown_partition_is_empty() {
        assertThat(store().partition(Contact.partition("NOBODY"))).isEmpty();
    }

    private static CallSlot slot(int number, @Nullable String holder, long version) {
        return new CallSlot(number, holder, holder == null ? null : NOON, version);
    }
}
