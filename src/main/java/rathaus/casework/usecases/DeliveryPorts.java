package rathaus.casework.usecases;

import org.springframework.stereotype.Component;
import rathaus.applications.AntragOffice;
import rathaus.documents.Contents;
import rathaus.records.Aktenfuehrung;
import rathaus.records.RecordsReading;

/** Where a finished paper goes: the store, the file, the citizen. */
@Component
record DeliveryPorts(Contents contents, Aktenfuehrung records, RecordsReading reading, AntragOffice office) {}
