package co.pacto.domain.debtor;

/// How a person wishes to be addressed, as the creditor registered it; never guessed.
public enum Treatment {
    SR("señor"),
    SRA("señora");

    private final String spoken;

    Treatment(String spoken) {
        this.spoken = spoken;
    }

    String spoken() {
        return spoken;
    }
}
