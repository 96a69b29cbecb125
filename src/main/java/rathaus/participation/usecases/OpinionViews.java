package rathaus.participation.usecases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import rathaus.identity.StaffDirectory;
import rathaus.participation.OpinionView;
import rathaus.participation.domain.Opinion;
import rathaus.tenancy.Organisation;
import rathaus.tenancy.Organisationseinheit;

/** Opinions with the names that pages show, looked up once for all rows. */
@Component
class OpinionViews {

    private final StaffDirectory directory;
    private final Organisation organisation;

    OpinionViews(StaffDirectory directory, Organisation organisation) {
        this.directory = directory;
        this.organisation = organisation;
    }

    OpinionView of(Opinion opinion) {
        return of(List.of(opinion)).getFirst();
    }

    List<OpinionView> of(List<Opinion> opinions) {
        Map<UUID, String> names = directory.displayNames(
                opinions.stream().flatMap(OpinionViews::people).collect(Collectors.toUnmodifiableSet()));
        Map<String, String> units = organisation.units().stream()
                .collect(Collectors.toUnmodifiableMap(Organisationseinheit::key, Organisationseinheit::name));
        return opinions.stream().map(opinion -> view(opinion, names, units)).toList();
    }

    private static Stream<UUID> people(Opinion opinion) {
        UUID asked = opinion.facts().askedBy();
        return switch (opinion) {
            case Opinion.Given given -> Stream.of(asked, given.by());
            case Opinion.Recalled recalled -> Stream.concat(Stream.of(asked), recalled.by().stream());
            case Opinion.Open ignored -> Stream.of(asked);
        };
    }

    private static OpinionView view(Opinion opinion, Map<UUID, String> names, Map<String, String> units) {
        Opinion.Facts facts = opinion.facts();
        return new OpinionView(
                facts.id(),
                opinion.version(),
                facts.aktenzeichen(),
                facts.leistung(),
                units.getOrDefault(facts.askingUnit(), facts.askingUnit()),
                units.getOrDefault(facts.unit(), facts.unit()),
                facts.question(),
                facts.until(),
                facts.askedAt(),
                names.getOrDefault(facts.askedBy(), ""),
                opinion.remindedOn(),
                opinion.silentOn(),
                ending(opinion, names));
    }

    private static Optional<OpinionView.Ending> ending(Opinion opinion, Map<UUID, String> names) {
        return switch (opinion) {
            case Opinion.Open ignored -> Optional.empty();
            case Opinion.Given given ->
                Optional.of(new OpinionView.Ending(
                        Optional.of(given.answer()), "", Optional.of(names.getOrDefault(given.by(), "")), given.at()));
            case Opinion.Recalled recalled ->
                Optional.of(new OpinionView.Ending(
                        Optional.empty(),
                        recalled.reason(),
                        recalled.by().map(by -> names.getOrDefault(by, "")),
                        recalled.at()));
        };
    }

    /** Keys and names of the units, by name. */
    Map<String, String> names(Set<String> without) {
        Map<String, String> names = new LinkedHashMap<>();
        organisation.units().stream()
                .filter(unit -> !without.contains(unit.key()))
                .forEach(unit -> names.put(unit.key(), unit.name()));
        return names;
    }
}
