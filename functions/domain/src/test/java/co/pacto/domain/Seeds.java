package co.pacto.domain;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Random generators for property tests. The seed is printed, so that a failure can be repeated by
/// running the tests with `-Dpacto.seed=<seed>`.
public final class Seeds {

    private static final long SEED = Long.getLong("pacto.seed", 20_261_120L);

    private Seeds() {}

    public static RandomGenerator generator(Class<?> test) {
        System.out.println(test.getSimpleName() + " seed " + SEED);
        return RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    }
}
