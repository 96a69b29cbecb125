package rathaus.sharing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import rathaus.forms.Answer;
import rathaus.forms.FormInput;
import rathaus.procedure.Verfahren;
import rathaus.servicepackage.Befunde;
import rathaus.servicepackage.Leistungspaket;
import rathaus.servicepackage.PackageReader;

/**
 * What somebody types in the first Musterfall of a delivered package that goes through: competent, no error.
 *
 * @param uploads the questions that are answered by a file
 */
public record MusterfallInput(
        Leistungspaket paket, String kommune, LocalDate day, FormInput typed, Set<String> uploads) {

    /** Of the package in this folder. */
    public static MusterfallInput ofTheFirstThatGoesThrough(Path folder) {
        Leistungspaket paket = switch (PackageReader.folder(folder)) {
            case PackageReader.Reading.Read read -> read.paket();
            case PackageReader.Reading.Refused refused ->
                throw new AssertionError(refused.befunde().toString());
        };
        Befunde befunde = new Befunde();
        Verfahren verfahren = Verfahren.read(paket, befunde).orElseThrow();
        Musterfall found = Musterfall.readAll(paket, befunde).stream()
                .filter(each -> each.expected().errors().isEmpty())
                .filter(each -> each.expected().competent().equals(Optional.of("ja")))
                .filter(each -> each.ortsrecht().isEmpty())
                .findFirst()
                .orElseThrow();
        TypedAnswers answers = new TypedAnswers(verfahren.form(), found.answers());
        return new MusterfallInput(
                paket,
                found.kommune(),
                found.day(),
                answers.input(),
                answers.files().all().entrySet().stream()
                        .filter(answer -> answer.getValue() instanceof Answer.Files)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }
}
