package rathaus.forms;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import rathaus.kernel.Money;
import rathaus.registers.Register;
import rathaus.registers.RegisterFact;

/**
 * What somebody answered to one question. Every kind overrides {@code toString}, because answers are personal data and must
 * not reach a log.
 */
public sealed interface Answer {

    /** One line or more, NFC, without control characters; also names, e-mail, telephone, IBAN, licence plate. */
    record Text(String value) implements Answer {
        @Override
        public String toString() {
            return "Text[" + value.length() + "]";
        }
    }

    /** A number, without zeros at its end and without an exponent: {@code string(10)} in an expression is "10", not "1E+1". */
    record Numeric(BigDecimal value) implements Answer {
        public Numeric {
            BigDecimal stripped = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
            value = stripped.setScale(Math.max(0, stripped.scale()));
        }

        @Override
        public String toString() {
            return "Numeric";
        }
    }

    /** An amount of euro. */
    record Amount(Money value) implements Answer {
        @Override
        public String toString() {
            return "Amount";
        }
    }

    /** Yes or no; also a declaration that was made or not. */
    record YesNo(boolean value) implements Answer {
        @Override
        public String toString() {
            return "YesNo";
        }
    }

    /** The code of one choice. */
    record One(String code) implements Answer {
        @Override
        public String toString() {
            return "One";
        }
    }

    /** Codes of choices, in the order of the definition. */
    record Many(List<String> codes) implements Answer {
        public Many {
            codes = List.copyOf(codes);
        }

        @Override
        public String toString() {
            return "Many[" + codes.size() + "]";
        }
    }

    /** A day. */
    record Day(LocalDate value) implements Answer {
        @Override
        public String toString() {
            return "Day";
        }
    }

    /** A day of which at least the year is known (G60000083 of the FIM building blocks); a day needs a month. */
    record PartialDay(int year, Optional<Integer> month, Optional<Integer> day) implements Answer {
        @Override
        public String toString() {
            return "PartialDay";
        }
    }

    /** A time of day, to the minute. */
    record TimeOfDay(LocalTime value) implements Answer {
        @Override
        public String toString() {
            return "TimeOfDay";
        }
    }

    /** From one day to another, both included; no end if it is still open. */
    record Period(LocalDate from, Optional<LocalDate> to) implements Answer {

        /** How many days, both ends included; empty if the end is open. */
        public Optional<Long> days() {
            return to.map(end -> ChronoUnit.DAYS.between(from, end) + 1);
        }

        @Override
        public String toString() {
            return "Period";
        }
    }

    /** An address to which letters can go. */
    sealed interface Postal extends Answer {

        /** Its lines below the name, as on an envelope. */
        List<String> lines();
    }

    /** An address in Germany; missing parts are empty texts, house number addition may stay empty. */
    record Address(String street, String houseNumber, String addition, String postcode, String town) implements Postal {

        @Override
        public List<String> lines() {
            return Stream.of((street + " " + houseNumber).strip(), addition, postcode + " " + town)
                    .filter(line -> !line.isBlank())
                    .toList();
        }

        @Override
        public String toString() {
            return "Address";
        }
    }

    /** An address abroad: code of the state (ISO 3166-1 alpha-2) and the lines as they are written there. */
    record ForeignAddress(String state, List<String> inState) implements Postal {
        public ForeignAddress {
            inState = List.copyOf(inState);
        }

        /** With the name of the state in capitals at the end, as letters into foreign countries carry it. */
        @Override
        public List<String> lines() {
            return Stream.concat(
                            inState.stream(), Stream.of(Countries.name(state).toUpperCase(Locale.GERMAN)))
                    .toList();
        }

        @Override
        public String toString() {
            return "ForeignAddress";
        }
    }

    /** A place on the map: a description, coordinates (WGS 84), or both. */
    record Place(String description, Optional<BigDecimal> latitude, Optional<BigDecimal> longitude) implements Answer {
        public Place {
            latitude = latitude.map(BigDecimal::stripTrailingZeros);
            longitude = longitude.map(BigDecimal::stripTrailingZeros);
        }

        @Override
        public String toString() {
            return "Place";
        }
    }

    /** The name typed below a declaration that was made. */
    record Signature(String name) implements Answer {
        @Override
        public String toString() {
            return "Signature";
        }
    }

    /**
     * Uploaded files.
     *
     * @param later whether they are promised for later ("reiche ich nach")
     */
    record Files(List<UploadedFile> files, boolean later) implements Answer {
        public Files {
            files = List.copyOf(files);
        }

        @Override
        public String toString() {
            return "Files[" + files.size() + "]";
        }
    }

    /**
     * What a register answered in place of an upload (§ 5 EGovG).
     *
     * @param source register, provider and request that it came from
     * @param decision what the person decided, in the words that stood beside the button
     * @param asked what the register was told, by id of the question; if one of them is answered otherwise later, this counts
     *     no more
     * @param facts what it said, by key of {@link rathaus.registers.RegisterFact}
     * @param usedSince when the person had seen it and wanted it to be used; empty until then
     */
    record Fetched(
            Source source,
            String decision,
            SortedMap<String, String> asked,
            SortedMap<RegisterFact, String> facts,
            Optional<Instant> usedSince)
            implements Answer {

        public Fetched {
            asked = Collections.unmodifiableSortedMap(new TreeMap<>(asked));
            facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
        }

        /** The same, to be used. */
        public Fetched used(Instant at) {
            return new Fetched(source, decision, asked, facts, Optional.of(at));
        }

        @Override
        public String toString() {
            return "Fetched " + source.request();
        }
    }

    /**
     * Where something fetched comes from.
     *
     * @param about the person with a proven identity about whom the register was asked, as names and day of birth
     * @param at when it answered
     * @param request our reference of the question, for the logs of both sides
     */
    record Source(Register register, boolean simulated, String legalBasis, String about, Instant at, UUID request) {
        @Override
        public String toString() {
            return "Source " + request;
        }
    }

    /** The entries of a group that can be given several times. */
    record Entries(List<Answers> entries) implements Answer {
        public Entries {
            entries = List.copyOf(entries);
        }

        @Override
        public String toString() {
            return "Entries[" + entries.size() + "]";
        }
    }

    /** A stored file; the store itself belongs to {@code documents}. */
    record UploadedFile(UUID id, String name, String mediaType, long size) {
        @Override
        public String toString() {
            return "UploadedFile " + id;
        }
    }
}
