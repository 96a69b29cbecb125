package rathaus.casework.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A column of the list that one may leave out; deadline and Aktenzeichen are always there. In the order of the page. */
enum ListColumn {
    APPLICANT,
    LEISTUNG,
    RECEIVED,
    STATE,
    CLERK,
    UNIT,
    REFERENCE;

    /** As one finds it before choosing. */
    static final Set<ListColumn> USUAL = Set.copyOf(EnumSet.range(APPLICANT, CLERK));

    /** Those of these names; unknown names are left out. */
    static Set<ListColumn> named(List<String> names) {
        EnumSet<ListColumn> columns = EnumSet.noneOf(ListColumn.class);
        names.forEach(name -> named(name).ifPresent(columns::add));
        return columns;
    }

    private static Optional<ListColumn> named(String name) {
        return Arrays.stream(values())
                .filter(column -> column.key().equals(name))
                .findFirst();
    }

    /** In forms, and the end of its message key. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
