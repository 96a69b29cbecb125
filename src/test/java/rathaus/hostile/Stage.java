package rathaus.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import rathaus.hostile.Planting.Planted;
import rathaus.identity.RouteWalk.Route;

/** The towns with what was planted in them, and who acts. */
record Stage(List<Somebody> people, Map<Town, Planted> planted, Map<Town, List<String>> uuids) {

    static Stage set(Planting planting, String ownerUrl) {
        Map<Town, Planted> planted = new EnumMap<>(Town.class);
        Map<Town, List<String>> uuids = new EnumMap<>(Town.class);
        for (Town town : Town.values()) {
            planted.put(town, planting.in(town));
            uuids.put(town, Inventory.someIds(ownerUrl, town.kommune().value()));
        }
        return new Stage(planting.people(), planted, uuids);
    }

    /** Request number n and what came of it. */
    Exchange exchange(int number, Generator generator, Wire wire) {
        Somebody somebody = generator.somebody(number, people);
        Town town = somebody.mostlyAt()
                .get(generator.random(-1 - number).nextInt(somebody.mostlyAt().size()));
        Family family = generator.family(number, people.size());
        Route route = generator.route(number, family);
        Crafting crafting = generator.honest(number, route, somebody, town, idsOfOthers(somebody, town));
        family.spoil(crafting);
        byte[] bytes = crafting.bytes();
        Answer answer = wire.send(bytes, crafting.ends);
        return new Exchange(number, family, somebody, town, route, bytes, answer);
    }

    /** For staff those of the other town; for everybody else those of both. */
    private Ids idsOfOthers(Somebody somebody, Town at) {
        List<Town> others = Stream.of(Town.values())
                .filter(town -> !somebody.staffOf().equals(Optional.of(town)))
                .toList();
        return new Ids(
                others.stream().flatMap(town -> uuids.get(town).stream()).toList(),
                others.stream().map(town -> planted.get(town).reference()).toList(),
                others.stream().map(town -> planted.get(town).aktenzeichen()).toList(),
                List.of(planted.get(at.other()).draft()));
    }

    /** Sessions that had ended on the way would have made all the rest harmless. */
    void assertStillInside(int port) {
        Wire wire = new Wire(port);
        for (Somebody somebody : people) {
            if (somebody.isLoggedIn()) {
                String page = somebody.staffOf()
                        .map(town -> town.base() + "/amt/konto/passwort")
                        .orElse(Town.HERE.base() + "/konto");
                String request = "GET " + page + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: sitzung="
                        + somebody.session() + "\r\n\r\n";
                assertThat(wire.send(Crafting.latin(request), false).status())
                        .as("%s is still logged in", somebody)
                        .isEqualTo(200);
            }
        }
    }
}
