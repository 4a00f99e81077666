import de from "./translations/de.json"
import en from "./translations/en.json"
import es from "./translations/es.json"
import fr from "./translations/fr.json"
import it from "./translations/it.json"
import nl from "./translations/nl.json"
import pl from "./translations/pl.json"

/** The dashboard merges these into its own; `team` is our namespace. */
export default {
  en: { team: en },
  nl: { team: nl },
  fr: { team: fr },
  de: { team: de },
  es: { team: es },
  it: { team: it },
  pl: { team: pl },
}
