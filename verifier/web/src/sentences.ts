// What observers read, in every language.

import { learn } from "kit/text.ts";
import ca from "../../locales/ca/verifier.ftl";
import en from "../../locales/en/verifier.ftl";
import es from "../../locales/es/verifier.ftl";
import fr from "../../locales/fr/verifier.ftl";

learn({ ca, en, es, fr });
