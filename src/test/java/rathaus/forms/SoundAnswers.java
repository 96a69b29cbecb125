package rathaus.forms;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import rathaus.kernel.Money;

/** Random answers that every rule of their kind allows, by seed. */
final class SoundAnswers {

    private static final List<String> WORDS =
            List.of("Łąka", "O’Brien", "Bad Vilbel", "Straße 3", "x", "Ein <b>Satz</b> & mehr", "\u00e9cole", "名");
    private static final List<String> NAMES = List.of("Łąka", "O’Brien", "Müller-Lüdenscheidt", "N\u0302guyen");

    private final Random random;

    SoundAnswers(long seed) {
        this.random = new Random(seed);
    }

    /** Answers to a whole form; about every fifth question is left out. */
    Answers of(FormDefinition form) {
        Map<String, Answer> answers = new HashMap<>();
        for (FormPage page : form.pages()) {
            page.groups().forEach(group -> group(group, answers));
        }
        return Answers.of(answers);
    }

    private void group(FieldGroup group, Map<String, Answer> answers) {
        if (group.repetition().isEmpty()) {
            fields(group, answers);
            return;
        }
        FieldGroup.Repetition repetition = group.repetition().get();
        int count = repetition.least() + random.nextInt(repetition.most() - repetition.least() + 1);
        List<Answers> entries = IntStream.range(0, count)
                .mapToObj(i -> {
                    Map<String, Answer> entry = new HashMap<>();
                    fields(group, entry);
                    group.nested().forEach(inner -> group(inner, entry));
                    return Answers.of(entry);
                })
                .toList();
        answers.put(group.id(), new Answer.Entries(entries));
    }

    private void fields(FieldGroup group, Map<String, Answer> answers) {
        for (Field field : group.fields()) {
            boolean optional = !field.required() && random.nextInt(5) == 0;
            if (field.type().isAsked() && !optional) {
                answers.put(field.id(), of(field.type()));
            }
        }
    }

    private Answer of(FieldType type) {
        return switch (type) {
            case FieldType.TextLine ignored -> text(WORDS);
            case FieldType.LongText ignored -> text(List.of("Zwei\nZeilen", "Eine", "Mit\tTabulator"));
            case FieldType.PersonName ignored -> text(NAMES);
            case FieldType.Number number ->
                new Answer.Numeric(BigDecimal.valueOf(random.nextInt(90_000), number.scale()));
            case FieldType.Euro ignored -> new Answer.Amount(new Money(random.nextInt(1_000_000)));
            case FieldType.YesOrNo ignored -> new Answer.YesNo(random.nextBoolean());
            case FieldType.ChoiceOfOne one -> new Answer.One(pick(one.choices()).code());
            case FieldType.ListedChoice listed ->
                new Answer.One(pick(listed.list().entries()).code());
            case FieldType.ChoiceOfMany many -> many(many);
            case FieldType.Date ignored -> new Answer.Day(day());
            case FieldType.PartialDate ignored -> partial();
            case FieldType.TimeOfDay ignored ->
                new Answer.TimeOfDay(LocalTime.of(6 + random.nextInt(16), random.nextInt(60)));
            case FieldType.Period period -> period(period);
            case FieldType.PostalAddress place -> place.foreign() && random.nextBoolean() ? foreign() : address();
            case FieldType.MapPoint ignored -> place();
            case FieldType.Signature ignored -> new Answer.Signature(pick(NAMES));
            case FieldType.Email ignored -> text(List.of("erika@example.org", "a.b+c@stadt.example"));
            case FieldType.Telephone ignored -> text(List.of("06101 602 0", "+49 6101 602"));
            case FieldType.Iban ignored -> new Answer.Text(iban());
            case FieldType.LicencePlate ignored -> text(List.of("FB-AB 123", "F-X 1E", "MKK-A 9999H"));
            case FieldType.Upload upload -> files(upload);
            case FieldType.Declaration ignored -> new Answer.YesNo(true);
            case FieldType.Computed ignored -> throw new IllegalArgumentException("Nobody answers this");
            case FieldType.Information ignored -> throw new IllegalArgumentException("Nobody answers this");
        };
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private Answer text(List<String> texts) {
        return new Answer.Text(TypedText.clean(pick(texts), true).orElseThrow());
    }

    private Answer many(FieldType.ChoiceOfMany many) {
        List<String> all = many.choices().stream().map(FieldType.Choice::code).toList();
        int first = random.nextInt(all.size());
        return new Answer.Many(all.subList(first, all.size()));
    }

    private LocalDate day() {
        return LocalDate.of(1900, 1, 1).plusDays(random.nextInt(50_000));
    }

    private Answer partial() {
        LocalDate day = day();
        return switch (random.nextInt(3)) {
            case 0 -> new Answer.PartialDay(day.getYear(), Optional.empty(), Optional.empty());
            case 1 -> new Answer.PartialDay(day.getYear(), Optional.of(day.getMonthValue()), Optional.empty());
            default ->
                new Answer.PartialDay(
                        day.getYear(), Optional.of(day.getMonthValue()), Optional.of(day.getDayOfMonth()));
        };
    }

    private Answer period(FieldType.Period period) {
        LocalDate from = day();
        return new Answer.Period(
                from,
                period.openEnd() && random.nextInt(3) == 0
                        ? Optional.empty()
                        : Optional.of(from.plusDays(random.nextInt(period.most()))));
    }

    private Answer.Address address() {
        return new Answer.Address(pick(WORDS), pick(List.of("1", "12a", "3-5")), "", "61118", pick(WORDS));
    }

    private Answer foreign() {
        return new Answer.ForeignAddress(
                pick(List.of("FR", "TR", "US")), List.of("12, rue de l’Exemple", "75000 Paris"));
    }

    private Answer place() {
        return random.nextBoolean()
                ? new Answer.Place(pick(WORDS), Optional.empty(), Optional.empty())
                : new Answer.Place(
                        random.nextBoolean() ? "" : "Am Bach",
                        Optional.of(BigDecimal.valueOf(5_000_001 + random.nextInt(99_999), 5)),
                        Optional.of(BigDecimal.valueOf(800_001 + random.nextInt(99_999), 5)));
    }

    private String iban() {
        String account = "%018d".formatted(random.nextLong(1_000_000_000_000_000_000L));
        int rest =
                new BigInteger(account + "131400").mod(BigInteger.valueOf(97)).intValue();
        return "DE%02d%s".formatted(98 - rest, account);
    }

    private Answer files(FieldType.Upload upload) {
        List<Answer.UploadedFile> files = IntStream.range(0, random.nextInt(upload.most()) + 1)
                .mapToObj(i -> new Answer.UploadedFile(
                        new UUID(random.nextLong(), i), "Datei " + i + ".pdf", "application/pdf", random.nextInt(9999)))
                .toList();
        return new Answer.Files(files, false);
    }
}
