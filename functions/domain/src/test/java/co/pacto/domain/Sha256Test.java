package co.pacto.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class Sha256Test {

    @Test
    void digests_the_utf_8_bytes_of_a_text_to_lower_case_hex() {
        assertThat(Sha256.hex("terms-v1"))
                .isEqualTo("3d0a65a91a69ac4a48af47c985a06de3fe78570daa90b53e213e7e91dbd1c122");
    }
}
