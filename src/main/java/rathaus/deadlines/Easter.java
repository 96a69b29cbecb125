package rathaus.deadlines;

import java.time.LocalDate;

/** Easter Sunday of the Gregorian calendar, by the Meeus/Jones/Butcher algorithm. */
final class Easter {

    private Easter() {}

    static LocalDate sunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int epact = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (b % 4) + 2 * (c / 4) - epact - c % 4) % 7;
        int correction = (a + 11 * epact + 22 * weekday) / 451;
        int sum = epact + weekday - 7 * correction + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
