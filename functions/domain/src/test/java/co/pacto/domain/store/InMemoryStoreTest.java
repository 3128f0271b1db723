package co.pacto.domain.store;

final class InMemoryStoreTest extends StoreContract {

    @Override
    protected Store store() {
        return new InMemoryStore();
    }
}
