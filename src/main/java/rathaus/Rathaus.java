package rathaus;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The web application. Started by {@code rathaus.command.Main}. */
@Modulithic(systemName = "Rathaus")
@SpringBootApplication
public class Rathaus {}
