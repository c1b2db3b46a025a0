// What trustees read, in every language.

import { learn } from "kit/text.ts";
import ca from "../../locales/ca/trustee.ftl";
import en from "../../locales/en/trustee.ftl";
import es from "../../locales/es/trustee.ftl";
import fr from "../../locales/fr/trustee.ftl";

learn({ ca, en, es, fr });
