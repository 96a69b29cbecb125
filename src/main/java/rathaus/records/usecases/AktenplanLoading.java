package rathaus.records.usecases;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;
import rathaus.kernel.Actor;
import rathaus.records.AktenplanEntry;
import rathaus.records.AktenplanFile;
import rathaus.tenancy.Kommune;
import rathaus.tenancy.KommuneScope;
import rathaus.tenancy.Kommunen;

/** Loads the Aktenplan of each Kommune before the first request comes. */
@Component
class AktenplanLoading implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(AktenplanLoading.class);

    private final RecordsSettings settings;
    private final ResourceLoader resources;
    private final Kommunen kommunen;
    private final AktenplanImport imports;

    AktenplanLoading(RecordsSettings settings, ResourceLoader resources, Kommunen kommunen, AktenplanImport imports) {
        this.settings = settings;
        this.resources = resources;
        this.kommunen = kommunen;
        this.imports = imports;
    }

    @Override
    public void afterSingletonsInstantiated() {
        kommunen.all().forEach(this::load);
    }

    private void load(Kommune kommune) {
        Resource table = resources.getResource(settings.aktenplan() + kommune.slug() + ".csv");
        if (!table.exists()) {
            LOG.warn("Kommune {} has no Aktenplan: nobody can open a Vorgang there", kommune.slug());
            return;
        }
        List<AktenplanEntry> entries = read(table);
        Actor actor = new Actor.Machine("load-aktenplan", kommune.id());
        int added = KommuneScope.call(kommune.id(), () -> imports.add(entries, actor));
        if (added > 0) {
            LOG.info("Added {} entries to the Aktenplan of {}", added, kommune.slug());
        }
    }

    private static List<AktenplanEntry> read(Resource table) {
        try (Reader reader = new InputStreamReader(table.getInputStream(), StandardCharsets.UTF_8)) {
            return AktenplanFile.read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the Aktenplan " + table.getDescription(), e);
        }
    }
}
