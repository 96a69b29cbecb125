package rathaus.casework.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rathaus.casework.domain.SigningList;
import rathaus.identity.SigningPower;
import rathaus.kernel.Money;

/** What the powers of somebody cover, as a condition on rows. */
final class CoveredSql {

    private CoveredSql() {}

    /** The same as {@link SigningPower#covers}, for rows: any of the powers. */
    static String covered(
            SigningList.Signer signer, Map<String, Object> values, String kind, String cents, String unit) {
        List<String> covered = new ArrayList<>();
        int number = 0;
        for (SigningPower power : signer.powers()) {
            values.put("kind" + number, power.kind().name());
            String condition = "(" + kind + " = :kind" + number;
            if (power.unit().isPresent()) {
                values.put("unit" + number, power.unit().get());
                condition += " AND " + unit + " = :unit" + number;
            }
            if (power.limit().isPresent()) {
                values.put("cents" + number, power.limit().map(Money::cents).get());
                condition += " AND " + cents + " <= :cents" + number;
            }
            covered.add(condition + ")");
            number++;
        }
        return String.join(" OR ", covered);
    }
}
