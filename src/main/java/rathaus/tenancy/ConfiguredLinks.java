package rathaus.tenancy;

import org.springframework.stereotype.Component;
import rathaus.kernel.KommuneId;

/** Links by the base URL of the installation or, where none is set, by the host of each Kommune. */
@Component
class ConfiguredLinks implements KommuneLinks {

    private final Kommunen kommunen;
    private final String baseUrl;

    ConfiguredLinks(Kommunen kommunen, TenancySettings settings) {
        this.kommunen = kommunen;
        this.baseUrl = settings.baseUrl().replaceFirst("/+$", "");
    }

    @Override
    public String absolute(KommuneId kommune, String path) {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("A path begins with a slash: " + path);
        }
        Kommune named = kommunen.byId(kommune);
        return baseUrl.isEmpty() ? "https://" + named.host() + path : baseUrl + "/" + named.slug() + path;
    }
}
