package rathaus.command;

import org.springframework.boot.SpringApplication;
import rathaus.Rathaus;

/** Where the process begins. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        SpringApplication.run(Rathaus.class, arguments);
    }
}
