package co.pacto.local.run;

/// A debtor of one obligation in arrears, as the files of a run tell of her.
public final class OneDebtor {

    public static final String PORTFOLIO = """
            document_type,document_number,names,last_names,birth_date,phone_1,email,\
            voice_evidence,voice_informed_on,voice_authorized_on,email_evidence,\
            email_informed_on,email_authorized_on,obligation_reference,modality,balance,\
            balance_on,due_date
            CC,1020304050,María Fernanda,Ríos,1980-05-17,3001234567,maria@correo.example,\
            CONTRATO-1,2024-01-15,2024-01-15,CONTRATO-1,2024-01-15,2024-01-15,CR-000123,\
            CONSUMER,500000,2026-11-19,2026-09-01
            """;

    private OneDebtor() {}

    /// What she does at each call and when she pays, in the words of local-run.md 3.
    public static String behaviours(String calls, String pays) {
        return """
                document_type,document_number,calls,pays
                CC,1020304050,%s,%s
                """.formatted(calls, pays);
    }
}
