package rathaus.payments;

/**
 * How to pay without a provider: by transfer to the account of the Kommune.
 *
 * @param holder as the bank knows it
 * @param iban in groups of four, for people
 * @param remittance what has to stand in the transfer, Kassenzeichen first
 * @param code the same for banking apps
 */
public record BankTransfer(String holder, String iban, String remittance, GiroCode code) {}
