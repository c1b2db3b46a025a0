// What voters read, in every language.

import { learn } from "kit/text.ts";
import ca from "../../locales/ca/voter.ftl";
import en from "../../locales/en/voter.ftl";
import es from "../../locales/es/voter.ftl";
import fr from "../../locales/fr/voter.ftl";

learn({ ca, en, es, fr });
